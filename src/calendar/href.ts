/** Addresses of the calendar page and of its feeds. */
import type { Locale } from '../i18n/locales.ts';
import { withBase } from '../lib/href.ts';

export function calendarHref(locale: Locale): string {
  return withBase(`/${locale}/calendar`);
}

/** The feed of the guide, or of one locality. */
export function feedHref(locale: Locale, area?: string): string {
  return withBase(`/${locale}/calendar${area === undefined ? '' : `-${area}`}.ics`);
}
