/** What a derived file is made by: part of its key in the cache, so that mended code makes it anew. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from './derived-cache.ts';

const SOURCE = join(import.meta.dirname, '..');

const known = new Map<string, Promise<string>>();

/** Changes with the sources below these folders of `src`, the packages, and Node. For modules that are not bundled. */
export function makersHash(...folders: readonly string[]): Promise<string> {
  const key = folders.join();
  const hash = known.get(key) ?? hashOf(folders);
  known.set(key, hash);
  return hash;
}

async function hashOf(folders: readonly string[]): Promise<string> {
  const names = folders.map(async (folder) => {
    const entries = await readdir(join(SOURCE, folder), { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
  const settings = ['package-lock.json', 'astro.config.mjs'].map((file) => join(SOURCE, '..', file));
  const files = [...(await Promise.all(names)).flat().sort(), ...settings];
  return contentHash(process.version, ...(await Promise.all(files.map((file) => readFile(file)))));
}
