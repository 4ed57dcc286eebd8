/**
 * Vietnamese text without its marks: for ids, file names and comparing what people type.
 *
 *     foldVietnamese('Đền thờ Lê Hoàn')   // 'den tho le hoan'
 *     slugify('Đền thờ Lê Hoàn')          // 'den-tho-le-hoan'
 */

/** Lower case, without marks, đ as d; accepts composed and decomposed text. */
export function foldVietnamese(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd').normalize('NFC');
}

/** An id in kebab-case; empty where the text has no Latin letter or digit. */
export function slugify(text: string): string {
  return foldVietnamese(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Windows cannot make files of these names, and `con` is a Vietnamese word. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
export const MAX_ID_LENGTH = 64;

/** Whether the text can name an entry's folder and page: kebab-case a–z 0–9, at most 64 characters. */
export function isEntryId(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text) && text.length <= MAX_ID_LENGTH && !RESERVED.test(text);
}

/** Whether two texts are the same but for marks, case and the kind of spaces and hyphens between words. */
export function sameFolded(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(text: string): string {
  return foldVietnamese(text)
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
