/**
 * The Vietnamese lunar calendar reckoned from the sky, for comparison with the table: new moons and solar terms to a few
 * seconds by the ShouXing series (`tyme4ts`), which share nothing with ELP/MPP02 and VSOP87D, from which the table comes.
 */
import { ShouXingUtil } from 'tyme4ts';
import type { LunarMonth } from '../../../src/lib/lunar-months.ts';

/** Seconds that the turning Earth lags behind uniform time (ΔT = TT − UT) in a Gregorian year. */
export type Lag = (year: number) => number;

const CENTURY_DAYS = 36_525;
const TURN = 2 * Math.PI;
const MOONS_A_YEAR = 12.3685;
/** The winter solstice, at 270°, among the twelve major terms from 0°. */
const WINTER = 9;

/** Espenak and Meeus (2006), the polynomials that almanacs use; they have run ahead of the measured lag since 2010. */
export function espenakMeeus(year: number): number {
  const since2000 = year - 2000;
  const since1975 = year - 1975;
  if (year < 1986) return 45.45 + 1.067 * since1975 - since1975 ** 2 / 260 - since1975 ** 3 / 718;
  if (year < 2005) {
    return (
      63.86 +
      0.3345 * since2000 -
      0.060374 * since2000 ** 2 +
      0.0017275 * since2000 ** 3 +
      0.000651814 * since2000 ** 4 +
      0.00002373599 * since2000 ** 5
    );
  }
  if (year < 2050) return 62.92 + 0.32217 * since2000 + 0.005589 * since2000 ** 2;
  return -20 + 32 * ((year - 1820) / 100) ** 2 - 0.5628 * Math.max(0, 2150 - year);
}

/** The least that anyone expects: as measured until now (69 s), and the Earth turning no slower for ever, nor much faster. */
export function leastLag(year: number): number {
  return year < 2026 ? espenakMeeus(year) : 40;
}

/** The months from one Gregorian year's winter solstice to another's. */
export function skyMonths(first: number, last: number, lag: Lag): LunarMonth[] {
  const dayOf = (centuries: number): number => {
    const days = centuries * CENTURY_DAYS;
    return Math.floor(days - lag(2000 + days / 365.25) / 86_400 + 0.5 + 7 / 24);
  };
  const moons = range((first - 2000) * MOONS_A_YEAR - 2, (last + 2 - 2000) * MOONS_A_YEAR).map((moon) =>
    dayOf(ShouXingUtil.msaLonT(moon * TURN)),
  );
  const terms = range((first - 2000) * 12, (last + 2 - 2000) * 12).map((term) => ({
    winter: ((term % 12) + 12) % 12 === WINTER,
    day: dayOf(ShouXingUtil.saLonT((term * TURN) / 12)),
  }));
  const solstices = terms.filter(({ winter, day }) => winter && yearOf(day) >= first && yearOf(day) <= last);
  return solstices.slice(0, -1).flatMap(({ day }, index) => {
    const from = moons.findLastIndex((moon) => moon <= day);
    const to = moons.findLastIndex((moon) => moon <= (solstices[index + 1]?.day ?? 0));
    const isBare = (moon: number) =>
      !terms.some((term) => term.day >= (moons[moon] ?? 0) && term.day < (moons[moon + 1] ?? 0));
    const leap = to - from === 13 ? range(from + 1, to).find(isBare) : undefined;
    return range(from, to).map((moon): LunarMonth => {
      const number = 11 + moon - from - (leap !== undefined && moon >= leap ? 1 : 0);
      const start = moons[moon] ?? 0;
      return {
        year: yearOf(day) + (number > 12 ? 1 : 0),
        month: number > 12 ? number - 12 : number,
        leap: moon === leap,
        start: isoOf(start),
        days: (moons[moon + 1] ?? 0) - start,
      };
    });
  });
}

/** Whole numbers from the first, rounded up, to before the last. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.ceil(to) - Math.ceil(from) }, (_, index) => Math.ceil(from) + index);
}

function isoOf(day: number): string {
  return new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);
}

function yearOf(day: number): number {
  return Number(isoOf(day).slice(0, 4));
}
