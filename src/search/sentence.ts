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

/** The best sentence; none where no sentence but the title has half of the words. */
export function matchingSentence(content: string, query: string, title: string): readonly Piece[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  let best: { sentence: string; score: number } | undefined;
  for (const sentence of content.split(SENTENCE_END)) {
    if (sentence.replace(/[.\s]+$/, '') === title) continue;
    const said = words(sentence);
    const told = count(typed, (word) => says(said, [word]));
    if (told * 2 < typed.length) continue;
    const score = told + count(pairs(typed), (pair) => says(said, pair));
    if (!best || score > best.score) best = { sentence, score };
  }
  return best ? marked(best.sentence, typed) : [];
}

function marked(sentence: string, typed: readonly Word[]): Piece[] {
  const parts = sentence.split(/\s+/).map((text) => ({
    text,
    marked: words(text).some((word) => typed.some(({ folded }) => folded === word.folded)),
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

/** Whether the words stand side by side. Marks are not asked: whoever typed "den" is shown "Đền". */
function says(said: readonly Word[], asked: readonly Word[]): boolean {
  return said.some((_, at) => asked.every((word, nth) => said[at + nth]?.folded === word.folded));
}

function pairs(typed: readonly Word[]): Word[][] {
  return typed.slice(1).map((word, at) => [typed[at] as Word, word]);
}

function count<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return values.filter(holds).length;
}
