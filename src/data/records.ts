/** The entries of a guide as open data: what its pages state, and of people only what they agreed to. */

import { LOCALE_CODES, type Locale } from '../i18n/locales.ts';
import { awardStatus, latestAward } from '../lib/award.ts';
import { entryHref } from '../lib/href.ts';
import { isSamplePhone, parsePhone } from '../lib/phone.ts';
import { nextOccurrence } from '../lib/recurrence.ts';
import { isAgreed } from '../queries/contacts.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { addressOf, publicLocation } from '../queries/place.ts';
import { isSpiritOnly } from '../queries/spirits.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import type { Contact } from '../schemas/contact.ts';
import type { DataFile, DataRecord } from './record.ts';

/** The whole file, entries in the order of their references. */
export function dataFileOf(guide: CurrentGuide): DataFile {
  const licence = guide.site.licence?.vi;
  return {
    guide: guide.site.id,
    builtOn: guide.builtOn,
    ...(licence && { licence }),
    entries: dataRecords(guide),
  };
}

/** Every entry of a guide. */
export function dataRecords(guide: CurrentGuide): DataRecord[] {
  return [...guide.entries.values()].map((entry) => recordOf(guide, entry));
}

function recordOf(guide: CurrentGuide, entry: Entry): DataRecord {
  const { facts } = entry;
  const communes = (addressOf(entry)?.communes ?? []).flatMap((code) => guide.communes.get(code) ?? []);
  const code = guide.codeOf.get(entry.ref);
  const location = publicLocation(entry);
  // Of a spirit only its recognition (Advertising Law 2012).
  const isSpirit = isSpiritOnly(guide, entry);
  const written = LOCALE_CODES.filter((locale) => entry.prose.has(locale));
  const byLanguage = (of: (locale: Locale) => string) =>
    Object.fromEntries(written.map((locale) => [locale, of(locale)] as const));
  return {
    ref: entry.ref,
    kind: entry.kind,
    sample: facts.sample,
    ...(code && { code }),
    url: byLanguage((locale) => new URL(entryHref(entry.ref, locale), guide.site.origin).href),
    name: byLanguage((locale) => entry.prose.get(locale)?.title ?? ''),
    ...(!isSpirit && { summary: byLanguage((locale) => entry.prose.get(locale)?.summary ?? '') }),
    ...('locality' in facts && facts.locality && { locality: facts.locality }),
    ...(communes[0] && { province: communes[0].province }),
    communes: communes.map(({ code: national, name }) => ({ code: national, name })),
    formerCommunes: addressOf(entry)?.formerCommunes ?? [],
    restricted: 'restricted' in facts && facts.restricted,
    ...(location && { location: { lat: location.lat, lon: location.lon, accuracyM: location.accuracyM } }),
    ...rankOf(entry),
    ...ocopOf(entry, guide.builtOn),
    ...nextOf(entry, guide.builtOn),
    contacts: isSpirit ? [] : facts.contacts.filter(isOpen).flatMap(contactOf),
    checkedOn: facts.checkedOn,
  };
}

/** Whether a contact may be handed on as data: a public body's, or with a standing consent for just that. */
export function isOpen(contact: Contact): boolean {
  return isAgreed(contact, 'open-data');
}

/** Without the numbers of samples, which ring nowhere. */
function contactOf({ name, phone, email, website }: Contact): DataRecord['contacts'] {
  const read = phone === undefined ? undefined : parsePhone(phone);
  const contact = {
    ...(name && { name }),
    ...(read && !isSamplePhone(read) && { phone: read.national }),
    ...(email && { email }),
    ...(website && { website }),
  };
  return Object.keys(contact).length > 0 ? [contact] : [];
}

function rankOf(entry: Entry): Pick<DataRecord, 'rank' | 'rankDate'> {
  if (!isOfKind(entry, 'heritage')) return {};
  const { facts } = entry;
  if (facts.form === 'tangible') {
    const [newest] = facts.ranks;
    return newest ? { rank: newest.rank, rankDate: newest.date } : {};
  }
  const [listing] = facts.listings;
  return listing ? { rank: listing.level, ...(listing.date && { rankDate: listing.date }) } : {};
}

function ocopOf(entry: Entry, today: string): Pick<DataRecord, 'ocop'> {
  const award = isOfKind(entry, 'products') ? latestAward(entry.facts.ocop?.awards ?? []) : undefined;
  if (!award) return {};
  const { stars, date, dateIs } = award;
  const { validUntil } = awardStatus(award, today);
  return { ocop: { stars, date, dateIs, ...(validUntil && { validUntil }) } };
}

function nextOf(entry: Entry, today: string): Pick<DataRecord, 'next'> {
  const rule = isOfKind(entry, 'festivals')
    ? entry.facts.when
    : isOfKind(entry, 'spots')
      ? entry.facts.days
      : undefined;
  const next = rule && nextOccurrence(rule, today);
  return next ? { next } : {};
}
