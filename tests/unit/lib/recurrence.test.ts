import { expect, test } from 'vitest';
import { nextOccurrence, occurrences } from '../../../src/lib/recurrence.ts';

const starts = (periods: readonly { start: string }[]) => periods.map(({ start }) => start);

test('a Sunday market meets today if today is a Sunday, else on the next', () => {
  const sundays = { weekly: ['sun'] } as const;
  expect(nextOccurrence(sundays, '2026-11-21')?.start).toBe('2026-11-22');
  expect(nextOccurrence(sundays, '2026-11-22')?.start).toBe('2026-11-22');
});

test('a market may meet on several days of the week', () => {
  expect(starts(occurrences({ weekly: ['sat', 'wed'] }, '2026-11-21', '2026-11-29'))).toEqual([
    '2026-11-21',
    '2026-11-25',
    '2026-11-28',
  ]);
});

test('a five-day market is counted forwards and backwards from its anchor, across the new year', () => {
  const market = { everyDays: { days: 5, anchor: '2026-12-30' } };
  expect(starts(occurrences(market, '2026-12-20', '2027-01-10'))).toEqual([
    '2026-12-20',
    '2026-12-25',
    '2026-12-30',
    '2027-01-04',
    '2027-01-09',
  ]);
  expect(nextOccurrence(market, '2026-12-21')?.start).toBe('2026-12-25');
});

test('a five-day market whose anchor nobody knows has no dates', () => {
  expect(nextOccurrence({ everyDays: { days: 5 } }, '2026-11-21')).toBeUndefined();
  expect(occurrences({ everyDays: { days: 5 } }, '2026-11-21', '2027-11-21')).toEqual([]);
});

test('the first and the fifteenth of every lunar month are found, of a leap month too', () => {
  expect(starts(occurrences({ lunarDays: [1, 15] }, '2023-02-20', '2023-04-20'))).toEqual([
    '2023-02-20',
    '2023-03-06',
    '2023-03-22',
    '2023-04-05',
    '2023-04-20',
  ]);
});

test('a lunar market day that a short month lacks is left out, not moved', () => {
  // The second and fourth lunar months of 2026 have 29 days.
  expect(starts(occurrences({ lunarDays: [30] }, '2026-02-17', '2026-06-14'))).toEqual(['2026-03-18', '2026-05-16']);
});

test('a yearly lunar festival is listed once a lunar year', () => {
  const lamKinh = { lunar: { day: 22, month: 8 } };
  expect(starts(occurrences(lamKinh, '2024-01-01', '2027-12-31'))).toEqual([
    '2024-09-24',
    '2025-10-13',
    '2026-10-02',
    '2027-09-22',
  ]);
});

test('a solar festival that crosses the new year is still going on in January', () => {
  const feast = { solar: { day: 30, month: 12, spanDays: 5 } };
  expect(nextOccurrence(feast, '2027-01-02')).toEqual({ start: '2026-12-30', end: '2027-01-03' });
  expect(nextOccurrence(feast, '2027-01-04')?.start).toBe('2027-12-30');
});

test('29 February is kept on the 28th of a common year', () => {
  expect(starts(occurrences({ solar: { day: 29, month: 2 } }, '2027-01-01', '2028-12-31'))).toEqual([
    '2027-02-28',
    '2028-02-29',
  ]);
});

test('an occurrence that began before the range is given whole', () => {
  expect(occurrences({ solar: { day: 1, month: 11, spanDays: 30 } }, '2026-11-21', '2026-11-22')).toEqual([
    { start: '2026-11-01', end: '2026-11-30' },
  ]);
});

test('a rule that names no day tells no date instead of searching for ever', () => {
  expect(nextOccurrence({}, '2026-11-21')).toBeUndefined();
  expect(nextOccurrence({ weekly: [] }, '2026-11-21')).toBeUndefined();
  expect(nextOccurrence({ lunarDays: [] }, '2026-11-21')).toBeUndefined();
});

test('a span or step below one is refused instead of looping for ever', () => {
  expect(() => occurrences({ solar: { day: 1, month: 1, spanDays: 0 } }, '2026-01-01', '2027-01-01')).toThrow(
    RangeError,
  );
  expect(() => occurrences({ everyDays: { days: -5, anchor: '2026-01-01' } }, '2026-01-01', '2027-01-01')).toThrow(
    RangeError,
  );
});
