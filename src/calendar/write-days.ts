/** The days of a series in a form small enough to travel in an attribute. */
import { addMonths, type IsoDate } from '../lib/clock.ts';
import { occurrences, type Recurrence } from '../lib/recurrence.ts';

/** A page kept offline may be read this long after it was built. */
const KNOWN_MONTHS = 24;

/** `weekly sun,wed` · `every 5 2026-11-20` · `2027-02-25/2027-02-27 2028-02-14/2028-02-16`; empty where no day is known. */
export function writeDays(rule: Recurrence, today: IsoDate): string {
  if (rule.weekly) return `weekly ${rule.weekly.join(',')}`;
  if (rule.everyDays) return rule.everyDays.anchor ? `every ${rule.everyDays.days} ${rule.everyDays.anchor}` : '';
  return occurrences(rule, today, addMonths(today, KNOWN_MONTHS))
    .map(({ start, end }) => `${start}/${end}`)
    .join(' ');
}
