/** The day of the build, which the foot of every page says: put in anew where the rest of the page is kept. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPartialDate } from '../lib/partial-date.ts';

/** "Dựng ngày 21/11/2026". */
export function builtOnWords(day: string, locale: Locale): string {
  return translator(locale)('footer.built', { date: formatPartialDate(day, locale) });
}

/** The page with another day in its foot. */
export function datedFoot(html: string, day: string, locale: Locale): string {
  return html.replace(/(<span data-built-on[^>]*>)[^<]*/, (_, start: string) => start + builtOnWords(day, locale));
}
