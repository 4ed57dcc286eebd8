import { expect, test } from 'vitest';
import { parseHours } from '../../../src/lib/hours.ts';
import { clockTime, openState, vietnamNow } from '../../../src/lib/open-state.ts';

/** 21 November 2026 is a Saturday. */
function stateAt(written: unknown, isoDate: string, time: string) {
  const result = parseHours(written);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return openState(result.hours, { isoDate, minutes: hours * 60 + minutes });
}

const twoShifts = { daily: ['07:00-11:30', '13:30-17:00'] };

test('an open place says until when', () => {
  expect(stateAt(twoShifts, '2026-11-21', '08:00')).toEqual({
    state: 'open',
    until: { isoDate: '2026-11-21', minutes: 690 },
  });
});

test('a place is open from its first minute and closed from its last', () => {
  expect(stateAt(twoShifts, '2026-11-21', '07:00').state).toBe('open');
  expect(stateAt(twoShifts, '2026-11-21', '11:29').state).toBe('open');
  expect(stateAt(twoShifts, '2026-11-21', '11:30').state).toBe('closed');
});

test('a closed place says when it opens, later today or another day', () => {
  expect(stateAt(twoShifts, '2026-11-21', '12:00')).toEqual({
    state: 'closed',
    opens: { isoDate: '2026-11-21', minutes: 810 },
  });
  expect(stateAt({ mon: ['08:00-17:00'] }, '2026-11-21', '12:00')).toEqual({
    state: 'closed',
    opens: { isoDate: '2026-11-23', minutes: 480 },
  });
});

test('a place that opened yesterday evening is still open after midnight', () => {
  expect(stateAt({ sat: ['18:00-02:00'] }, '2026-11-22', '01:00')).toEqual({
    state: 'open',
    until: { isoDate: '2026-11-22', minutes: 120 },
  });
  expect(stateAt({ sat: ['18:00-02:00'] }, '2026-11-22', '02:00').state).toBe('closed');
});

test('a place that never closes has no closing time', () => {
  expect(stateAt({ always: true }, '2026-11-21', '23:59')).toEqual({ state: 'open' });
  expect(stateAt({ daily: ['00:00-24:00'] }, '2026-11-21', '00:00')).toEqual({ state: 'open' });
});

test('on a closed day, of this year or of every year, a place is closed and opens the day after', () => {
  for (const day of ['2026-11-21', '11-21']) {
    expect(stateAt({ ...twoShifts, closedDays: [day] }, '2026-11-21', '08:00')).toEqual({
      state: 'closed',
      opens: { isoDate: '2026-11-22', minutes: 420 },
    });
  }
  expect(stateAt({ ...twoShifts, closedDays: ['2025-11-21'] }, '2026-11-21', '08:00').state).toBe('open');
});

test('a place that never closes still closes for a closed day', () => {
  expect(stateAt({ always: true, closedDays: ['11-22'] }, '2026-11-21', '12:00')).toEqual({
    state: 'open',
    until: { isoDate: '2026-11-22', minutes: 0 },
  });
});

test('a place without any hours is closed, and no opening is known', () => {
  expect(stateAt({ mon: [] }, '2026-11-21', '12:00')).toEqual({ state: 'closed' });
});

test("Vietnam's clock is seven hours ahead of UTC, whatever the phone's zone", () => {
  expect(vietnamNow(new Date('2026-11-21T16:59:59Z'))).toEqual({ isoDate: '2026-11-21', minutes: 1439 });
  expect(vietnamNow(new Date('2026-12-31T17:00:00Z'))).toEqual({ isoDate: '2027-01-01', minutes: 0 });
});

test.each([
  [0, '00:00'],
  [425, '07:05'],
  [1440, '24:00'],
  [1560, '02:00'],
])('minute %i of the day is %s', (minutes, text) => {
  expect(clockTime(minutes)).toBe(text);
});
