/** Days in words: closed ones, and festivals that run past the end of a lunar month. */
import { expect, it } from 'vitest';
import { ruleWords } from '../../../src/queries/facts/when.ts';
import { hoursView } from '../../../src/queries/visit.ts';

it('closed days stand below the hours', () => {
  const hours = { daily: ['07:00-17:00'], closedDays: ['09-02', '2027-02-06'] };
  expect(hoursView(hours, 'vi').lines.at(-1)).toEqual({ days: 'Ngày nghỉ', times: '2/9 và 6/2/2027' });
  expect(hoursView(hours, 'en').lines.at(-1)).toEqual({
    days: 'Closed days',
    times: '2 September and 6 February 2027',
  });
});

it('no lunar month has a 31st', () => {
  expect(ruleWords({ lunar: { day: 20, month: 1, spanDays: 3 } }, 'vi')).toBe('từ 20 đến 22 tháng 1 âm lịch');
  expect(ruleWords({ lunar: { day: 29, month: 1, spanDays: 3 } }, 'vi')).toBe('từ 29 tháng 1 âm lịch, trong 3 ngày');
  expect(ruleWords({ lunar: { day: 30, month: 2, spanDays: 1 } }, 'vi')).toBe(
    'ngày 30/2 âm lịch (tháng thiếu thì vào ngày 29)',
  );
});
