import { describe, expect, it, test } from 'vitest';
import { daysWithin, weekWords } from '../../../src/calendar/days.ts';
import { writeDays } from '../../../src/calendar/write-days.ts';
import { addDays } from '../../../src/lib/clock.ts';
import { occurrences, type Recurrence } from '../../../src/lib/recurrence.ts';

const RULES: Record<string, Recurrence> = {
  'a weekly market': { weekly: ['sun', 'wed'] },
  'a five-day market': { everyDays: { days: 5, anchor: '2026-11-03' } },
  'a market on lunar days': { lunarDays: [2, 15, 30] },
  'a lunar festival of three days': { lunar: { day: 20, month: 1, spanDays: 3 } },
  'a solar festival over New Year': { solar: { day: 30, month: 12, spanDays: 5 } },
};

describe.each(Object.entries(RULES))('the days of %s', (_, rule) => {
  it('are told by the device as by the build, on every day of a year', () => {
    const written = writeDays(rule, '2026-11-21');
    for (let ahead = 0; ahead < 400; ahead++) {
      const from = addDays('2026-11-21', ahead);
      const to = addDays(from, 6);
      expect(daysWithin(written, from, to)).toEqual(occurrences(rule, from, to)[0]);
    }
  });
});

describe('days that cannot be told', () => {
  it('are none: a five-day market of which no day is known', () => {
    expect(writeDays({ everyDays: { days: 5 } }, '2026-11-21')).toBe('');
    expect(daysWithin('', '2026-11-21', '2026-11-27')).toBeUndefined();
  });

  it('are none once the written dates are past, on a page kept too long', () => {
    const written = writeDays({ lunar: { day: 8, month: 3 } }, '2026-11-21');
    expect(daysWithin(written, '2031-04-01', '2031-04-07')).toBeUndefined();
  });
});

test.each([
  ['vi', 'Chủ Nhật, 22/11/2026'],
  ['fr', 'dimanche 22 novembre 2026'],
  ['ko', '2026년 11월 22일 일요일'],
  ['zh', '2026年11月22日星期日'],
])('a day of this week has its weekday where %s puts it', (locale, words) => {
  expect(weekWords({ start: '2026-11-22', end: '2026-11-22' }, locale)).toBe(words);
});
