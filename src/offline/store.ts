/**
 * What the device keeps, in caches named after the site's scope. Shared by the page and the worker.
 *
 * Bundles lie under their hash and never change. One small record says which guide they make up: it is
 * written last, in one step, so that there is always the old guide or the new one, and never a mix.
 */
import { readAgain } from './again.ts';
import {
  type Bundle,
  bundlePath,
  bundlesOf,
  type Choice,
  MANIFEST_FORMAT,
  type Manifest,
  sha256Of,
} from './manifest.ts';

/** The guide that is kept. */
export interface Kept {
  readonly manifest: Manifest;
  readonly choice: Choice;
  /** By this device's clock, for showing only; ISO 8601. */
  readonly savedAt: string;
  /** The guide before it: pages that were open during the update may still ask for its files. */
  readonly before?: Omit<Kept, 'before'>;
}

/** A download that has not ended yet. */
export interface Wanted {
  readonly choice: Choice;
  /** By the visitor; else it goes on by itself. */
  readonly isPaused: boolean;
}

const KEPT = 'offline/kept.json';
const WANTED = 'offline/wanted.json';

/** Version of what is stored; a worker that stores otherwise takes another, and still reads this one. */
const VERSION = 1;

/** Beginning of the names of all our caches of a site. */
export const cachePrefix = (scope: URL): string => `cam-nang:${scope.pathname}:`;

export class GuideStore {
  readonly scope: URL;
  readonly #prefix: string;

  constructor(scope: URL) {
    this.scope = scope;
    this.#prefix = `${cachePrefix(scope)}${VERSION}:`;
  }

  /** Opens one of the site's caches. */
  open(name: 'bundles' | 'state' | 'pages' | 'files'): Promise<Cache> {
    return caches.open(this.#prefix + name);
  }

  /** The guide that is kept; undefined where there is none, or one that this script cannot read. Rejects where storage fails. */
  async kept(): Promise<Kept | undefined> {
    const kept = await this.#read<Kept>(KEPT);
    return kept?.manifest.format === MANIFEST_FORMAT ? kept : undefined;
  }

  wanted(): Promise<Wanted | undefined> {
    return this.#read<Wanted>(WANTED);
  }

  async want(wanted: Wanted): Promise<void> {
    await this.#write(WANTED, wanted);
  }

  async unwant(): Promise<void> {
    await (await this.open('state')).delete(this.#url(WANTED));
  }

  /** The bytes of a bundle; undefined where it is not there, or not whole. */
  async bundle(bundle: Bundle): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const answer = await (await this.open('bundles')).match(this.#url(bundlePath(bundle)));
    const bytes = answer && new Uint8Array(await answer.arrayBuffer());
    return bytes?.byteLength === bundle.bytes ? bytes : undefined;
  }

  async isSound(bundle: Bundle): Promise<boolean> {
    const bytes = await this.bundle(bundle);
    return bytes !== undefined && (await sha256Of(bytes)) === bundle.sha256;
  }

  /** Throws `QuotaExceededError` where the device is full. */
  async putBundle(bundle: Bundle, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(bytes.byteLength) };
    await (await this.open('bundles')).put(this.#url(bundlePath(bundle)), new Response(bytes, { headers }));
  }

  /** The bundles of the kept guide that are no longer there: a browser may clear storage as it likes. */
  async missing({ manifest, choice }: Pick<Kept, 'manifest' | 'choice'>): Promise<Bundle[]> {
    const there = new Set((await (await this.open('bundles')).keys()).map(({ url }) => url));
    return bundlesOf(manifest, choice).filter((bundle) => !there.has(this.#url(bundlePath(bundle))));
  }

  /** Makes a whole guide the one that is kept, then lets go of what only older ones needed. */
  async commit(manifest: Manifest, choice: Choice, savedAt: string): Promise<Kept> {
    const current = await this.kept();
    const { before, ...old } = current ?? {};
    const isOther = current && current.manifest.build !== manifest.build;
    const isTakenBack = current && current.manifest.takenBack !== manifest.takenBack;
    const previous = isTakenBack ? undefined : isOther ? (old as Omit<Kept, 'before'>) : before;
    const kept: Kept = { manifest, choice, savedAt, ...(previous && { before: previous }) };
    await this.#write(KEPT, kept);
    await this.unwant();
    await this.#clean(kept);
    return kept;
  }

  /** Lets go of pages and files that were kept because they were seen. */
  async forgetSeen(): Promise<void> {
    await Promise.all(['pages', 'files'].map((name) => caches.delete(this.#prefix + name)));
  }

  /** Removes the kept guide, and a download that was under way. */
  async forget(): Promise<void> {
    const state = await this.open('state');
    await Promise.all([KEPT, WANTED].map((path) => state.delete(this.#url(path))));
    await caches.delete(`${this.#prefix}bundles`);
  }

  async #clean({ manifest, choice, before }: Kept): Promise<void> {
    const needed = [...bundlesOf(manifest, choice), ...(before ? bundlesOf(before.manifest, before.choice) : [])];
    const urls = new Set(needed.map((bundle) => this.#url(bundlePath(bundle))));
    const bundles = await this.open('bundles');
    const old = (await bundles.keys()).filter(({ url }) => !urls.has(url));
    await Promise.all(old.map((request) => bundles.delete(request)));
  }

  #url(path: string): string {
    return new URL(path, this.scope).href;
  }

  async #read<T>(path: string): Promise<T | undefined> {
    // Storage that fails is no answer; only a record that is damaged is none.
    const text = await readAgain(async () => (await (await this.open('state')).match(this.#url(path)))?.text());
    try {
      return text === undefined ? undefined : (JSON.parse(text) as T);
    } catch {
      return undefined;
    }
  }

  async #write(path: string, value: unknown): Promise<void> {
    await (await this.open('state')).put(this.#url(path), new Response(JSON.stringify(value)));
  }
}
