/** Every page that speaks for itself, with its other languages (sitemaps.org, hreflang as Google reads it). */
import type { APIContext } from 'astro';
import { facetPages } from '../browse/facet-pages.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../i18n/locales.ts';
import {
  areasHref,
  entryHref,
  facetHref,
  homeHref,
  kindHref,
  localityHref,
  type PageName,
  pageHref,
  planHref,
  servicesHref,
} from '../lib/href.ts';
import { type CurrentGuide, currentGuide } from '../queries/current.ts';
import { planPage } from '../queries/plan-page.ts';
import { KINDS } from '../schemas/kinds.ts';

interface Address {
  /** Languages in which it has a text of its own. */
  readonly languages: readonly Locale[];
  readonly href: (locale: Locale) => string;
}

const PAGES: readonly PageName[] = ['map', 'codes', 'help', 'phrases', 'calendar', 'data'];

function addresses(guide: CurrentGuide): Address[] {
  const { languages } = guide.site;
  const inAll = (href: Address['href']): Address => ({ languages, href });
  return [
    inAll(homeHref),
    ...KINDS.map((kind) => inAll((locale) => kindHref(kind, locale))),
    ...facetPages(guide)
      .filter(({ indexed }) => indexed)
      .map(({ kind, facet, value }) => inAll((locale) => facetHref(kind, facet.id, value, locale))),
    ...[...guide.localities.keys()].map((id) => inAll((locale) => localityHref(id, locale))),
    inAll(areasHref),
    inAll(servicesHref),
    ...PAGES.map((page) => inAll((locale) => pageHref(page, locale))),
    ...[...guide.entries.values()].map((entry) => ({
      languages: languages.filter((locale) => entry.prose.has(locale)),
      href: (locale: Locale) => entryHref(entry.ref, locale),
    })),
    ...[...guide.entries.values()].flatMap((entry) =>
      planPage(entry, DEFAULT_LOCALE) ? [inAll((locale) => planHref(entry.ref, locale))] : [],
    ),
  ];
}

export async function GET({ site }: APIContext): Promise<Response> {
  const guide = await currentGuide();
  const absolute = (path: string) => new URL(path, site).href;
  const urls = addresses(guide).flatMap(({ languages, href }) => {
    const link = (tag: string, locale: Locale) =>
      `<xhtml:link rel="alternate" hreflang="${tag}" href="${absolute(href(locale))}"/>`;
    const alternates = [
      ...languages.map((locale) => link(LOCALES[locale].tag, locale)),
      ...(languages.includes(DEFAULT_LOCALE) ? [link('x-default', DEFAULT_LOCALE)] : []),
    ].join('');
    return languages.map((locale) => `<url><loc>${absolute(href(locale))}</loc>${alternates}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
