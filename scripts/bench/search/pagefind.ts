/** Asks Pagefind's index in a real browser: the index is WebAssembly in a worker, and so is the answer's order. */
import { type Browser, chromium } from 'playwright';
import type { Locale } from '../../../src/i18n/locales.ts';

export interface IndexHit {
  readonly href: string;
  readonly title: string;
  readonly content: string;
  readonly score: number;
}

/** For each query, what each of its spellings found, best first. */
export type Asked = ReadonlyMap<string, readonly IndexHit[]>;

const TOP = 10;

/** Starts the browser that is on this machine. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
}

/** The answers of the index at `url` in a language, by spelling. */
export async function askPagefind(
  browser: Browser,
  url: string,
  locale: Locale,
  spellings: readonly string[],
): Promise<Asked> {
  const page = await browser.newPage();
  await page.goto(`${url}/ask-${locale}.html`);
  const answers = await page.evaluate(
    async ({ spellings, top }) => {
      const pagefind = await import('/pagefind/pagefind.js' as string);
      const found = [];
      for (const spelling of spellings) {
        const { results } = await pagefind.search(spelling);
        const hits = [];
        for (const result of results.slice(0, top)) {
          const { url, meta, content } = await result.data();
          hits.push({
            href: url.replace(/(?:\.html|\/index\.html)$/, ''),
            title: meta.title,
            content,
            score: result.score,
          });
        }
        found.push([spelling, hits] as const);
      }
      return found;
    },
    { spellings, top: TOP },
  );
  await page.close();
  return new Map(answers);
}
