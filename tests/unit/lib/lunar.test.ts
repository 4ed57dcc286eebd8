import { getLunarDate } from '@dqcai/vn-lunar';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/lib/clock.ts';
import { LUNAR_YEARS, lunarToSolar, nextLunar, solarToLunar } from '../../../src/lib/lunar.ts';
import { LUNAR_MONTHS, type LunarMonth } from '../../../src/lib/lunar-months.ts';
import { espenakMeeus, leastLag, skyMonths } from './lunar-sky.ts';

test.each([
  ['2025-04-24', 27, 3],
  ['2025-02-18', 21, 1],
  ['2024-09-24', 22, 8],
  ['2023-04-27', 8, 3],
])('%s is the lunar day %i/%i that the press gave', (date, day, month) => {
  expect(solarToLunar(date)).toMatchObject({ day, month, leap: false });
  expect(lunarToSolar({ day, month, year: Number(date.slice(0, 4)) })).toBe(date);
});

test.each([
  ['Hang Bua', 20, 1, '2027-02-25'],
  ['Xuân Phả', 10, 2, '2027-03-17'],
  ['Lê Hoàn', 8, 3, '2027-04-14'],
  ['Khâu Vai', 27, 3, '2027-05-03'],
  ['Lam Kinh', 22, 8, '2027-09-22'],
])('the next festival of %s after November 2026 is in 2027', (_name, day, month, start) => {
  expect(nextLunar({ day, month }, '2026-11-21')).toEqual({ start, end: start });
});

test.each([
  [1968, '1968-01-29', '1968-01-30'],
  [1985, '1985-01-21', '1985-02-20'],
  [2007, '2007-02-17', '2007-02-18'],
  [2030, '2030-02-02', '2030-02-03'],
])('Tết %i comes earlier than the Chinese New Year', (year, vietnam, china) => {
  expect(lunarToSolar({ day: 1, month: 1, year })).toBe(vietnam);
  expect(vietnam < china).toBe(true);
});

test('a day belongs to the lunar year before until Tết', () => {
  expect(solarToLunar('2027-02-05')).toEqual({ day: 29, month: 12, leap: false, year: 2026 });
  expect(solarToLunar('2027-02-06')).toEqual({ day: 1, month: 1, leap: false, year: 2027 });
});

test('a leap month is told from the regular month of the same number', () => {
  expect(lunarToSolar({ day: 1, month: 2, year: 2023 })).toBe('2023-02-20');
  expect(lunarToSolar({ day: 1, month: 2, leap: true, year: 2023 })).toBe('2023-03-22');
  expect(solarToLunar('2023-03-22').leap).toBe(true);
});

test('a festival in a month that is doubled is kept in the regular one only', () => {
  expect(nextLunar({ day: 10, month: 2 }, '2023-01-01').start).toBe('2023-03-01');
  expect(nextLunar({ day: 10, month: 2 }, '2023-03-02').start).toBe('2024-03-19');
});

test.each([
  ['the 30th of a month of 29 days', { day: 30, month: 2, year: 2026 }],
  ['a leap month in a year without one', { day: 1, month: 2, leap: true, year: 2026 }],
  ['the leap month of another number', { day: 1, month: 3, leap: true, year: 2023 }],
  ['day 31', { day: 31, month: 1, year: 2026 }],
  ['day 0', { day: 0, month: 1, year: 2026 }],
  ['month 13', { day: 1, month: 13, year: 2026 }],
  ['half a day', { day: 1.5, month: 1, year: 2026 }],
  ['a year outside the table', { day: 1, month: 1, year: 1967 }],
])('%s is no date', (_what, date) => {
  expect(lunarToSolar(date)).toBeUndefined();
});

test('a festival on the 30th is kept on the 29th where the month is short', () => {
  expect(lunarToSolar({ day: 30, month: 2, year: 2026 })).toBeUndefined();
  expect(nextLunar({ day: 30, month: 2 }, '2026-01-01').start).toBe(lunarToSolar({ day: 29, month: 2, year: 2026 }));
});

test('a festival that is going on counts as the next one, to its last day', () => {
  const hangBua = { day: 20, month: 1, spanDays: 3 };
  const in2027 = { start: '2027-02-25', end: '2027-02-27' };
  expect(nextLunar(hangBua, '2027-02-24')).toEqual(in2027);
  expect(nextLunar(hangBua, '2027-02-27')).toEqual(in2027);
  expect(nextLunar(hangBua, '2027-02-28').start).toBe('2028-02-14');
});

test('a festival that began before Tết is still going on after it', () => {
  expect(nextLunar({ day: 25, month: 12, spanDays: 15 }, '2027-02-08').start).toBe('2027-02-01');
});

test('every day of two hundred years goes to the lunar calendar and back', () => {
  const wrong: string[] = [];
  for (let date = '1968-01-29'; date < '2168-02-09'; date = addDays(date, 1)) {
    if (lunarToSolar(solarToLunar(date)) !== date) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

const nameOf = ({ year, month, leap, start, days }: LunarMonth) =>
  `${month}${leap ? ' nhuận' : ''}/${year}: ${start}, ${days}`;
const inTable = ({ year }: LunarMonth) => year >= 1968 && year <= 2167;

test('two hundred years of months are those of the sky', () => {
  expect(LUNAR_MONTHS.map(nameOf)).toEqual(skyMonths(1966, 2169, espenakMeeus).filter(inTable).map(nameOf));
});

test('eight months hang on how the Earth will turn, the first in 2072', () => {
  const starts = new Set(LUNAR_MONTHS.map(({ start }) => start));
  const others = skyMonths(1966, 2169, leastLag).filter((month) => inTable(month) && !starts.has(month.start));
  expect(others.map(({ start }) => start)).toEqual([
    '2072-12-10',
    '2077-11-16',
    '2085-10-19',
    '2125-01-05',
    '2130-05-08',
    '2131-12-20',
    '2150-05-27',
    '2159-05-18',
  ]);
});

test('two hundred years of months are those of the tables in common use, but for one that they begin a day early', () => {
  const apart = LUNAR_MONTHS.filter(({ start, month, leap, year }) => {
    const [solarYear = 0, solarMonth = 0, day = 0] = start.split('-').map(Number);
    const theirs = getLunarDate(day, solarMonth, solarYear);
    return theirs.day !== 1 || theirs.month !== month || theirs.leap !== leap || theirs.year !== year;
  });
  // The new moon of May 2054 is half a minute after midnight at UTC+7.
  expect(apart.map(({ start }) => start)).toEqual(['2054-05-08']);
});

test('a day outside the supported years is refused by name', () => {
  expect(() => solarToLunar('1900-01-31')).toThrow(`${LUNAR_YEARS.first}–${LUNAR_YEARS.last}, got "1900-01-31"`);
  expect(() => solarToLunar('2168-02-09')).toThrow(RangeError);
  expect(() => nextLunar({ day: 31, month: 1 }, '2026-01-01')).toThrow(RangeError);
  expect(() => nextLunar({ day: 1, month: 1, spanDays: 0 }, '2026-01-01')).toThrow(RangeError);
});
