import { expect, test } from 'vitest';
import { weekdayIndex, weekdayOf } from '../../../src/lib/weekday.ts';

test.each([
  ['2026-11-21', 'sat', 5],
  ['2026-11-22', 'sun', 6],
  ['2026-11-23', 'mon', 0],
])('%s is a %s', (date, day, index) => {
  expect(weekdayOf(date)).toBe(day);
  expect(weekdayIndex(date)).toBe(index);
});
