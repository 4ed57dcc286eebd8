/**
 * The one cache of everything made from content: pictures, codes, prints, social pictures.
 *
 * A file is kept under the hash of what it was made from, so an entry can never be stale:
 * other input, other name. It lives outside `node_modules`, which `npm ci` wipes, and may be
 * deleted at any time.
 */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from './atomic-write.ts';

/** Where derived files are kept; `CACHE_DIR` moves it. */
export function cacheDir(env: Record<string, string | undefined> = process.env): string {
  return env['CACHE_DIR'] ?? join(process.cwd(), '.cache');
}

/** SHA-256 over the parts, length-prefixed so that no two lists of parts can look alike; hex. */
export function contentHash(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    hash.update(`${bytes.byteLength}:`);
    hash.update(bytes);
  }
  return hash.digest('hex');
}

/** Length of a SHA-256, which stands in front of what is kept. */
const SEAL_BYTES = 32;

/**
 * Returns the kept bytes for `key`, or makes, keeps and returns them. What was damaged on the disk is made again:
 * nothing is published that isn't what was made.
 *
 * @param kind  a folder name, with a version that changes with the maker's code (`photo-1`)
 * @param key   everything the bytes depend on
 * @param options.mark  marks the file as used today, for `dropUnused`
 */
export async function derive(
  kind: string,
  key: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array> | Uint8Array,
  { mark = false }: { readonly mark?: boolean } = {},
): Promise<Buffer> {
  const hash = contentHash(...key);
  const file = join(cacheDir(), 'derived', kind, hash.slice(0, 2), hash.slice(2));
  const kept = readIfThere(file);
  const found = kept?.subarray(SEAL_BYTES);
  if (kept && found && sealOf(found).equals(kept.subarray(0, SEAL_BYTES))) {
    if (mark) utimesSync(file, new Date(), new Date());
    return found;
  }
  const bytes = Buffer.from(await make());
  await writeFileAtomic(file, Buffer.concat([sealOf(bytes), bytes]), { flush: false });
  return bytes;
}

/**
 * Deletes the files of a kind that nothing has made or marked since then: what is no longer part of a guide, a
 * withdrawn name among it, does not lie on in the cache.
 */
export async function dropUnused(kind: string, since: Date): Promise<void> {
  const entries = await readdir(join(cacheDir(), 'derived', kind), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    // Another build may be dropping the same.
    if (entry.isFile() && (statSync(file, { throwIfNoEntry: false })?.mtime ?? since) < since)
      rmSync(file, { force: true });
  }
}

/** At once: thousands of small files are read a build, and a trip through the thread pool costs more than the reading. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
