/** The kept guide as the worker answers from it. */
import { type Part, partsOf } from '../manifest.ts';
import type { GuideStore, Kept } from '../store.ts';
import { type FileIndex, fromSteps, unpackBundle, unpackIndex } from '../unpack.ts';
import { mediaType } from './media-types.ts';
import { fileFor } from './site-path.ts';

/** Parts held unpacked; a page needs about four. */
const HELD = 8;

interface Placed {
  readonly part: Part;
  /** Number of its first piece. */
  readonly from: number;
  readonly isKept: boolean;
}

export class KeptGuide {
  readonly #store: GuideStore;
  readonly #files: ReadonlyMap<string, readonly number[]>;
  readonly #aliases: ReadonlyMap<string, string>;
  /** The last first. */
  readonly #parts: readonly Placed[];
  readonly #held = new Map<Part, Promise<Uint8Array<ArrayBuffer>[]>>();

  private constructor(store: GuideStore, kept: Omit<Kept, 'before'>, index: FileIndex) {
    this.#store = store;
    this.#files = new Map(Object.entries(index.files));
    this.#aliases = new Map(Object.entries(index.aliases));
    const chosen = new Set(partsOf(kept.manifest, kept.choice));
    let from = 0;
    const placed = kept.manifest.parts.map((part) => {
      const place = { part, from, isKept: chosen.has(part) };
      from += part.pieces;
      return place;
    });
    this.#parts = placed.reverse();
  }

  /** Opens a kept guide; undefined where its index is gone. */
  static async open(store: GuideStore, kept: Omit<Kept, 'before'>): Promise<KeptGuide | undefined> {
    const bytes = await store.bundle(kept.manifest.index);
    return bytes && new KeptGuide(store, kept, await unpackIndex(bytes));
  }

  /** Whether the file was chosen to be kept. */
  has(file: string): boolean {
    const steps = this.#recipe(file);
    return steps !== undefined && fromSteps(steps).every((piece) => this.#place(piece)?.isKept);
  }

  /** The answer to a path within the site; undefined where it was not kept, or is damaged. */
  async answer(path: string): Promise<Response | undefined> {
    const found = fileFor(path, (file) => this.has(file));
    if (!found) return undefined;
    if ('slash' in found) return Response.redirect(new URL(found.slash, this.#store.scope), 301);
    return this.file(found.file);
  }

  /** A file, put together from its pieces. */
  async file(file: string, status = 200): Promise<Response | undefined> {
    const steps = this.#recipe(file);
    if (!steps) return undefined;
    try {
      const pieces = await Promise.all(fromSteps(steps).map((piece) => this.#piece(piece)));
      const type = mediaType(this.#aliases.get(file) ?? file);
      return new Response(new Blob(pieces), {
        status,
        headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
      });
    } catch {
      return undefined;
    }
  }

  #recipe(file: string): readonly number[] | undefined {
    return this.#files.get(this.#aliases.get(file) ?? file);
  }

  #place(piece: number): Placed | undefined {
    return this.#parts.find(({ from }) => from <= piece);
  }

  async #piece(piece: number): Promise<Uint8Array<ArrayBuffer>> {
    const placed = this.#place(piece);
    const found = placed && (await this.#unpacked(placed.part))[piece - placed.from];
    if (!found) throw new RangeError(`piece ${piece} is missing`);
    return found;
  }

  #unpacked(part: Part): Promise<Uint8Array<ArrayBuffer>[]> {
    const unpacking =
      this.#held.get(part) ??
      this.#store
        .bundle(part)
        .then((bytes) => (bytes ? unpackBundle(bytes) : Promise.reject(new RangeError('evicted'))));
    // The part used last is the last to go.
    this.#held.delete(part);
    this.#held.set(part, unpacking);
    unpacking.catch(() => this.#held.delete(part));
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest) this.#held.delete(oldest);
    return unpacking;
  }
}
