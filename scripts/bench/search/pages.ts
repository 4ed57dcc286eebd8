/** The pages that are searched: the real ones of a built site, the invented ones in the plainest form. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import { kindLine, titleOf } from '../../../src/queries/labels.ts';
import { addressLines, addressOf } from '../../../src/queries/place.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { indexSite } from '../../../src/search/index-site.ts';
import { ASKED_LOCALES } from './queries.ts';

/** Copies the site's pages of every language, adds those of the entries that only `guide` has, and indexes all. */
export async function writePages(site: string, real: CurrentGuide, guide: CurrentGuide, folder: string) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const locale of ASKED_LOCALES) await cp(join(site, locale), join(folder, locale), { recursive: true });
  for (const entry of guide.entries.values()) {
    if (real.entries.has(entry.ref)) continue;
    for (const locale of ASKED_LOCALES) {
      const file = join(folder, locale, `${entry.ref}.html`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, pageOf(guide, entry, locale));
    }
  }
  for (const locale of ASKED_LOCALES) {
    await writeFile(join(folder, `ask-${locale}.html`), `<!doctype html><html lang="${locale}"><title>ask</title>`);
  }
  const clock = performance.now();
  const index = await indexSite(folder);
  return { ...index, seconds: (performance.now() - clock) / 1000 };
}

function pageOf(guide: CurrentGuide, entry: Entry, locale: Locale): string {
  const prose = entry.prose.get(locale);
  const address = addressOf(entry);
  return `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${titleOf(entry, locale).text}</title></head><body>
<article data-pagefind-body><p>${kindLine(entry, locale, guide.builtOn)}</p>
<h1 data-pagefind-meta="title">${titleOf(entry, locale).text}</h1>
<p>${address ? addressLines(guide, address, locale).current : ''}</p>
<p data-pagefind-meta="summary">${prose?.summary}</p><p>${prose?.body}</p></article></body></html>`;
}
