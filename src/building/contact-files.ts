/** Whom to call as a file for the phone's contacts: `/codes/CODE.vcf`, made anew at each build, so that a withdrawn consent takes it back. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedAddress } from '../codes/address.ts';
import { type Contact, vCard } from '../codes/payloads/vcard.ts';
import { choose } from '../i18n/choose.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { PIN_ACCURACY_M } from '../lib/map-links.ts';
import { e164, isSamplePhone, parsePhone } from '../lib/phone.ts';
import { isPublishable } from '../queries/contacts.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import { addressLines, addressOf, publicLocation } from '../queries/place.ts';
import { isSpiritOnly } from '../queries/spirits.ts';
import type { Entry } from '../reading/guide.ts';
import { CODE_FILES_FOLDER } from './code-files.ts';

/** Writes a file for every entry with a code and somebody who may be called; returns their number. */
export async function writeContactFiles(dist: string, guide: CurrentGuide): Promise<number> {
  const folder = join(dist, CODE_FILES_FOLDER);
  await mkdir(folder, { recursive: true });
  let written = 0;
  for (const [ref, code] of guide.codeOf) {
    const entry = guide.entries.get(ref);
    const contact = entry && contactOf(guide, entry, code);
    if (!contact) continue;
    await writeFile(join(folder, `${code}.vcf`), vCard(contact));
    written += 1;
  }
  return written;
}

/** What a phone keeps of an entry; undefined where nobody may be called or written to. */
export function contactOf(guide: CurrentGuide, entry: Entry, code: string): Contact | undefined {
  if (isSpiritOnly(guide, entry)) return undefined;
  const published = entry.facts.contacts.filter(isPublishable);
  const numbers = published.flatMap(({ phone }) => (phone && parsePhone(phone)) || []);
  const phones = [...new Set(numbers.map((number) => e164(number) ?? number.national))];
  const email = published.find((contact) => contact.email)?.email;
  if (phones.length === 0 && !email) return undefined;
  const address = addressOf(entry);
  const where = address && addressLines(guide, address, DEFAULT_LOCALE);
  const location = publicLocation(entry);
  return {
    name: titleOf(entry, DEFAULT_LOCALE).text,
    organization: choose(guide.site.name, DEFAULT_LOCALE).text,
    phones,
    ...(email && { email }),
    url: printedAddress(guide.site.origin, code),
    ...(where && { address: [where.detail?.text, where.current].filter(Boolean).join(', ') }),
    ...(location && location.accuracyM <= PIN_ACCURACY_M && { place: { lat: location.lat, lon: location.lon } }),
    ...(numbers.some(isSamplePhone) && { note: translator(DEFAULT_LOCALE)('contact.sample') }),
  };
}
