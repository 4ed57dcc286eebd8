/** What the last rounds of `npm run check -- --links` found, kept beside the derived files: for the next round, and for the state of the guide. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import type { IsoDate } from '../lib/clock.ts';
import { cacheDir } from '../lib/derived-cache.ts';
import type { Entry } from '../reading/guide.ts';
import type { LinkAnswer } from './ask.ts';
import { outwardLinks } from './outward.ts';
import type { KeptAnswers } from './round.ts';

const FILE = 'links.json';

/** A link that did not answer when links were last tried. */
export interface DeadLink {
  readonly ref: string;
  readonly url: string;
  readonly triedOn: IsoDate;
}

/** The answers of earlier rounds; none where nobody asked on this machine. */
export async function keptAnswers(): Promise<KeptAnswers> {
  try {
    return JSON.parse(await readFile(join(cacheDir(), FILE), 'utf8')) as KeptAnswers;
  } catch {
    return {};
  }
}

/** Keeps a round's answers. */
export async function keepAnswers(answers: ReadonlyMap<string, LinkAnswer>, on: IsoDate): Promise<void> {
  const kept = Object.fromEntries([...answers].map(([url, answer]) => [url, { ...answer, on }]));
  await writeFileAtomic(join(cacheDir(), FILE), JSON.stringify(kept));
}

/** The dead ones among the links that the entries still have: what was mended since is no task. */
export function deadLinks(entries: Iterable<Pick<Entry, 'ref' | 'facts'>>, kept: KeptAnswers): DeadLink[] {
  const links = outwardLinks([...entries].map(({ ref, facts }) => ({ file: ref, facts })));
  return links.flatMap(({ url, places }) => {
    const answer = kept[url];
    if (answer?.state !== 'dead') return [];
    return [...new Set(places.map(({ file }) => file))].map((ref) => ({ ref, url, triedOn: answer.on }));
  });
}
