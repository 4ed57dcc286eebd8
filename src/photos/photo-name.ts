/** The name of a picture in its entry's folder. */
import { slugify } from '../lib/slug.ts';

/** What cameras and chat apps call everything; it says nothing. */
const MEANINGLESS =
  /^(?:img|dsc|dcim|pxl|mvimg|vid|photo|image|picture|screenshot|anh|hinh|z|fb|received|snapchat|whatsapp|zalo|untitled)?[-\d]*(?:-[\da-f]{6,})*(?:-img|-hdr|-mp|-edited)*$/;
const LONGEST = 48;

/**
 * A name that is free: the original's own words where it has some, else the entry's id with a number.
 *
 * @param original  file name as the phone or the officer gave it
 * @param taken     names in the folder, in any case
 */
export function photoName(original: string, id: string, taken: Iterable<string>): string {
  const inUse = new Set([...taken].map((name) => name.toLowerCase()));
  const own = slugify(original.replace(/\.[^.]*$/, ''));
  const isOwn = own !== '' && !MEANINGLESS.test(own);
  const stem = isOwn ? own.slice(0, LONGEST).replace(/-$/, '') : id;
  const numbered = (number: number) => (isOwn && number === 1 ? `${stem}.jpg` : `${stem}-${number}.jpg`);
  let number = 1;
  while (inUse.has(numbered(number))) number += 1;
  return numbered(number);
}
