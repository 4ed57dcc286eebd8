/** Parts that several kinds of things share: address, position, hours, telephone, price of entry. */
import { choose } from '../../i18n/choose.ts';
import type { Locale } from '../../i18n/locales.ts';
import { dayGroups, type Interval, parseHours } from '../../lib/hours.ts';
import { PIN_ACCURACY_M } from '../../lib/map-links.ts';
import { clockTime } from '../../lib/open-state.ts';
import { e164, isSamplePhone, parsePhone } from '../../lib/phone.ts';
import { WEEKDAYS, type Weekday } from '../../lib/weekday.ts';
import { isPublishable } from '../../queries/contacts.ts';
import { publicLocation } from '../../queries/place.ts';
import type { Entry, Guide } from '../../reading/guide.ts';
import type { Address } from '../../schemas/address.ts';
import type { Hours } from '../../schemas/hours.ts';
import type { Recurrence } from '../../schemas/recurrence.ts';
import { type JsonLdNode, type JsonLdValue, node, oneOrMany } from './node.ts';

/** An address within the site as crawlers need it. */
export function absolute(guide: Guide, href: string): string {
  return new URL(href, guide.site.origin).href;
}

/** Today's communes; the former names are searched on the page. */
export function postalAddress(guide: Guide, address: Address | undefined, locale: Locale): JsonLdValue | undefined {
  const communes = (address?.communes ?? []).flatMap((code) => guide.communes.get(code) ?? []);
  const streetAddress = address?.detail && choose(address.detail, locale).text;
  return oneOrMany(
    communes.map(({ name, province }) =>
      node('PostalAddress', {
        streetAddress: communes.length === 1 ? streetAddress : undefined,
        addressLocality: name,
        addressRegion: province,
        addressCountry: 'VN',
      }),
    ),
  );
}

/** Only what may be followed: schema.org has no word for "within 3 km". */
export function geo(entry: Entry): JsonLdNode | undefined {
  const location = publicLocation(entry);
  if (!location || location.accuracyM > PIN_ACCURACY_M) return undefined;
  return node('GeoCoordinates', { latitude: location.lat, longitude: location.lon });
}

const DAY_NAMES: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};
const LAST_MINUTE = 23 * 60 + 59;

/** Opening hours; of a market that meets on days of the week, those days alone. */
export function openingHours(hours: Hours | undefined, days: Recurrence | undefined): JsonLdValue | undefined {
  const parsed = hours && parseHours(hours);
  if (days && !days.weekly) return undefined;
  const met = days?.weekly ?? WEEKDAYS;
  if (!parsed?.ok) return days?.weekly && specification(days.weekly);
  return oneOrMany(
    dayGroups(parsed.hours).flatMap((group) => {
      const open = group.days.filter((day) => met.includes(day));
      return open.length === 0 ? [] : group.intervals.map((interval) => specification(open, interval));
    }),
  );
}

function specification(days: readonly Weekday[], interval?: Interval): JsonLdNode {
  return node('OpeningHoursSpecification', {
    dayOfWeek: days.map((day) => `https://schema.org/${DAY_NAMES[day]}`),
    // Without a time it says that it is open on that day.
    ...(interval && { opens: clockTime(interval.opens), closes: clockTime(closing(interval.closes)) }),
  });
}

/** Schema.org's day ends at 23:59; what closes after midnight closes the next day. */
function closing(minutes: number): number {
  return minutes === 24 * 60 ? LAST_MINUTE : minutes;
}

/** The first number that may be published on the site and can ring. */
export function telephone(entry: Entry): string | undefined {
  for (const contact of entry.facts.contacts.filter(isPublishable)) {
    const phone = contact.phone ? parsePhone(contact.phone) : undefined;
    if (phone && !isSamplePhone(phone)) return e164(phone) ?? phone.national;
  }
  return undefined;
}

/** Whether entry is free, where that is known. */
export function isFree(entry: Entry): boolean | undefined {
  const fees = 'fees' in entry.facts ? entry.facts.fees : [];
  return fees.length === 0 ? undefined : fees.every((fee) => fee.free || fee.vnd === 0);
}
