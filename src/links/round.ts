/** Asks many addresses politely: one at a time of a host, with a pause, within what its `robots.txt` allows, and none twice a day. */
import type { IsoDate } from '../lib/clock.ts';
import { type AskOptions, askLink, type LinkAnswer } from './ask.ts';
import { mayAsk } from './robots.ts';

export interface KeptAnswer extends LinkAnswer {
  readonly on: IsoDate;
}

/** Answers by address, from earlier rounds. */
export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

export interface RoundOptions extends AskOptions {
  readonly today: IsoDate;
  readonly kept: KeptAnswers;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Hosts asked at the same time. */
const ABREAST = 4;

/** The answer of every address. What a host forbids is `untold`. */
export async function askRound(urls: readonly string[], options: RoundOptions): Promise<Map<string, LinkAnswer>> {
  const answers = new Map<string, LinkAnswer>();
  const byHost = new Map<string, string[]>();
  for (const url of urls) {
    const kept = options.kept[url];
    if (kept?.on === options.today && kept.state === 'alive') answers.set(url, kept);
    else byHost.set(new URL(url).origin, [...(byHost.get(new URL(url).origin) ?? []), url]);
  }
  const hosts = [...byHost];
  const next = async (): Promise<void> => {
    const host = hosts.shift();
    if (!host) return;
    await askHost(host[0], host[1], options, (url, answer) => {
      answers.set(url, answer);
      options.onProgress?.(answers.size, urls.length);
    });
    await next();
  };
  await Promise.all(Array.from({ length: ABREAST }, next));
  return new Map(urls.flatMap((url) => (answers.has(url) ? [[url, answers.get(url) as LinkAnswer] as const] : [])));
}

async function askHost(
  origin: string,
  urls: readonly string[],
  options: RoundOptions,
  tell: (url: string, answer: LinkAnswer) => void,
): Promise<void> {
  const robots = await robotsOf(origin, options);
  for (const url of urls) {
    const { pathname, search } = new URL(url);
    if (!mayAsk(robots, `${pathname}${search}`)) {
      tell(url, { state: 'untold', error: 'robots.txt' });
      continue;
    }
    await new Promise((resolve) => setTimeout(resolve, options.pause));
    tell(url, await askLink(url, options));
  }
}

/** A host without rules, or without an answer, forbids nothing. */
async function robotsOf(origin: string, { fetch, patience }: AskOptions): Promise<string> {
  try {
    const answer = await fetch(`${origin}/robots.txt`, { signal: AbortSignal.timeout(patience) });
    return answer.ok ? await answer.text() : '';
  } catch {
    return '';
  }
}
