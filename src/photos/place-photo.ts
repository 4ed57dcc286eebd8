/** Puts a prepared picture into an entry: the file beside `facts.yaml`, its lines in it, or neither. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { type PhotoFields, withPhoto } from './list-photo.ts';
import { PhotoError } from './photo-error.ts';
import { photoName } from './photo-name.ts';

/** The file name under which a picture lies in the folder already; the same bytes are the same picture. */
export async function alreadyThere(folder: string, jpeg: Uint8Array): Promise<string | undefined> {
  for (const name of (await readdir(folder)).filter((file) => /\.jpe?g$/i.test(file)).sort()) {
    if ((await readFile(join(folder, name))).equals(jpeg)) return name;
  }
  return undefined;
}

/**
 * Writes the picture and its lines. Returns its new name.
 *
 * @param folder    of the entry
 * @param original  the file as it was given
 * @throws {PhotoError} where the facts cannot be added to; then no file has changed
 */
export async function placePhoto(
  folder: string,
  original: string,
  jpeg: Uint8Array,
  fields: Omit<PhotoFields, 'file'>,
): Promise<string> {
  const facts = join(folder, 'facts.yaml');
  const file = photoName(basename(original), basename(folder), await readdir(folder));
  const text = withPhoto(await readFile(facts, 'utf8'), { file, ...fields });
  if (text === undefined) {
    throw new PhotoError('picture-entry-broken', {
      vi: `${facts} có lỗi hoặc ghi photos trên một dòng [ ]: chạy npm run check, xuống dòng từng ảnh, rồi thử lại.`,
      en: `${facts} has errors, or its photos stand on one line [ ]: run npm run check, give each a line of its own, and try again.`,
    });
  }
  const picture = join(folder, file);
  await writeFileAtomic(picture, jpeg);
  try {
    await writeFileAtomic(facts, text);
  } catch (error) {
    await rm(picture, { force: true });
    throw error;
  }
  return file;
}
