/** Days of the week as content writes them. */
import type { IsoDate } from './clock.ts';

/** Monday first, as weeks are shown in Vietnam. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The place of a day in its week: 0 Monday to 6 Sunday. */
export function weekdayIndex(date: IsoDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day of the week of a date. */
export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[weekdayIndex(date)] ?? 'mon';
}
