/** Words that say nothing of what is looked for. Vietnamese ones only with their marks: "den" may be a temple. */
import type { Word } from './normalise.ts';
import { words } from './normalise.ts';

const LITTLE = new Set(
  words(
    'to in at of the from for and or is are what where how when which ở tại của và từ đến tới các những nào đâu là gì có để',
  ).map(({ spelt }) => spelt),
);

/** The words that carry the query; all of them where it has no others. */
export function withoutLittleWords(typed: readonly Word[]): Word[] {
  const kept = typed.filter(({ spelt }) => !LITTLE.has(spelt));
  return kept.length > 0 ? kept : [...typed];
}
