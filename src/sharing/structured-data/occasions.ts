/** What has a time or an order: festivals, routes, and the texts of the handbook. */
import { choose } from '../../i18n/choose.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { entryHref, homeHref } from '../../lib/href.ts';
import { nextOccurrence } from '../../lib/recurrence.ts';
import { titleOf } from '../../queries/labels.ts';
import { addressOf } from '../../queries/place.ts';
import type { Entry } from '../../reading/guide.ts';
import type { EntryRef } from '../../schemas/kinds.ts';
import { type JsonLdNode, node, oneOrMany } from './node.ts';
import { absolute, postalAddress } from './parts.ts';
import { named, pageUrl, type Subject } from './subject.ts';

/** The festival's next time; an article where no day can be told, since an event has a date. */
export function festivalEvent(subject: Subject<Entry<'festivals'>>): JsonLdNode {
  const { guide, entry, view } = subject;
  const { when, at, address, locality } = entry.facts;
  const next = when && nextOccurrence(when, guide.builtOn);
  if (!next) return article(subject);
  const area = guide.localities.get(locality);
  const elsewhere = node('Place', {
    name: area && choose(area.name, view.locale).text,
    address: postalAddress(guide, address, view.locale) ?? node('PostalAddress', { addressCountry: 'VN' }),
  });
  return node('Event', {
    ...named(subject),
    startDate: next.start,
    endDate: next.end,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: oneOrMany(at.flatMap((ref) => placeOf(subject, ref, { addressed: true }))) ?? elsewhere,
    eventSchedule:
      when.solar &&
      node('Schedule', {
        repeatFrequency: 'P1Y',
        byMonth: when.solar.month,
        byMonthDay: when.solar.day,
        scheduleTimezone: 'Asia/Ho_Chi_Minh',
      }),
  });
}

/** The route's stops in their order. */
export function routeTrip(subject: Subject<Entry<'routes'>>): JsonLdNode {
  const stops = subject.entry.facts.stops.flatMap(({ to }) => placeOf(subject, to));
  return node('TouristTrip', {
    ...named(subject),
    itinerary: node('ItemList', {
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: stops.length,
      itemListElement: stops.map((item, index) => node('ListItem', { position: index + 1, item })),
    }),
  });
}

/** A text about something that schema.org has no type for: a handbook page, an intangible heritage. */
export function article(subject: Subject): JsonLdNode {
  const { guide, entry, view } = subject;
  const { name: headline, alternateName: _, ...words } = named(subject);
  return node('Article', {
    headline,
    ...words,
    inLanguage: LOCALES[view.textLocale].tag,
    dateModified: entry.facts.checkedOn,
    mainEntityOfPage: pageUrl(subject),
    publisher: node('Organization', {
      name: choose(guide.site.name, view.locale).text,
      url: absolute(guide, homeHref(view.locale)),
    }),
  });
}

/** Another place of the guide by name; a sample is nobody's destination. */
function placeOf({ guide, view }: Subject, ref: EntryRef, { addressed = false } = {}): JsonLdNode[] {
  const entry = guide.entries.get(ref);
  if (!entry || entry.facts.sample) return [];
  return [
    node('Place', {
      name: titleOf(entry, view.locale).text,
      url: absolute(guide, entryHref(ref, view.locale)),
      address: addressed ? postalAddress(guide, addressOf(entry), view.locale) : undefined,
    }),
  ];
}
