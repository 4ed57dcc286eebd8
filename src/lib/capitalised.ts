/** A phrase as it stands at the beginning of a line. */
import type { Locale } from '../i18n/locales.ts';

/** "tháng 2/2027" → "Tháng 2/2027". */
export function capitalised(text: string, locale: Locale): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}
