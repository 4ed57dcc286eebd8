/** Looks for words in a text, and says where they stand. */

export interface TextMatch {
  readonly text: string;
  readonly groups: readonly string[];
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** The sentence around it. */
  readonly sentence: string;
}

/** Every match of a global pattern. */
export function searchText(text: string, pattern: RegExp): TextMatch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    groups: match.slice(1).map((group) => group ?? ''),
    ...placeOf(text, match.index),
    sentence: sentenceAround(text, match.index),
  }));
}

/** Line and column (1-based) of an offset. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function sentenceAround(text: string, offset: number): string {
  const isEnd = /[.!?](?=\s)|\n/g;
  let start = 0;
  for (const { index } of text.matchAll(isEnd)) {
    if (index >= offset) return text.slice(start, index);
    start = index + 1;
  }
  return text.slice(start);
}
