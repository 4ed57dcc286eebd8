/**
 * Brings a guide onto the device: fetches what is missing, proves every byte, and only then makes it the
 * one that is kept. Where it ends half-way, what was fetched stays and the next call goes on from there.
 * Runs in the page (with progress) and in the worker (updates).
 */
import {
  type Bundle,
  bundlePath,
  bundlesOf,
  type Choice,
  MANIFEST_PATH,
  type Manifest,
  openManifest,
  partsOf,
  sha256Of,
  sizeOf,
} from './manifest.ts';
import type { GuideStore, Kept } from './store.ts';

/**
 * Why a guide could not be kept. `offline`: no answer · `broken`: the server's files are not what they
 * should be · `full`: the device has no room · `busy`: another tab is at it · `stopped`: by the visitor.
 */
export type KeepFailure = 'offline' | 'broken' | 'full' | 'busy' | 'stopped';

export class KeepError extends Error {
  readonly failure: KeepFailure;
  /** Bytes that are still missing, where the device is full. */
  readonly missing: number;

  constructor(failure: KeepFailure, missing = 0) {
    super(failure);
    this.failure = failure;
    this.missing = missing;
  }
}

export interface Progress {
  readonly bytes: number;
  readonly ofBytes: number;
  readonly entries: number;
  readonly ofEntries: number;
}

export interface KeepOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** A bundle that the server no longer has, or has otherwise: it may have got a new build. */
class Vanished extends Error {}

/** Requests at a time: hides the round trips of a slow network, and leaves room for the visitor's own. */
const ABREAST = 3;
/** How often a server may change its build under one download. */
const NEW_BUILDS = 3;

/** Fetches the manifest of the build that the server has now. Throws {@link KeepError}. */
export async function fetchManifest(scope: URL, signal?: AbortSignal): Promise<Manifest> {
  const answer = await ask(new URL(MANIFEST_PATH, scope), { cache: 'no-cache', ...(signal && { signal }) });
  if (!answer.ok) throw new KeepError('broken');
  const text = await answer.text().catch(() => Promise.reject(new KeepError(signal?.aborted ? 'stopped' : 'offline')));
  return openManifest(text).catch(() => Promise.reject(new KeepError('broken')));
}

/** Keeps a guide, or makes the kept one whole or new. Throws {@link KeepError}. */
export async function keepGuide(store: GuideStore, choice: Choice, options: KeepOptions = {}): Promise<Kept> {
  if (!navigator.locks) return keepAlone(store, choice, options);
  return navigator.locks.request(`keep:${store.scope}`, { ifAvailable: true }, (lock) => {
    if (!lock) throw new KeepError('busy');
    return keepAlone(store, choice, options);
  });
}

async function keepAlone(store: GuideStore, choice: Choice, options: KeepOptions): Promise<Kept> {
  let manifest = await fetchManifest(store.scope, options.signal);
  for (let builds = 0; ; builds++) {
    try {
      await fetchAll(store, manifest, choice, options);
      return await store.commit(manifest, choice, new Date().toISOString()).catch(tooFull(0));
    } catch (error) {
      if (!(error instanceof Vanished)) throw error;
      const newer = await fetchManifest(store.scope, options.signal);
      if (newer.build === manifest.build || builds === NEW_BUILDS) throw new KeepError('broken');
      manifest = newer;
    }
  }
}

async function fetchAll(
  store: GuideStore,
  manifest: Manifest,
  choice: Choice,
  { onProgress, signal }: KeepOptions,
): Promise<void> {
  const { bytes: ofBytes, entries: ofEntries } = sizeOf(manifest, choice);
  const entriesOf = new Map(partsOf(manifest, choice).map(({ sha256, entries }) => [sha256, entries]));
  let bytes = 0;
  let entries = 0;
  const tell = () => onProgress?.({ bytes, ofBytes, entries, ofEntries });
  const waiting = bundlesOf(manifest, choice);
  const work = async () => {
    for (let bundle = waiting.shift(); bundle; bundle = waiting.shift()) {
      const before = bytes;
      const { sha256 } = bundle;
      if (!(await store.isSound(bundle))) {
        const fetched = await fetchSound(store.scope, bundle, signal, (chunk) => {
          bytes += chunk;
          tell();
        });
        await store.putBundle(bundle, fetched).catch(tooFull(ofBytes - before));
      } else {
        bytes += bundle.bytes;
      }
      entries += entriesOf.get(sha256) ?? 0;
      tell();
    }
  };
  tell();
  const ends = await Promise.allSettled(Array.from({ length: ABREAST }, work));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

/** Fetches a bundle and proves it; once more past every cache where it was damaged on the way. */
async function fetchSound(
  scope: URL,
  bundle: Bundle,
  signal: AbortSignal | undefined,
  onChunk: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of ['no-store', 'reload'] as const) {
    const answer = await ask(new URL(bundlePath(bundle), scope), { cache, ...(signal && { signal }) });
    if (answer.status >= 500) throw new KeepError('offline');
    if (answer.status !== 200) throw new Vanished();
    let read = 0;
    const bytes = await readBody(answer, bundle.bytes, (chunk) => {
      read += chunk;
      onChunk(chunk);
    }).catch(() => Promise.reject(new KeepError(signal?.aborted ? 'stopped' : 'offline')));
    if (bytes && (await sha256Of(bytes)) === bundle.sha256) return bytes;
    onChunk(-read);
  }
  throw new Vanished();
}

/** The body, if it has exactly the length it should have. */
async function readBody(
  answer: Response,
  length: number,
  onChunk: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(length);
  const reader = answer.body?.getReader();
  let at = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done || !value) return at === length ? bytes : undefined;
    if (at + value.byteLength > length) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(value, at);
    at += value.byteLength;
    onChunk(value.byteLength);
  }
}

async function ask(url: URL, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch {
    throw new KeepError(init.signal?.aborted ? 'stopped' : 'offline');
  }
}

function tooFull(missing: number): (error: unknown) => never {
  return (error) => {
    if ((error as Error)?.name === 'QuotaExceededError') throw new KeepError('full', missing);
    throw error;
  };
}
