import { expect, test } from 'vitest';
import { dayGroups, type OpeningHours, parseHours } from '../../../src/lib/hours.ts';

function parsed(written: unknown): OpeningHours {
  const result = parseHours(written);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.hours;
}

test('daily hours count for every day of the week', () => {
  const { week } = parsed({ daily: ['07:00-11:30', '13:30-17:00'] });
  expect(week).toHaveLength(7);
  for (const day of week)
    expect(day).toEqual([
      { opens: 420, closes: 690 },
      { opens: 810, closes: 1020 },
    ]);
});

test('a day that is left out is closed, and a week begins on Monday', () => {
  const { week } = parsed({ mon: ['08:00-17:00'], sun: ['04:00-12:00'] });
  expect(week.map((day) => day.length)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(week[6]).toEqual([{ opens: 240, closes: 720 }]);
});

test('fields that are there but undefined count as left out', () => {
  expect(parsed({ always: undefined, daily: ['07:00-17:00'], mon: undefined }).week[0]).toEqual([
    { opens: 420, closes: 1020 },
  ]);
});

test('hours past midnight close on the next day', () => {
  expect(parsed({ sat: ['18:00-02:00'] }).week[5]).toEqual([{ opens: 1080, closes: 1560 }]);
  expect(parsed({ sat: ['18:00-00:00'] }).week[5]).toEqual([{ opens: 1080, closes: 1440 }]);
});

test.each(['7h-17h', '7:00–17:00', '07h00 - 17h00', '7g-17g00'])('%s is read as seven to five', (text) => {
  expect(parsed({ daily: [text] }).week[0]).toEqual([{ opens: 420, closes: 1020 }]);
});

test('spans of a day are sorted', () => {
  expect(parsed({ daily: ['13:00-17:00', '07:00-11:00'] }).week[0]?.map(({ opens }) => opens)).toEqual([420, 780]);
});

test.each([
  ['not-hours', [], 'mở cửa cả ngày'],
  ['not-hours', [], null],
  ['not-hours', ['always'], { always: false }],
  ['no-hours', [], {}],
  ['no-hours', [], { note: { vi: 'gọi trước' } }],
  ['mixed-hours', [], { daily: ['07:00-17:00'], mon: ['08:00-17:00'] }],
  ['mixed-hours', [], { always: true, daily: ['07:00-17:00'] }],
  ['unknown-day', ['monday'], { monday: ['07:00-17:00'] }],
  ['bad-interval', ['daily'], { daily: '07:00-17:00' }],
  ['bad-interval', ['daily', 0], { daily: ['7-17'] }],
  ['bad-interval', ['daily', 0], { daily: ['07:60-17:00'] }],
  ['bad-interval', ['daily', 0], { daily: ['07:00-25:00'] }],
  ['bad-interval', ['daily', 0], { daily: ['07:00-07:00'] }],
  ['bad-interval', ['daily', 0], { daily: [700] }],
  ['overlap', ['mon', 1], { mon: ['07:00-12:00', '11:00-17:00'] }],
  ['bad-closed-day', ['closedDays', 0], { always: true, closedDays: ['2/9'] }],
  ['bad-closed-day', ['closedDays', 1], { always: true, closedDays: ['09-02', '2026-02-30'] }],
  ['bad-closed-day', ['closedDays'], { always: true, closedDays: '09-02' }],
])('%s at %o is reported for %o', (code, path, written) => {
  expect(parseHours(written)).toEqual({ ok: false, problems: [{ code, path }] });
});

test('every problem is reported at once', () => {
  const result = parseHours({ mon: ['7-17'], tues: [], closedDays: ['x'] });
  expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
    'bad-interval',
    'unknown-day',
    'bad-closed-day',
  ]);
});

test('neighbouring days with the same hours stand together', () => {
  const hours = parsed({ mon: ['08:00-17:00'], tue: ['08:00-17:00'], sat: ['08:00-11:00'] });
  expect(dayGroups(hours).map(({ days, intervals }) => [days, intervals.length])).toEqual([
    [['mon', 'tue'], 1],
    [['wed', 'thu', 'fri'], 0],
    [['sat'], 1],
    [['sun'], 0],
  ]);
  expect(dayGroups(parsed({ always: true }))).toHaveLength(1);
});
