/** The day of the build, which the foot of every page says: put in anew where the rest of the page is kept. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatPartialDate } from '../lib/partial-date.ts';

/** "Dựng ngày 21/11/2026". */
export function builtOnWords(day: string, locale: Locale): string {
  return translator(locale)('footer.built', { date: formatPartialDate(day, locale) });
}

const MARK = '<span data-built-on';

/** The page with another day in its foot; a page without a foot as it is. */
export function datedFoot(page: Buffer, day: string, locale: Locale): Buffer {
  const mark = page.indexOf(MARK);
  if (mark < 0) return page;
  const start = page.indexOf('>', mark) + 1;
  const words = Buffer.from(builtOnWords(day, locale));
  return Buffer.concat([page.subarray(0, start), words, page.subarray(page.indexOf('<', start))]);
}
