/**
 * The Vietnamese lunar calendar (âm lịch, reckoned at UTC+7), which differs from the Chinese one in some years.
 *
 *     lunarToSolar({ day: 1, month: 1, year: 2027 })       // '2027-02-06', Tết
 *     nextLunar({ day: 27, month: 3 }, '2026-11-21').start // '2027-05-03', Khâu Vai
 */
import { addDays, daysBetween, type IsoDate } from './clock.ts';
import { LUNAR_MONTHS } from './lunar-months.ts';
import { type Period, periodOf } from './period.ts';

/** A day of some lunar year: `day` 1–30, `month` 1–12; `leap` is the second month of that number (tháng nhuận). */
export interface LunarDay {
  readonly day: number;
  readonly month: number;
  readonly leap?: boolean | undefined;
}

/** A day of one lunar year, which is named after the Gregorian year of its Tết. */
export interface LunarDate extends LunarDay {
  readonly year: number;
}

/** The lunar years of the table: since 1968 Vietnam reckons them at UTC+7. */
export const LUNAR_YEARS = { first: LUNAR_MONTHS[0]?.year, last: LUNAR_MONTHS.at(-1)?.year } as const;

const monthsByName = new Map(LUNAR_MONTHS.map((month) => [nameOf(month), month]));

/** `YYYY-MM-DD`; `undefined` where that lunar year has no such day (30 of a short month, no such leap month). */
export function lunarToSolar({ day, ...name }: LunarDate): IsoDate | undefined {
  const month = monthsByName.get(nameOf(name));
  if (!month || !Number.isInteger(day) || day < 1 || day > month.days) return undefined;
  return addDays(month.start, day - 1);
}

/** The lunar day of a Gregorian day. Throws `RangeError` outside {@link LUNAR_YEARS}. */
export function solarToLunar(date: IsoDate): LunarDate & { readonly leap: boolean } {
  const found = LUNAR_MONTHS[lastStartingBy(date)];
  const day = found && daysBetween(found.start, date) + 1;
  if (!found || day === undefined || !(day <= found.days)) {
    throw new RangeError(`date must be in the lunar years ${LUNAR_YEARS.first}–${LUNAR_YEARS.last}, got "${date}"`);
  }
  const { month, year, leap } = found;
  return { day, month, leap, year };
}

/**
 * The first day of a yearly lunar festival in one lunar year.
 *
 * A festival on the 30th is kept on the last day of the month where the month has 29, as Tết's eve is.
 * A leap month repeats no festival: the regular month counts.
 */
export function lunarFestival({ day, month }: LunarDay, year: number): IsoDate | undefined {
  return lunarToSolar({ day, month, year }) ?? (day === 30 ? lunarToSolar({ day: 29, month, year }) : undefined);
}

/**
 * The festival going on at `from`, or else the next one. `spanDays` counts the first day in.
 * Throws `RangeError` for a day no lunar month has, and outside {@link LUNAR_YEARS}.
 */
export function nextLunar(festival: LunarDay & { readonly spanDays?: number | undefined }, from: IsoDate): Period {
  const { year } = solarToLunar(from);
  // One lunar year back: a festival may have begun before Tết and still be going on.
  for (const candidate of [year - 1, year, year + 1]) {
    const start = lunarFestival(festival, candidate);
    if (start === undefined) continue;
    const period = periodOf(start, festival.spanDays);
    if (period.end >= from) return period;
  }
  throw new RangeError(`no lunar day ${festival.day}/${festival.month} after ${from}`);
}

function nameOf({ year, month, leap = false }: Omit<LunarDate, 'day'>): string {
  return `${year}-${month}${leap ? '+' : ''}`;
}

/** Index of the last month that begins on the day or before it; −1 before the first. */
function lastStartingBy(date: IsoDate): number {
  let low = 0;
  let high = LUNAR_MONTHS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((LUNAR_MONTHS[middle]?.start ?? '') <= date) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
