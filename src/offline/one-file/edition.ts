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
import { type CodeLine, firstArticle, type KindChapter, type PageChapter } from './chapters.ts';
import { type ElementNode, elements, firstElement, hasClass } from './dom.ts';
import { type FragmentOptions, fragmentMarkup } from './fragment.ts';
import { editionStyles } from './style.ts';
import { TITLE_SEARCH } from './title-search.ts';

export interface EditionContent {
  readonly kinds: readonly KindChapter[];
  readonly pages: readonly PageChapter[];
  readonly codes: readonly CodeLine[];
}

/** What an edition has beside its words; a large guide has less. */
export interface EditionPictures {
  readonly pictureOf: (src: string) => string | undefined;
  readonly drawings: boolean;
}

/** Writes the file of a language. */
export function editionHtml(
  guide: OfflineGuide,
  locale: Locale,
  { kinds, pages, codes }: EditionContent,
  pictures: EditionPictures,
): string {
  const t = translator(locale);
  const name = choose(guide.name, locale).text;
  const entries = kinds.flatMap((kind) => kind.entries);
  const refs = new Set(entries.map(({ ref }) => ref));
  const map = pages.find((page) => page.name === 'map')?.html ?? '';
  const areas = [...map.matchAll(/ id="area-([a-z0-9-]+)"/g)].flatMap(([, id]) => id ?? []);
  const anchors = new Map<string, string>([
    ...entries.map(({ ref }) => [`/${locale}/${ref}`, anchorName(ref)] as const),
    ...kinds.map(({ kind }) => [`/${locale}/${kind}/`, `kind-${kind}`] as const),
    ...pages.map(({ name }) => [`/${locale}/${name}${name === 'services' ? '/' : ''}`, `page-${name}`] as const),
    ...codes.map(({ code, ref }) => [`/Q/${code}`, ref && refs.has(ref) ? anchorName(ref) : `code-${code}`] as const),
    ...areas.map((id) => [`/${locale}/areas/${id}`, `map-area-${id}`] as const),
    [`/${locale}/`, 'top'],
    [`/${locale}/search`, 'a-z'],
    [`/${locale}/codes`, 'codes'],
  ]);
  const options = (prefix: string): FragmentOptions => ({
    prefix,
    anchorOf: (href) => anchors.get(href.split(/[?#]/)[0] ?? '') ?? anchors.get(sitePath(href)),
    origin: guide.origin,
    publicNumbers: guide.emergency,
    ...pictures,
  });
  const back = `<a class="back" href="#top">${t('offline.back')}</a>`;
  const collator = new Intl.Collator(locale);
  const codeOf = new Map(codes.flatMap(({ code, ref }) => (ref ? [[ref, code] as const] : [])));
  const date = formatPartialDate(guide.builtOn, locale);
  const link = (anchor: string, title: string) => `<a href="#${anchor}">${title}</a>`;

  const body = [
    `<header id="top"><h1>${escapeText(name)}</h1><p>${escapeText(choose(guide.tagline, locale).text)}</p>`,
    `<p><small>${t('offline.edition', { date, address: `<a href="${guide.origin}">${guide.origin.replace(/^https:\/\//, '')}</a>` })} ${t('offline.phones-left-out')}</small></p></header>`,
    `<p class="find" hidden><label for="q">${t('offline.find')}</label><input id="q" type="search" autocomplete="off"></p>`,
    `<details id="a-z"><summary>${t('offline.a-z')}</summary><ul>`,
    ...[...entries]
      .sort((a, b) => collator.compare(a.title, b.title))
      .map(({ ref, title }) => `<li>${link(anchorName(ref), title)} <small>${codeOf.get(ref) ?? ''}</small></li>`),
    '</ul></details>',
    `<details id="codes"><summary>${t('offline.codes')}</summary><ul>`,
    ...codes.map(({ code, ref }) => {
      const entry = entries.find((candidate) => candidate.ref === ref);
      return `<li>${entry ? link(anchorName(entry.ref), `${code} · ${entry.title}`) : link(`code-${code}`, `${code} · ${t('gone.title')}`)}</li>`;
    }),
    '</ul></details>',
    `<nav aria-label="${t('offline.contents')}"><h2>${t('offline.contents')}</h2><ul>`,
    ...pages.map(({ name, title }) => `<li>${link(`page-${name}`, title)}</li>`),
    '</ul>',
    ...kinds.map(
      ({ kind, title, entries }) =>
        `<details open id="kind-${kind}"><summary>${title}</summary><ul>${entries.map(({ ref, title }) => `<li>${link(anchorName(ref), title)}</li>`).join('')}</ul></details>`,
    ),
    '</nav>',
    ...pages.map((page) => {
      const content = pageContent(page);
      return content
        ? `<section id="page-${page.name}">${fragmentMarkup(content, options(`${page.name}-`))}${back}</section>`
        : '';
    }),
    ...entries.map(({ ref, html }) => {
      const article = firstElement(firstArticle(html) ?? '', 'article');
      const anchor = anchorName(ref);
      return article
        ? `<section id="${anchor}">${fragmentMarkup(article, options(`${anchor}-`))}${back}</section>`
        : '';
    }),
    ...codes.map(({ code, gone }) =>
      gone
        ? `<section id="code-${code}"><p>${code}</p>${fragmentMarkup(gone, options(`${code}-`))}${back}</section>`
        : '',
    ),
  ].join('\n');

  const styles = editionStyles([...entries.slice(0, 1), ...pages].map(({ html }) => html));
  const hash = createHash('sha256').update(TITLE_SEARCH).digest('base64');
  return `<!doctype html>
<html lang="${LOCALES[locale].tag}" dir="${LOCALES[locale].dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeText(name)} · ${date}</title>
<style>${styles}</style>
</head>
<body>
<main class="book">
${body}
</main>
<script>${TITLE_SEARCH}</script>
</body>
</html>
`;
}

function anchorName(ref: string): string {
  return ref.replace('/', '.');
}

/** Below a base path, an address ends with the path within the site. */
function sitePath(href: string): string {
  return (href.split(/[?#]/)[0] ?? '').replace(/^\/[^/]+(?=\/)/, '');
}

/** The part of a page that a reader wants: of the map, its drawings and lists. */
function pageContent({ html, name }: PageChapter): ElementNode | undefined {
  const main = firstElement(html, 'main');
  if (!main || name !== 'map') return main;
  for (const element of elements(main)) {
    if (
      hasClass(element, 'map-panels') ||
      hasClass(element, 'map-skip') ||
      hasClass(element, 'map-status') ||
      hasClass(element, 'map-nearest')
    ) {
      element.name = 'template';
    }
  }
  return main;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
