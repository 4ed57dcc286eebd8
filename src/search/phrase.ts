/** Whether a text says the typed words one after the other; a word typed with marks asks for just those marks. */
import { isMarked, queryWords, type Word, words } from './normalise.ts';

export function saysPhrase(text: string, query: string): boolean {
  const typed = queryWords(query);
  const [first] = typed;
  if (!first) return false;
  const said = words(text);
  return said.some((word, at) => fits(word, first) && typed.every((next, nth) => fits(said[at + nth], next)));
}

function fits(word: Word | undefined, typed: Word): boolean {
  return isMarked(typed) ? word?.spelt === typed.spelt : word?.folded === typed.folded;
}
