/**
 * Dates as precise as their source: a day `2021-04-06`, a month `2020-02` or a year `2020`.
 */

import { addDays, addMonths, type IsoDate, isIsoDate } from './clock.ts';
import { dateFormat } from './intl.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** Whether the text is a year, a month or a day of the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isIsoDate(earliestDay(text));
}

/** The first day that a valid partial date can mean. */
export function earliestDay(date: PartialDate): IsoDate {
  return `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
}

/** The last day that a valid partial date can mean. */
export function latestDay(date: PartialDate): IsoDate {
  const { month, day } = partsOf(date);
  if (day !== undefined) return date;
  return addDays(addMonths(earliestDay(date), month === undefined ? 12 : 1), -1);
}

/** The year of a valid partial date. */
export function yearOf(date: PartialDate): number {
  return partsOf(date).year;
}

/**
 * The date as its language writes it, no more precisely than it is known: "6/4/2021", "tháng 2/2020", "2020";
 * "6 April 2021", "February 2020", "2020"; "2021年4月6日", "2020年2月", "2020年".
 */
export function formatPartialDate(date: PartialDate, locale: string): string {
  const { year, month, day } = partsOf(date);
  if (locale === 'vi' && month === undefined) return String(year);
  if (locale === 'vi') return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
  const written = dateFormat(dateLocale(locale), {
    ...(day !== undefined && { day: 'numeric' }),
    ...(month !== undefined && { month: 'long' }),
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${earliestDay(date)}T00:00:00Z`));
  // ICU forgets that the first of a month is an ordinal in French.
  return locale === 'fr' ? written.replace(/^1 (?=\p{L})/u, '1er ') : written;
}

/** The `Intl` locale for dates: English is written day first, as the rest of the world does. */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

function partsOf(date: PartialDate): { year: number; month?: number | undefined; day?: number | undefined } {
  const [year = Number.NaN, month, day] = date.split('-').map(Number);
  return { year, month, day };
}
