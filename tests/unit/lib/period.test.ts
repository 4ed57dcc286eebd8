import { expect, test } from 'vitest';
import { formatPeriod, periodOf } from '../../../src/lib/period.ts';

test('a period counts its first day in', () => {
  expect(periodOf('2027-02-25', 3)).toEqual({ start: '2027-02-25', end: '2027-02-27' });
  expect(periodOf('2027-02-25')).toEqual({ start: '2027-02-25', end: '2027-02-25' });
});

test.each([
  [{ start: '2027-05-03', end: '2027-05-03' }, '3/5/2027', '3 May 2027'],
  [{ start: '2027-02-25', end: '2027-02-27' }, '25–27/2/2027', '25–27 February 2027'],
  [{ start: '2027-03-30', end: '2027-04-02' }, '30/3–2/4/2027', '30 March–2 April 2027'],
  [{ start: '2026-12-30', end: '2027-01-03' }, '30/12/2026–3/1/2027', '30 December 2026–3 January 2027'],
])('%o names what its ends share only once', (period, vi, en) => {
  expect(formatPeriod(period, 'vi')).toBe(vi);
  // Whether thin spaces stand around the dash depends on the version of ICU.
  expect(formatPeriod(period, 'en').replace(/\s*–\s*/u, '–')).toBe(en);
});

test.each([
  [{ start: '2027-02-25', end: '2027-02-27' }, '2027年2月25日至27日'],
  [{ start: '2027-03-30', end: '2027-04-02' }, '2027年3月30日至4月2日'],
  [{ start: '2026-12-30', end: '2027-01-03' }, '2026年12月30日至2027年1月3日'],
])('%o in Chinese is written as a single day is', (period, zh) => {
  expect(formatPeriod(period, 'zh')).toBe(zh);
});
