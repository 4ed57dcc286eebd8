import { describe, expect, it } from 'vitest';
import { calendarView } from '../../../src/calendar/view.ts';
import { ADDRESS, entryOf, guideOf } from '../guide-fixture.ts';

const hangBua = entryOf('festivals', 'hang-bua', { when: { lunar: { day: 20, month: 1, spanDays: 3 } } });
const market = entryOf('spots', 'cho', { type: 'market', address: ADDRESS, days: { weekly: ['sun'] } });

describe('the calendar page', () => {
  it('shows this week’s market and not a festival of next year', () => {
    const { week } = calendarView(guideOf(hangBua, market), 'vi');
    expect(week.filter(({ isOn }) => isOn).map(({ card, when }) => [card.id, when])).toEqual([
      ['cho', 'Chủ Nhật, 22/11/2026'],
    ]);
  });

  it('lists festivals by month, each with its days', () => {
    const { months } = calendarView(guideOf(hangBua, market), 'vi');
    expect(months.map(({ name, items }) => [name, items.map(({ when }) => when)])).toEqual([
      ['Tháng 2/2027', ['25–27/2/2027']],
    ]);
  });

  it('keeps a festival that began last month among this month’s until it is over', () => {
    const long = entryOf('festivals', 'dai', { when: { solar: { day: 30, month: 11, spanDays: 5 } } });
    const { months } = calendarView({ ...guideOf(long), builtOn: '2026-12-02' }, 'vi');
    expect(months[0]).toMatchObject({ month: '2026-12', lastDay: '2026-12-04' });
  });

  it('says what must be asked locally rather than guess a day', () => {
    const undated = entryOf('festivals', 'cau-mua', {});
    const fiveDays = entryOf('spots', 'cho-lui', {
      type: 'market',
      address: ADDRESS,
      days: { everyDays: { days: 5 } },
    });
    const view = calendarView(guideOf(undated, fiveDays), 'vi');
    expect(view.toAsk.map(({ card }) => card.id)).toEqual(['cau-mua', 'cho-lui']);
    expect([view.week, view.months, view.markets]).toEqual([[], [], []]);
  });

  it('offers the areas that have something on, with their centre', () => {
    expect(calendarView(guideOf(market), 'en').areas).toEqual([
      { id: 'quy-chau', name: 'Quỳ Châu', lat: 19.5, lon: 105, hasDays: true },
    ]);
  });

  it('offers an area whose only market must be asked about, without a feed that would be empty', () => {
    const fiveDays = entryOf('spots', 'cho-lui', {
      type: 'market',
      address: ADDRESS,
      days: { everyDays: { days: 5 } },
    });
    expect(calendarView(guideOf(fiveDays), 'vi').areas).toMatchObject([{ id: 'quy-chau', hasDays: false }]);
  });
});
