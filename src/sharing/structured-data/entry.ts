/**
 * What an entry's page tells crawlers: the thing itself from the same facts as the page, and where it stands.
 * Of a sample only where it stands: nothing invented is stated as a fact. The scan page has none.
 */
import { translator } from '../../i18n/translate.ts';
import { entryHref, kindHref } from '../../lib/href.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import type { EntryView } from '../../queries/entry-view.ts';
import { type Entry, isOfKind } from '../../reading/guide.ts';
import { producerOrganisation, productThing } from './makers.ts';
import { document, type JsonLdDocument, type JsonLdNode } from './node.ts';
import { article, festivalEvent, routeTrip } from './occasions.ts';
import { breadcrumbs } from './pages.ts';
import { heritagePlace, homestayBusiness, spotPlace, villagePlace } from './places.ts';
import { ticketOffers } from './tickets.ts';

/** The structured data of an entry's page in one language. */
export function entryStructuredData(guide: CurrentGuide, entry: Entry, view: EntryView): JsonLdDocument {
  const { locale } = view;
  const way = breadcrumbs(guide, locale, [
    { name: translator(locale)(`kind.${entry.kind}`), href: kindHref(entry.kind, locale) },
    { name: view.title, href: entryHref(entry.ref, view.textLocale) },
  ]);
  if (entry.facts.sample) return document(way);
  return document(thing(guide, entry, view), ...ticketOffers({ guide, entry, view }), way);
}

function thing(guide: CurrentGuide, entry: Entry, view: EntryView): JsonLdNode {
  if (isOfKind(entry, 'heritage') && entry.facts.form === 'tangible') return heritagePlace({ guide, entry, view });
  if (isOfKind(entry, 'spots')) return spotPlace({ guide, entry, view });
  if (isOfKind(entry, 'villages')) return villagePlace({ guide, entry, view });
  if (isOfKind(entry, 'homestays')) return homestayBusiness({ guide, entry, view });
  if (isOfKind(entry, 'products')) return productThing({ guide, entry, view });
  if (isOfKind(entry, 'producers')) return producerOrganisation({ guide, entry, view });
  if (isOfKind(entry, 'festivals')) return festivalEvent({ guide, entry, view });
  if (isOfKind(entry, 'routes')) return routeTrip({ guide, entry, view });
  return article({ guide, entry, view });
}
