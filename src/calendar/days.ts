/**
 * The days of a series as `write-days.ts` put them into an attribute, read on the device: it can tell without
 * network, and without the tables of the lunar calendar, what is on this week.
 */

import { addDays, daysBetween, type IsoDate } from '../lib/clock.ts';
import { dateFormat } from '../lib/intl.ts';
import { dateLocale } from '../lib/partial-date.ts';
import { formatPeriod, type Period, periodOf } from '../lib/period.ts';
import { weekdayOf } from '../lib/weekday.ts';

/** How many days "this week" has, today counted in. */
export const WEEK_DAYS = 7;

/** The first time that touches the days from `from` to `to`. */
export function daysWithin(written: string, from: IsoDate, to: IsoDate): Period | undefined {
  const [first = '', second = '', anchor = from] = written.split(' ');
  if (first === 'weekly') return firstDay(from, to, (date) => second.split(',').includes(weekdayOf(date)));
  if (first === 'every') return firstDay(from, to, (date) => daysBetween(anchor, date) % Number(second) === 0);
  return written
    .split(' ')
    .map((period) => period.split('/'))
    .map(([start = '', end = '']) => ({ start, end }))
    .find(({ start, end }) => start !== '' && start <= to && end >= from);
}

/** "Chủ Nhật, 22/11/2026", "2026年11月22日星期日"; a run of days without weekdays: "25–27/2/2027". */
export function weekWords(period: Period, locale: string): string {
  const days = formatPeriod(period, locale);
  if (period.start !== period.end) return days;
  const day = new Date(`${period.start}T00:00:00Z`);
  if (locale === 'vi') return `${dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day)}, ${days}`;
  return dateFormat(dateLocale(locale), { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}

function firstDay(from: IsoDate, to: IsoDate, meets: (date: IsoDate) => boolean): Period | undefined {
  for (let date = from; date <= to; date = addDays(date, 1)) if (meets(date)) return periodOf(date);
  return undefined;
}
