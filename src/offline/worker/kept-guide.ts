/** The kept guide as the worker answers from it. */
import { readAgain } from '../again.ts';
import { indexesOf, type Part, partsOf } from '../manifest.ts';
import type { GuideStore, Kept } from '../store.ts';
import { type OpenIndex, unpackBundle, unpackIndex } from '../unpack.ts';
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
  readonly #indexes: readonly OpenIndex[];
  /** The last first. */
  readonly #parts: readonly Placed[];
  readonly #held = new Map<Part, Promise<Uint8Array<ArrayBuffer>[]>>();

  private constructor(store: GuideStore, kept: Omit<Kept, 'before'>, indexes: readonly OpenIndex[]) {
    this.#store = store;
    this.#indexes = indexes;
    const chosen = new Set(partsOf(kept.manifest, kept.choice));
    let from = 0;
    const placed = kept.manifest.parts.map((part) => {
      const place = { part, from, isKept: chosen.has(part) };
      from += part.pieces;
      return place;
    });
    this.#parts = placed.reverse();
  }

  /** Opens a kept guide; undefined where an index of it is gone. */
  static async open(store: GuideStore, kept: Omit<Kept, 'before'>): Promise<KeptGuide | undefined> {
    const wanted = indexesOf(kept.manifest, kept.choice);
    const indexes = await Promise.all(
      wanted.map((index) =>
        readAgain(async () => {
          const bytes = await store.bundle(index);
          return bytes && unpackIndex(bytes);
        }),
      ),
    );
    const whole = indexes.filter((index) => index !== undefined);
    return whole.length === wanted.length ? new KeptGuide(store, kept, whole) : undefined;
  }

  /** Whether the file was chosen to be kept. */
  has(file: string): boolean {
    return this.#recipe(file)?.every((piece) => this.#place(piece)?.isKept) ?? false;
  }

  /** Whether the page was chosen to be kept, under the address a visitor asks for. */
  hasPage(path: string): boolean {
    return fileFor(path, (file) => this.has(file)) !== undefined;
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
    const recipe = this.#recipe(file);
    if (!recipe) return undefined;
    try {
      const body = joined(await Promise.all(recipe.map((piece) => this.#piece(piece))));
      const type = mediaType(this.#answering(file));
      return new Response(body, {
        status,
        headers: { 'content-type': type, 'x-content-type-options': 'nosniff' },
      });
    } catch {
      return undefined;
    }
  }

  #recipe(file: string): readonly number[] | undefined {
    const path = this.#answering(file);
    return this.#indexes.find(({ files }) => files.has(path))?.files.get(path);
  }

  /** The file that answers: of a picture the size that was kept. */
  #answering(file: string): string {
    return this.#indexes.find(({ aliases }) => aliases.has(file))?.aliases.get(file) ?? file;
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
      readAgain(async () => {
        const bytes = await this.#store.bundle(part);
        if (!bytes) throw new RangeError('evicted');
        return unpackBundle(bytes);
      });
    // The part used last is the last to go.
    this.#held.delete(part);
    this.#held.set(part, unpacking);
    unpacking.catch(() => this.#held.delete(part));
    const [oldest] = this.#held.keys();
    if (this.#held.size > HELD && oldest) this.#held.delete(oldest);
    return unpacking;
  }
}

/** One after the other. In the worker's own memory: a blob lies in the browser's, which may be full. */
function joined(pieces: readonly Uint8Array<ArrayBuffer>[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
