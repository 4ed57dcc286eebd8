/** The sentence of a page that answers a query best, in pieces of which some are marked. */
import { queryWords, type Word, words } from './normalise.ts';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Longer sentences are cut around their first marked word. */
const MAX_WORDS = 28;
const WORDS_BEFORE = 8;
const SENTENCE_END = /(?<=[.!?…])\s+/;

/** The best sentence; none where the text has no word of the query but in its title. */
export function matchingSentence(content: string, query: string, title: string): readonly Piece[] {
  const typed = queryWords(query);
  let best: { sentence: string; score: number } | undefined;
  for (const sentence of content.split(SENTENCE_END)) {
    if (sentence.replace(/[.\s]+$/, '') === title) continue;
    const said = words(sentence);
    const told = typed.filter((word) => said.some((each) => fits(each, word))).length;
    const side = typed.filter(
      (word, at) =>
        at > 0 && said.some((each, nth) => nth > 0 && fits(each, word) && fits(said[nth - 1], typed[at - 1] as Word)),
    ).length;
    const score = told + side;
    if (told > 0 && score > (best?.score ?? 0)) best = { sentence, score };
  }
  return best ? marked(best.sentence, typed) : [];
}

function marked(sentence: string, typed: readonly Word[]): Piece[] {
  const parts = sentence.split(/\s+/).map((text) => ({
    text,
    marked: words(text).some((word) => typed.some((each) => fits(word, each))),
  }));
  const first = Math.max(0, parts.findIndex((part) => part.marked) - WORDS_BEFORE);
  const from = parts.length > MAX_WORDS ? Math.min(first, parts.length - MAX_WORDS) : 0;
  const shown = parts.slice(from, from + MAX_WORDS);
  const pieces: { text: string; marked: boolean }[] = [];
  for (const part of shown) {
    const last = pieces.at(-1);
    if (last?.marked === part.marked) last.text += ` ${part.text}`;
    else {
      if (last) pieces.push({ text: ' ', marked: false });
      pieces.push({ ...part });
    }
  }
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (from + MAX_WORDS < parts.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

/** Marks are not asked of a sentence: whoever typed "den" is shown "Đền". */
function fits(word: Word | undefined, typed: Word): boolean {
  return word?.folded === typed.folded;
}
