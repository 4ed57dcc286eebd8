/** MiniSearch over the same pages: as its manual begins, and with marks folded for it. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import MiniSearch from 'minisearch';
import { parse } from 'node-html-parser';
import type { Locale } from '../../../src/i18n/locales.ts';
import { foldVietnamese } from '../../../src/lib/slug.ts';

interface Page {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export type Ask = (query: string) => string[];

/** Reads the pages of a language that a full-text index reads. */
export async function readPages(folder: string, locale: Locale): Promise<Page[]> {
  const files = (await readdir(join(folder, locale), { recursive: true }))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages: Page[] = [];
  for (const file of files) {
    const html = await readFile(join(folder, locale, file), 'utf8');
    const body = parse(html).querySelector('[data-pagefind-body]');
    if (!body) continue;
    for (const ignored of body.querySelectorAll('[data-pagefind-ignore], [hidden], svg, figcaption')) ignored.remove();
    pages.push({
      id: `/${relative(folder, join(folder, locale, file)).replace(/\.html$/, '')}`,
      title: plain(body.querySelector('h1')?.innerHTML ?? ''),
      text: plain(body.innerHTML),
    });
  }
  return pages;
}

/** With the options of the manual's first example of search-as-you-type. */
export function askMiniSearch(pages: readonly Page[], folded: boolean): Ask {
  const index = new MiniSearch<Page>({
    fields: ['title', 'text'],
    searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
    ...(folded && { processTerm: (term: string) => foldVietnamese(term) }),
  });
  index.addAll(pages);
  return (query) =>
    index
      .search(query)
      .slice(0, 10)
      .map(({ id }) => String(id));
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z#0-9]+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
