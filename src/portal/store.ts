/** Where a portal keeps its copies of other guides: one file a host, each replaced whole. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { cacheDir } from '../lib/derived-cache.ts';
import { type GuideCopy, guideCopy } from './copy.ts';

/** `PORTAL_DIR`, or `portal` in the cache folder. */
export function portalDir(env: Record<string, string | undefined> = process.env): string {
  return resolve(env['PORTAL_DIR'] || join(cacheDir(env), 'portal'));
}

/** File name of a guide's copy: its host, with a port's colon written as `_`. */
export function copyName(origin: string): string {
  return `${new URL(origin).host.replace(':', '_')}.json`;
}

/** The copy that is kept of a guide; a damaged file counts as none. */
export async function readCopy(folder: string, origin: string): Promise<GuideCopy | undefined> {
  try {
    return guideCopy.safeParse(JSON.parse(await readFile(join(folder, copyName(origin)), 'utf8'))).data;
  } catch {
    return undefined;
  }
}

export function writeCopy(folder: string, copy: GuideCopy): Promise<void> {
  return writeFileAtomic(join(folder, copyName(copy.origin)), `${JSON.stringify(copy)}\n`);
}
