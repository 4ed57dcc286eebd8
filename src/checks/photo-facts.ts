/** What a picture file says of itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FieldPath } from '../reading/locate.ts';
import type { CheckContext } from './context.ts';
import { hasGps } from './exif.ts';

export interface PhotoFacts {
  /** Facts file of its entry, and its field there. */
  readonly file: string;
  readonly path: FieldPath;
  /** Path of the picture, relative to the content folder. */
  readonly picture: string;
  /** Pixels, upright; absent where the file is no picture. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly hasGps: boolean;
}

const read = new WeakMap<CheckContext, Promise<PhotoFacts[]>>();

/** The listed pictures that exist; each file is opened once a run. */
export function photoFacts(context: CheckContext): Promise<PhotoFacts[]> {
  let facts = read.get(context);
  if (!facts) {
    facts = readAll(context);
    read.set(context, facts);
  }
  return facts;
}

async function readAll({ contentDir, entries }: CheckContext): Promise<PhotoFacts[]> {
  const listed = entries.flatMap(({ ref, facts, file, files }) =>
    facts.photos.flatMap((photo, index) =>
      files.includes(photo.file) ? [{ file, path: ['photos', index, 'file'], picture: `${ref}/${photo.file}` }] : [],
    ),
  );
  if (listed.length === 0) return [];
  const { default: sharp } = await import('sharp');
  return Promise.all(
    listed.map(async (photo) => {
      try {
        const { autoOrient, exif } = await sharp(await readFile(join(contentDir, photo.picture))).metadata();
        return { ...photo, size: autoOrient, hasGps: exif !== undefined && hasGps(exif) };
      } catch {
        return { ...photo, hasGps: false };
      }
    }),
  );
}
