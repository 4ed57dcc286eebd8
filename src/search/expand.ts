/**
 * Spellings of a query for Pagefind's index, which folds every mark but the stroke of đ:
 * "den vua le" is also asked as "đen vua le". At most 2³ spellings, each as a phrase and as words.
 */

import { withoutLittleWords } from './little-words.ts';
import { queryWords } from './normalise.ts';

/** How many words may be tried both ways. */
export const MAX_EXPANDED_WORDS = 3;

/** Who writes "dưới" with its marks means its d. */
const TYPED_WITHOUT_MARKS = /^d[a-z]*$/;

/** The spellings under which to search, composed (NFC) and without punctuation; none where there is no word. */
export function expandQuery(query: string): string[] {
  const typed = withoutLittleWords(queryWords(query));
  if (typed.length === 0) return [];
  let left = MAX_EXPANDED_WORDS;
  let spellings: string[][] = [[]];
  for (const { text } of typed) {
    const choices = TYPED_WITHOUT_MARKS.test(text) && left-- > 0 ? [text, `đ${text.slice(1)}`] : [text];
    spellings = choices.flatMap((choice) => spellings.map((start) => [...start, choice]));
  }
  const asked = spellings.map((spelling) => spelling.join(' '));
  // In quotation marks Pagefind finds the words side by side, which its order otherwise ignores.
  return typed.length > 1 ? [...asked.map((spelling) => `"${spelling}"`), ...asked] : asked;
}

/** What all spellings found, each page once with its best score, best first. */
export function joinSpellings<T extends { readonly href: string; readonly score: number }>(
  found: readonly (readonly T[])[],
): T[] {
  const best = new Map<string, T>();
  for (const hit of found.flat()) {
    if (hit.score > (best.get(hit.href)?.score ?? Number.NEGATIVE_INFINITY)) best.set(hit.href, hit);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
