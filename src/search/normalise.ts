/**
 * How a word is compared: as it is spelt, and as it is typed by someone without marks.
 * Shipped to the browser: no imports.
 *
 *     words('Đền vua “Lê”')   // [{ spelt: 'đên\u0300', folded: 'den' }, …]
 */

export interface Word {
  /** As it was written: composed, lower case. */
  readonly text: string;
  /** With its marks, the tone moved to the end: `hòa` and `hoà`, `quý` and `quí` are one word. */
  readonly spelt: string;
  /** Without any mark, đ as d; y as i throughout, since in "quychau" no word tells where it ends. */
  readonly folded: string;
}

/** What is read of a query: a longer one is cut, so that no text can freeze the page. */
export const MAX_QUERY_LENGTH = 160;
export const MAX_QUERY_WORDS = 12;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKS = /\p{M}/gu;
/** Chinese writes no spaces: each of its characters is a word, and words side by side are a name. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])*/gu;
const BEYOND_LATIN = /[^a-z0-9]/;
/** Mỹ/Mĩ, Quỳ/Quì: both spellings are right, and after a consonant y and i sound the same. */
const FINAL_Y = /(^|qu|[bcdđghklmnprstvx])y$/;

/** The words of a text, in order; punctuation, marks without a letter and emoji are no words. */
export function words(text: string): Word[] {
  return (text.normalize('NFC').toLowerCase().match(WORD) ?? []).map(word);
}

/** The words of what a person typed: at most {@link MAX_QUERY_WORDS}. */
export function queryWords(query: string): Word[] {
  return words(query.slice(0, MAX_QUERY_LENGTH)).slice(0, MAX_QUERY_WORDS);
}

/** Whether a word carries a mark of any kind: who types one means it. */
export function isMarked(word: Word): boolean {
  return BEYOND_LATIN.test(word.spelt);
}

function word(text: string): Word {
  const apart = text.normalize('NFD');
  const tones = apart.match(TONES)?.join('') ?? '';
  const spelt = apart.replace(TONES, '').normalize('NFC').replace(FINAL_Y, '$1i') + tones;
  return { text, spelt, folded: apart.replace(MARKS, '').replace(/đ/g, 'd').replace(/y/g, 'i').normalize('NFC') };
}
