/** Recall@5 and hit@1 by category. */
import type { Query } from './queries.ts';

export interface Score {
  readonly category: string;
  readonly queries: number;
  /** Share of the wanted entries (at most five of them) among the first five, averaged over queries. */
  readonly recall5: number;
  /** Share of queries whose first answer is a wanted one. */
  readonly hit1: number;
}

export interface Answered {
  readonly query: Query;
  /** `kind/id`, best first. */
  readonly found: readonly string[];
}

export function recall5({ query, found }: Answered): number {
  const wanted = query.answers.filter((ref) => found.slice(0, 5).includes(ref)).length;
  return wanted / Math.min(5, query.answers.length);
}

export function hit1({ query, found }: Answered): number {
  return query.answers.includes(found[0] ?? '') ? 1 : 0;
}

/** Scores every category, in the order in which they are first met, and all together. */
export function scoreAll(answered: readonly Answered[]): Score[] {
  const categories = [...new Set(answered.map(({ query }) => query.category))];
  const groups = categories.map((category) => answered.filter(({ query }) => query.category === category));
  return [...groups.map((group, at) => score(categories[at] ?? '', group)), score('all', answered)];
}

function score(category: string, answered: readonly Answered[]): Score {
  const mean = (value: (each: Answered) => number) =>
    answered.reduce((sum, each) => sum + value(each), 0) / answered.length;
  return { category, queries: answered.length, recall5: mean(recall5), hit1: mean(hit1) };
}
