/**
 * Which encoding a column of text is in, by trying each and counting the words that can be Vietnamese.
 * Officials' files mix them: a name in TCVN3 beside an address in Unicode.
 *
 *     detectEncoding(['§Òn thê Lª Hoµn'])   // 'tcvn3'
 */

import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';
import { fromWindows1258 } from './windows-1258.ts';

export const ENCODINGS = ['unicode', 'tcvn3', 'vni', 'windows-1258'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const READERS: Record<Encoding, (text: string) => string> = {
  unicode: (text) => text.normalize('NFC'),
  tcvn3: fromTcvn3,
  vni: fromVni,
  'windows-1258': fromWindows1258,
};

/** The text in Unicode (NFC). */
export function fromEncoding(text: string, encoding: Encoding): string {
  return READERS[encoding](text).normalize('NFC');
}

/** A character outside ASCII: only such tell encodings apart. */
export const FOREIGN = /[\u0080-\uFFFF]/;
/** Letters that only Unicode has; a text with one of them is in no older encoding. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u;
const WORDS_WITH_MARKS = /[\p{L}\p{M}\u00A1-\u00BF×÷]*[\u0080-\uFFFF][\p{L}\p{M}\u00A1-\u00BF×÷]*/gu;

/** Share of the marked words that must be Vietnamese, and the lead over the next encoding, to be sure. */
const ENOUGH = 0.8;
const LEAD = 0.15;

export interface Guess {
  readonly encoding: Encoding;
  readonly sure: boolean;
  /** The likely ones, best first, for the question. */
  readonly candidates: readonly Encoding[];
}

/** Guesses the encoding of the texts of one column. */
export function guessEncoding(texts: readonly string[]): Guess {
  const foreign = texts.filter((text) => FOREIGN.test(text));
  if (foreign.length === 0 || foreign.some((text) => UNICODE_ONLY.test(text))) {
    return { encoding: 'unicode', sure: true, candidates: ['unicode'] };
  }
  const scored = ENCODINGS.map((encoding) => ({ encoding, score: plausibility(foreign, encoding) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = scored;
  if (!best || !second) return { encoding: 'unicode', sure: true, candidates: ['unicode'] };
  const sameReading = foreign.every(
    (text) => fromEncoding(text, best.encoding) === fromEncoding(text, second.encoding),
  );
  return {
    encoding: best.encoding,
    sure: best.score >= ENOUGH && (sameReading || best.score - second.score >= LEAD),
    candidates: scored.filter(({ score }) => score > 0).map(({ encoding }) => encoding),
  };
}

/** Share of the words with marks, `0 … 1`, that are Vietnamese when read so. */
function plausibility(texts: readonly string[], encoding: Encoding): number {
  let words = 0;
  let plausible = 0;
  for (const text of texts) {
    for (const word of text.match(WORDS_WITH_MARKS) ?? []) {
      words += 1;
      if (isSyllable(fromEncoding(word, encoding))) plausible += 1;
    }
  }
  return words === 0 ? 0 : plausible / words;
}

/**
 * Guesses the encoding of every column of a file. A column that could be read two ways is read as the columns
 * around it are, where those agree.
 */
export function guessColumns(columns: readonly (readonly string[])[]): Guess[] {
  const guesses = columns.map(guessEncoding);
  const certain = new Set(
    guesses.filter(({ sure }, index) => sure && hasMarks(columns[index] ?? [])).map(({ encoding }) => encoding),
  );
  const [common] = certain;
  if (common === undefined || certain.size > 1) return guesses;
  return guesses.map((guess, index) => {
    if (guess.sure) return guess;
    const fits = common === 'unicode' || plausibility(columns[index] ?? [], common) >= ENOUGH;
    return fits ? { ...guess, encoding: common, sure: true } : guess;
  });
}

function hasMarks(texts: readonly string[]): boolean {
  return texts.some((text) => FOREIGN.test(text));
}
