/** A run of whole days: a festival, a closure, a season. */

import { addDays, type IsoDate } from './clock.ts';
import { dateFormat } from './intl.ts';
import { dateLocale, formatPartialDate } from './partial-date.ts';

/** Days from `start` to `end`, both included. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** The period of so many days from `start`, the first counted in. Throws `RangeError` below 1. */
export function periodOf(start: IsoDate, days = 1): Period {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`days must be a whole number from 1, got ${days}`);
  return { start, end: addDays(start, days - 1) };
}

/** "25–27/2/2027", "30/3–2/4/2027"; "25–27 February 2027"; "2027年2月25日至27日". */
export function formatPeriod({ start, end }: Period, locale: string): string {
  if (start === end) return formatPartialDate(start, locale);
  if (locale === 'vi') {
    const [year, month, day] = start.split('-').map(Number);
    const opening =
      start.slice(0, 7) === end.slice(0, 7)
        ? [day]
        : start.slice(0, 4) === end.slice(0, 4)
          ? [day, month]
          : [day, month, year];
    return `${opening.join('/')}–${formatPartialDate(end, locale)}`;
  }
  // ICU writes two whole dates in figures, unlike a single one.
  if (locale === 'zh') {
    const shared =
      start.slice(0, 7) === end.slice(0, 7) ? /^.*月/ : start.slice(0, 4) === end.slice(0, 4) ? /^.*年/ : '';
    return `${formatPartialDate(start, locale)}至${formatPartialDate(end, locale).replace(shared, '')}`;
  }
  return dateFormat(dateLocale(locale), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).formatRange(new Date(`${start}T00:00:00Z`), new Date(`${end}T00:00:00Z`));
}
