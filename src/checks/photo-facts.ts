/** What a picture file says of itself. */
import type { FieldPath } from '../reading/locate.ts';
import type { CheckContext } from './context.ts';

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

async function readAll({ content, readPicture, entries }: CheckContext): Promise<PhotoFacts[]> {
  const listed = entries.flatMap(({ ref, facts, file, files }) =>
    facts.photos.flatMap((photo, index) =>
      files.includes(photo.file) ? [{ file, path: ['photos', index, 'file'], picture: `${ref}/${photo.file}` }] : [],
    ),
  );
  return Promise.all(
    listed.map(async (photo) => {
      const found = await content.read(photo.picture);
      if ('error' in found) return { ...photo, hasGps: false };
      const picture = await readPicture(found.bytes).catch(() => undefined);
      return picture ? { ...photo, size: picture, hasGps: picture.hasGps } : { ...photo, hasGps: false };
    }),
  );
}
