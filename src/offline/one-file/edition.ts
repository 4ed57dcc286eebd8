/**
 * The whole guide of one language as one file: it opens from a phone's memory, reads fully without
 * script, and passes from hand to hand. Made of the articles of the built pages, so that no text is stored twice.
 */
import { createHash } from 'node:crypto';
import { choose } from '../../i18n/choose.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { formatPartialDate } from '../../lib/partial-date.ts';
import type { OfflineGuide } from '../guide.ts';
import { anchorName, anchorsOf } from './anchors.ts';
import { type EditionContent, goneWords, type PageChapter } from './chapters.ts';
import { type ElementNode, elements, firstElement, hasClass } from './dom.ts';
import { fragmentMarkup } from './fragment.ts';
import type { Stash } from './stash.ts';
import { editionStyles } from './style.ts';
import { TITLE_SEARCH } from './title-search.ts';

/** Writes the file of a language, with the stash's marks where its drawings and photographs belong. */
export function editionHtml(guide: OfflineGuide, locale: Locale, content: EditionContent, stash: Stash): string {
  const name = escapeText(choose(guide.name, locale).text);
  const date = formatPartialDate(guide.builtOn, locale);
  const hash = createHash('sha256').update(TITLE_SEARCH).digest('base64');
  return `<!doctype html>
<html lang="${LOCALES[locale].tag}" dir="${LOCALES[locale].dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${name} · ${date}</title>
<style>${editionStyles([content.sample, ...content.pages.map(({ html }) => html)])}</style>
</head>
<body>
<main class="book">
${front(guide, locale, name, date)}
${contents(locale, content)}
${chapters(guide, locale, content, stash)}
</main>
<script>${TITLE_SEARCH}</script>
</body>
</html>
`;
}

function front(guide: OfflineGuide, locale: Locale, name: string, date: string): string {
  const t = translator(locale);
  const address = `<a href="${guide.origin}">${guide.origin.replace(/^https:\/\//, '')}</a>`;
  return [
    `<header id="top"><h1>${name}</h1><p>${escapeText(choose(guide.tagline, locale).text)}</p>`,
    `<p><small>${t('offline.edition', { date, address })} ${t('offline.phones-left-out')}</small></p></header>`,
    `<p class="find" hidden><label for="q">${t('offline.find')}</label><input id="q" type="search" autocomplete="off"></p>`,
  ].join('\n');
}

/** From A to Z, by code, by kind. */
function contents(locale: Locale, { kinds, pages, codes }: EditionContent): string {
  const t = translator(locale);
  const entries = kinds.flatMap((kind) => kind.entries);
  const titles = new Map(entries.map(({ ref, title }) => [ref, title]));
  const codeOf = new Map(codes.filter(({ own }) => own).map(({ code, ref }) => [ref, code]));
  const collator = new Intl.Collator(locale);
  const item = (anchor: string, title: string, note = '') =>
    `<li><a href="#${anchor}">${title}</a>${note && ` <small>${note}</small>`}</li>`;
  const list = (id: string, title: string, items: readonly string[], open = '') =>
    `<details${open} id="${id}"><summary>${title}</summary><ul>${items.join('\n')}</ul></details>`;
  return [
    list(
      'a-z',
      t('offline.a-z'),
      [...entries]
        .sort((a, b) => collator.compare(a.title, b.title))
        .map(({ ref, title }) => item(anchorName(ref), title, codeOf.get(ref))),
    ),
    list(
      'codes',
      t('offline.codes'),
      codes.map(({ code, ref = '' }) => {
        const title = titles.get(ref);
        return title === undefined
          ? item(`code-${code}`, `${code} · ${t('gone.title')}`)
          : item(anchorName(ref), `${code} · ${title}`);
      }),
    ),
    `<nav aria-label="${t('offline.contents')}"><h2>${t('offline.contents')}</h2>`,
    `<ul>${pages.map(({ name, title }) => item(`page-${name}`, title)).join('\n')}</ul>`,
    ...kinds.map(({ kind, title, entries }) =>
      list(
        `kind-${kind}`,
        title,
        entries.map(({ ref, title }) => item(anchorName(ref), title)),
        ' open',
      ),
    ),
    '</nav>',
  ].join('\n');
}

function chapters(guide: OfflineGuide, locale: Locale, content: EditionContent, stash: Stash): string {
  const back = `<a class="back" href="#top">${translator(locale)('offline.back')}</a>`;
  const anchorOf = anchorsOf(locale, content);
  const section = (id: string, fragment: ElementNode | undefined, prefix: string, before = '') => {
    if (!fragment) return '';
    const { origin, emergency: publicNumbers } = guide;
    const pictureOf = (src: string) => stash.photo(src);
    return `<section id="${id}">${before}${fragmentMarkup(fragment, { prefix, anchorOf, origin, publicNumbers, pictureOf })}${back}</section>`;
  };
  return [
    ...content.pages.map((page) => section(`page-${page.name}`, pageContent(page), `${page.name}-`)),
    ...content.kinds.flatMap(({ entries }) =>
      entries.map(({ ref, article }) =>
        section(anchorName(ref), firstElement(stash.take(article), 'article'), `${anchorName(ref)}-`),
      ),
    ),
    ...content.codes.map(({ code, gone }) =>
      gone ? section(`code-${code}`, goneWords(gone, locale), `${code}-`, `<p>${code}</p>`) : '',
    ),
  ].join('\n');
}

/** Of the map, what is drawn and listed without script. */
const ONLY_WITH_SCRIPT = ['map-panels', 'map-skip', 'map-status', 'map-nearest'];

function pageContent({ html, name }: PageChapter): ElementNode | undefined {
  const main = firstElement(html, 'main');
  if (!main || name !== 'map') return main;
  for (const element of elements(main)) {
    if (ONLY_WITH_SCRIPT.some((only) => hasClass(element, only))) element.name = 'template';
  }
  return main;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
