/** Whom to call: only those who agreed, dialled as the reader's phone needs it. */
import { choose, type Passage } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPhone, isSamplePhone, parsePhone, telHref, zaloHref } from '../lib/phone.ts';
import type { Consent, Contact } from '../schemas/contact.ts';

export interface ContactWay {
  readonly kind: 'phone' | 'zalo' | 'email' | 'facebook' | 'website';
  readonly href: string;
  readonly text: string;
  /** Said where the number is a sample's and cannot ring. */
  readonly note?: string;
}

export interface ContactView {
  readonly role?: Passage;
  readonly name?: string;
  readonly ways: readonly ContactWay[];
}

/** Whether the contact may be published on the site: a public body's, or a consent that stands. */
export function isPublishable(contact: Contact): boolean {
  return isAgreed(contact, 'website');
}

/** Whether a person's details may be used for the purpose; a public body's always may. */
export function isAgreed(
  { consent, organisation }: Pick<Contact, 'consent' | 'organisation'>,
  purpose: Consent['purposes'][number],
): boolean {
  return consent ? stands(consent, purpose) : organisation;
}

/** Whether a consent covers the purpose and was not taken back. */
export function stands(consent: Consent, purpose: Consent['purposes'][number]): boolean {
  return consent.withdrawnOn === undefined && consent.purposes.includes(purpose);
}

/** The contacts a page may show. */
export function contactViews(contacts: readonly Contact[], locale: Locale): ContactView[] {
  return contacts.filter(isPublishable).map((contact) => ({
    ...(contact.role && { role: choose(contact.role, locale) }),
    ...(contact.name && { name: contact.name }),
    ways: waysOf(contact, locale),
  }));
}

function waysOf(contact: Contact, locale: Locale): ContactWay[] {
  const t = translator(locale);
  const ways: ContactWay[] = [];
  const phone = contact.phone ? parsePhone(contact.phone) : undefined;
  if (phone) {
    const note = isSamplePhone(phone) ? t('contact.sample') : undefined;
    ways.push({ kind: 'phone', href: telHref(phone, locale), text: formatPhone(phone, locale), ...(note && { note }) });
  }
  const zalo = contact.zalo ? parsePhone(contact.zalo) : undefined;
  const zaloLink = zalo && zaloHref(zalo);
  if (zalo && zaloLink && !isSamplePhone(zalo)) ways.push({ kind: 'zalo', href: zaloLink, text: t('contact.zalo') });
  if (contact.email) ways.push({ kind: 'email', href: `mailto:${contact.email}`, text: contact.email });
  if (contact.facebook) ways.push({ kind: 'facebook', href: contact.facebook, text: 'Facebook' });
  if (contact.website) ways.push({ kind: 'website', href: contact.website, text: new URL(contact.website).host });
  return ways;
}
