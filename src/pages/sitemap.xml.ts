/** Every page that speaks for itself, with its other languages (sitemaps.org, hreflang as Google reads it). */
import type { APIContext } from 'astro';
import type { Locale } from '../i18n/locales.ts';
import { entryHref, homeHref, kindHref, localityHref, pageHref, withBase } from '../lib/href.ts';
import { type CurrentGuide, currentGuide } from '../queries/current.ts';
import { KINDS } from '../schemas/kinds.ts';

type Address = (locale: Locale) => string;

function addresses(guide: CurrentGuide): { readonly languages: readonly Locale[]; readonly href: Address }[] {
  const { languages } = guide.site;
  const pages: Address[] = [
    homeHref,
    ...KINDS.map(
      (kind): Address =>
        (locale) =>
          kindHref(kind, locale),
    ),
    ...[...guide.localities.keys()].map(
      (id): Address =>
        (locale) =>
          localityHref(id, locale),
    ),
    (locale) => withBase(`/${locale}/areas/`),
    (locale) => withBase(`/${locale}/services/`),
    ...(['map', 'codes', 'help', 'phrases', 'calendar', 'data'] as const).map(
      (page): Address =>
        (locale) =>
          pageHref(page, locale),
    ),
  ];
  return [
    ...pages.map((href) => ({ languages, href })),
    ...[...guide.entries.values()].map((entry) => ({
      languages: languages.filter((locale) => entry.prose.has(locale)),
      href: (locale: Locale) => entryHref(entry.ref, locale),
    })),
  ];
}

export async function GET({ site }: APIContext): Promise<Response> {
  const guide = await currentGuide();
  const absolute = (path: string) => new URL(path, site).href;
  const urls = addresses(guide).flatMap(({ languages, href }) => {
    const alternates = languages
      .map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${absolute(href(locale))}"/>`)
      .join('');
    return languages.map((locale) => `<url><loc>${absolute(href(locale))}</loc>${alternates}</url>`);
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}
