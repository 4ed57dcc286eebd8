/**
 * The Vietnamese lunar calendar (âm lịch, reckoned at UTC+7), which differs from the Chinese one in some years.
 *
 *     lunarToSolar({ day: 1, month: 1, year: 2027 })       // '2027-02-06', Tết
 *     nextLunar({ day: 27, month: 3 }, '2026-11-21').start // '2027-05-03', Khâu Vai
 */
import { getLunarDate, getSolarDate } from '@dqcai/vn-lunar';
import type { IsoDate } from './clock.ts';
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

/**
 * The lunar years that the guide reckons with. In all of them the library's months begin on the day of the new moon at
 * UTC+7 that astronomy gives; before 1968 its tables follow the older reckoning at UTC+8, and in 2054 they first err by
 * a day, where the new moon falls a minute after midnight.
 */
export const LUNAR_YEARS = { first: 1968, last: 2053 } as const;

function isSupported(year: number): boolean {
  return Number.isInteger(year) && year >= LUNAR_YEARS.first && year <= LUNAR_YEARS.last;
}

/** `YYYY-MM-DD`; `undefined` where that lunar year has no such day (30 of a short month, no such leap month). */
export function lunarToSolar({ day, month, leap = false, year }: LunarDate): IsoDate | undefined {
  if (!isSupported(year) || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > 30) return undefined;
  const solar = getSolarDate(day, month, year, leap);
  // The library overflows a missing day into the next month and ignores a missing leap month: ask it back.
  const back = getLunarDate(solar.day, solar.month, solar.year);
  if (back.day !== day || back.month !== month || back.leap !== leap || back.year !== year) return undefined;
  return [String(solar.year), pad(solar.month), pad(solar.day)].join('-');
}

/** The lunar day of a Gregorian day. Throws `RangeError` outside {@link LUNAR_YEARS}. */
export function solarToLunar(date: IsoDate): LunarDate & { readonly leap: boolean } {
  const [solarYear = 0, solarMonth = 0, solarDay = 0] = date.split('-').map(Number);
  const { day, month, year, leap } = getLunarDate(solarDay, solarMonth, solarYear);
  if (!isSupported(year)) {
    throw new RangeError(`date must be in the lunar years ${LUNAR_YEARS.first}–${LUNAR_YEARS.last}, got "${date}"`);
  }
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

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
