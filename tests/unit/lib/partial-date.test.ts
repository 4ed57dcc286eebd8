import { expect, test } from 'vitest';
import { earliestDay, formatPartialDate, isPartialDate, latestDay, yearOf } from '../../../src/lib/partial-date.ts';

test.each(['2020', '2020-02', '2021-04-06', '2024-02-29'])('%s is a partial date', (text) => {
  expect(isPartialDate(text)).toBe(true);
});

test.each(['', '20', '2020-13', '2020-00', '2023-02-29', '2020-2', '6/4/2021', '2020-02-04-01', '2020-02-'])(
  '"%s" is no partial date',
  (text) => {
    expect(isPartialDate(text)).toBe(false);
  },
);

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2020-12', '2020-12-01', '2020-12-31'],
  ['2021-04-06', '2021-04-06', '2021-04-06'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect(earliestDay(date)).toBe(first);
  expect(latestDay(date)).toBe(last);
  expect(yearOf(date)).toBe(Number(date.slice(0, 4)));
});

test.each([
  ['vi', '6/4/2021', 'tháng 2/2020', '2020'],
  ['en', '6 April 2021', 'February 2020', '2020'],
  ['fr', '6 avril 2021', 'février 2020', '2020'],
  ['ko', '2021년 4월 6일', '2020년 2월', '2020년'],
  ['zh', '2021年4月6日', '2020年2月', '2020年'],
])('dates in %s are written as precisely as they are known', (locale, day, month, year) => {
  expect(formatPartialDate('2021-04-06', locale)).toBe(day);
  expect(formatPartialDate('2020-02', locale)).toBe(month);
  expect(formatPartialDate('2020', locale)).toBe(year);
});

test('the first of a month is an ordinal in French', () => {
  expect(formatPartialDate('2025-07-01', 'fr')).toBe('1er juillet 2025');
  expect(formatPartialDate('2025-07-11', 'fr')).toBe('11 juillet 2025');
});
