/** What crawlers are told of pages: where they stand, what they list, how the guide is searched. */
import { choose } from '../../i18n/choose.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { translator } from '../../i18n/translate.ts';
import { homeHref, kindHref, pageHref } from '../../lib/href.ts';
import type { Card } from '../../queries/cards.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import type { Kind } from '../../schemas/kinds.ts';
import { document, type JsonLdDocument, type JsonLdNode, node } from './node.ts';
import { absolute } from './parts.ts';

export interface Step {
  readonly name: string;
  readonly href: string;
}

/** The way from the guide's first page to this one, both included. */
export function breadcrumbs(guide: CurrentGuide, locale: Locale, steps: readonly Step[]): JsonLdNode {
  const all = [{ name: choose(guide.site.name, locale).text, href: homeHref(locale) }, ...steps];
  return node('BreadcrumbList', {
    itemListElement: all.map(({ name, href }, index) =>
      node('ListItem', { position: index + 1, name, item: absolute(guide, href) }),
    ),
  });
}

/** The first page of a language: the site, who publishes it, and its search (`/vi/search?q=`). */
export function homeStructuredData(guide: CurrentGuide, locale: Locale): JsonLdDocument {
  const { site } = guide;
  const name = choose(site.name, locale).text;
  return document(
    node('WebSite', {
      name,
      alternateName: choose(site.tagline, locale).text,
      url: absolute(guide, homeHref(locale)),
      inLanguage: LOCALES[locale].tag,
      publisher: node('Organization', { name, url: absolute(guide, homeHref(locale)), email: site.contact.email }),
      potentialAction: node('SearchAction', {
        target: node('EntryPoint', {
          urlTemplate: `${absolute(guide, pageHref('search', locale))}?q={search_term_string}`,
        }),
        'query-input': 'required name=search_term_string',
      }),
    }),
  );
}

/** The list of a kind. Samples are not listed. */
export function listStructuredData(
  guide: CurrentGuide,
  kind: Kind,
  cards: readonly Card[],
  locale: Locale,
): JsonLdDocument {
  const name = translator(locale)(`kind.${kind}`);
  const listed = cards.filter(({ sample }) => !sample);
  return document(
    node('ItemList', {
      name,
      numberOfItems: listed.length,
      itemListElement: listed.map((card, index) =>
        node('ListItem', { position: index + 1, name: card.title, url: absolute(guide, card.href) }),
      ),
    }),
    breadcrumbs(guide, locale, [{ name, href: kindHref(kind, locale) }]),
  );
}
