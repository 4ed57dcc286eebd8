/**
 * When festivals and market days come round.
 *
 *     nextOccurrence({ weekly: ['sun'] }, '2026-11-21')                   // Mèo Vạc's market
 *     nextOccurrence({ lunar: { day: 20, month: 1, spanDays: 3 } }, '…')  // Hang Bua, 20–22 of the first lunar month
 */
import { addDays, daysBetween, type IsoDate } from './clock.ts';
import { nextLunar, solarToLunar } from './lunar.ts';
import { type Period, periodOf } from './period.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** A day and month of every year; `spanDays` counts the first day in, 1 where absent. */
export interface YearlyRule {
  readonly day: number;
  readonly month: number;
  readonly spanDays?: number | undefined;
}

/** One rule: exactly one of these is given. */
export interface Recurrence {
  /** By the Vietnamese lunar calendar; the 30th of a short month is kept on its last day. */
  readonly lunar?: YearlyRule | undefined;
  /** By the Gregorian calendar; 29 February is kept on the 28th of a common year. */
  readonly solar?: YearlyRule | undefined;
  readonly weekly?: readonly Weekday[] | undefined;
  /** Every so many days from `anchor`, a day on which it is known to have met; without one no date can be told. */
  readonly everyDays?: { readonly days: number; readonly anchor?: IsoDate | undefined } | undefined;
  /** Days of every lunar month, leap months too; a day that a short month lacks is left out. */
  readonly lunarDays?: readonly number[] | undefined;
}

/** The 30th can be missing from several lunar months running: look this many days ahead before giving up. */
const HORIZON_DAYS = 200;

/**
 * The occurrence going on at `from`, or else the next; `undefined` where the rule tells no date.
 * Throws `RangeError` for a span or a number of days below 1.
 */
export function nextOccurrence(rule: Recurrence, from: IsoDate): Period | undefined {
  const { lunar, solar, weekly, everyDays, lunarDays } = rule;
  if (lunar) return nextLunar(lunar, from);
  if (solar) return nextSolar(solar, from);
  if (weekly) return nextDay(from, (date) => weekly.includes(weekdayOf(date)));
  if (lunarDays) return nextDay(from, (date) => lunarDays.includes(solarToLunar(date).day));
  if (everyDays?.anchor) return nextEvery(everyDays.days, everyDays.anchor, from);
  return undefined;
}

/** Every occurrence that touches `[from, to]`, in order; one that began before `from` is given whole. */
export function occurrences(rule: Recurrence, from: IsoDate, to: IsoDate): Period[] {
  const found: Period[] = [];
  let next = nextOccurrence(rule, from);
  while (next !== undefined && next.start <= to) {
    found.push(next);
    next = nextOccurrence(rule, addDays(next.end, 1));
  }
  return found;
}

function nextDay(from: IsoDate, meets: (date: IsoDate) => boolean): Period | undefined {
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead += 1) {
    const date = addDays(from, ahead);
    if (meets(date)) return periodOf(date);
  }
  return undefined;
}

function nextEvery(days: number, anchor: IsoDate, from: IsoDate): Period {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`days must be a whole number from 1, got ${days}`);
  const since = daysBetween(anchor, from) % days;
  return periodOf(addDays(from, since > 0 ? days - since : -since));
}

function nextSolar({ month, day, spanDays }: YearlyRule, from: IsoDate): Period {
  const inYear = (year: number): Period => {
    const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const start = new Date(Date.UTC(year, month - 1, Math.min(day, lastDay))).toISOString().slice(0, 10);
    return periodOf(start, spanDays);
  };
  const year = Number(from.slice(0, 4));
  // One year back: what begins in December may still be going on in January.
  return [inYear(year - 1), inYear(year)].find(({ end }) => end >= from) ?? inYear(year + 1);
}
