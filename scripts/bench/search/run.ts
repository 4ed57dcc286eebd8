/** One guide, every contender, every query. */
import type { Browser } from 'playwright';
import type { Locale } from '../../../src/i18n/locales.ts';
import { slugify } from '../../../src/lib/slug.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import { expandQuery, joinSpellings } from '../../../src/search/expand.ts';
import { matchTitles } from '../../../src/search/match.ts';
import { mergeResults, type TextHit } from '../../../src/search/merge.ts';
import { packTitles, unpackTitles } from '../../../src/search/packed-titles.ts';
import { saysPhrase } from '../../../src/search/phrase.ts';
import { openTitles } from '../../../src/search/title-index.ts';
import { titleList } from '../../../src/search/titles.ts';
import { serveStatic } from '../../../src/serving/static-server.ts';
import { askMiniSearch, readPages } from './minisearch.ts';
import { type Asked, askPagefind } from './pagefind.ts';
import { ASKED_LOCALES, type Query } from './queries.ts';
import type { Answered } from './score.ts';

export const CONTENDERS = ['Cẩm Nang', 'titles alone', 'Pagefind', 'MiniSearch', 'MiniSearch, marks folded'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** What every contender answered. */
export async function runQueries(
  browser: Browser,
  guide: CurrentGuide,
  folder: string,
  queries: readonly Query[],
): Promise<Record<Contender, Answered[]>> {
  const server = await serveStatic({ root: folder });
  const answers = Object.fromEntries(CONTENDERS.map((name) => [name, [] as Answered[]])) as Record<
    Contender,
    Answered[]
  >;
  try {
    for (const locale of ASKED_LOCALES) {
      const here = queries.filter((query) => query.locale === locale);
      const spellings = [...new Set(here.flatMap(({ text }) => [text, ...expandQuery(text)]))];
      const asked = await askPagefind(browser, server.url, locale, spellings);
      const index = openTitles(unpackTitles(packTitles(titleList(guide, locale))), slugify);
      const targets = new Map(index.targets.map((target) => [target.href, target]));
      const pages = await readPages(folder, locale);
      const mini = askMiniSearch(pages, false);
      const miniFolded = askMiniSearch(pages, true);
      for (const query of here) {
        const titles = matchTitles(index, query.text);
        const add = (name: Contender, hrefs: readonly string[]) =>
          answers[name].push({ query, found: hrefs.map((href) => refOf(href, locale)) });
        add(
          'Cẩm Nang',
          mergeResults(titles, textHits(asked, query.text), targets).map(({ href }) => href),
        );
        add(
          'titles alone',
          titles.map(({ target }) => target.href),
        );
        add(
          'Pagefind',
          (asked.get(query.text) ?? []).map(({ href }) => href),
        );
        add('MiniSearch', mini(query.text));
        add('MiniSearch, marks folded', miniFolded(query.text));
      }
    }
  } finally {
    await server.close();
  }
  return answers;
}

/** The hits of every spelling of a query, as the browser half joins them. */
function textHits(asked: Asked, query: string): TextHit[] {
  return joinSpellings(expandQuery(query).map((spelling) => asked.get(spelling) ?? [])).map((hit) => ({
    ...hit,
    sentence: [],
    saysPhrase: saysPhrase(hit.content, query),
  }));
}

function refOf(href: string, locale: Locale): string {
  return href.replace(`/${locale}/`, '').replace('services/#', 'services/');
}
