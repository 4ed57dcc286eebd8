/**
 * What a query may have meant: as typed, without its little words ("where to sleep in …"), with joined
 * words taken apart ("denvuale"), and with words put together that the guide writes as one ("home stay").
 */

import { withoutLittleWords } from './little-words.ts';
import { MAX_QUERY_WORDS, type Word } from './normalise.ts';
import type { TitleIndex } from './title-index.ts';

const MAX_SPLITS = 3;
const MAX_PIECES = 7;
const MIN_JOINED_LENGTH = 5;
const MAX_JOINED_LENGTH = 40;

/** The readings of a query's words, the typed one first; a handful at most. */
export function readings(index: TitleIndex, typed: readonly Word[]): readonly Word[][] {
  const found: Word[][] = [[...typed]];
  const meant = withoutLittleWords(typed);
  if (meant.length < typed.length) found.push(meant);
  const apart = takenApart(index, typed);
  found.push(...apart);
  const together = putTogether(index, typed);
  if (together) found.push(together);
  return found;
}

/** Every unknown long word replaced by known words that make it up; the fewest pieces first. */
function takenApart(index: TitleIndex, typed: readonly Word[]): Word[][] {
  let found: Word[][] = [[]];
  let changed = false;
  for (const word of typed) {
    const splits = index.byFolded.has(word.folded) ? [] : split(index, word.folded);
    changed ||= splits.length > 0;
    const choices = splits.length > 0 ? splits : [[word]];
    found = found.flatMap((start) => choices.map((choice) => [...start, ...choice])).slice(0, MAX_SPLITS);
  }
  return changed ? found.map((reading) => reading.slice(0, MAX_QUERY_WORDS)) : [];
}

function split(index: TitleIndex, joined: string): Word[][] {
  if (joined.length < MIN_JOINED_LENGTH || joined.length > MAX_JOINED_LENGTH) return [];
  /** The best ways to spell the first `n` letters. */
  const ways: string[][][] = [[[]]];
  for (let end = 1; end <= joined.length; end++) {
    const here: string[][] = [];
    for (let start = Math.max(0, end - 12); start < end; start++) {
      const piece = joined.slice(start, end);
      if (!index.byFolded.has(piece)) continue;
      for (const way of ways[start] ?? []) if (way.length < MAX_PIECES) here.push([...way, piece]);
    }
    ways.push(here.sort((a, b) => a.length - b.length).slice(0, MAX_SPLITS));
  }
  const whole = ways[joined.length] ?? [];
  return (whole.length > 0 ? whole : unfinished(index, joined, ways)).map((way) => way.map((piece) => known(piece)));
}

/** While the last word is still being typed: "denvual" is "den vua l…". */
function unfinished(index: TitleIndex, joined: string, ways: readonly string[][][]): string[][] {
  for (let start = 2; start < joined.length; start++) {
    const rest = joined.slice(start);
    const before = ways[start] ?? [];
    if (before.length > 0 && index.vocabulary.some(({ folded }) => folded.startsWith(rest))) {
      return before.map((way) => [...way, rest]);
    }
  }
  return [];
}

function putTogether(index: TitleIndex, typed: readonly Word[]): Word[] | undefined {
  for (let at = 0; at + 1 < typed.length; at++) {
    const joined = `${typed[at]?.folded}${typed[at + 1]?.folded}`;
    if (!index.byFolded.has(joined)) continue;
    return [...typed.slice(0, at), known(joined), ...typed.slice(at + 2)];
  }
  return undefined;
}

function known(folded: string): Word {
  return { text: folded, spelt: folded, folded };
}
