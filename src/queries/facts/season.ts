import type { Locale } from '../../i18n/locales.ts';
import { joinList } from '../../i18n/translate.ts';
import { dateFormat } from '../../lib/intl.ts';

/** Months in words: "tháng 9, tháng 10 và tháng 11". */
export function seasonWords(months: readonly number[], locale: Locale): string {
  const format = dateFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = months.map((month) => format.format(new Date(Date.UTC(2026, month - 1, 1))));
  return joinList(names, locale);
}
