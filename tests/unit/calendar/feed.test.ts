import { describe, expect, it } from 'vitest';
import { calendarFeed } from '../../../src/calendar/feed.ts';
import { ADDRESS, entryOf, guideOf } from '../guide-fixture.ts';

const hangBua = entryOf('festivals', 'hang-bua', {
  address: ADDRESS,
  when: { lunar: { day: 20, month: 1, spanDays: 3 } },
});
const market = entryOf('spots', 'cho', { type: 'market', address: ADDRESS, days: { weekly: ['sun'] } });

function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

function starts(text: string): string[] {
  return linesOf(text).flatMap((line) => /^DTSTART;VALUE=DATE:(\d+)$/.exec(line)?.[1] ?? []);
}

describe('the feed of a guide', () => {
  it('has a lunar festival on its solar days of the next two years', () => {
    const feed = calendarFeed(guideOf(hangBua), 'vi');
    expect(starts(feed)).toEqual(['20270225', '20280214']);
    expect(linesOf(feed)).toContain('UID:festivals-hang-bua-2027-02-25@camnang.example');
  });

  it('has a weekly market once, as a rule that the day of the build does not move', () => {
    const monday = { ...guideOf(market), builtOn: '2026-12-14' };
    expect(linesOf(calendarFeed(guideOf(market), 'vi'))).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU');
    expect(calendarFeed(monday, 'vi')).toBe(calendarFeed(guideOf(market), 'vi'));
  });

  it('has a five-day market from the first of its days, and none of which no day is known', () => {
    const anchored = entryOf('spots', 'cho-nam', {
      type: 'market',
      address: ADDRESS,
      days: { everyDays: { days: 5, anchor: '2026-01-01' } },
    });
    const unknown = entryOf('spots', 'cho-lui', { type: 'market', address: ADDRESS, days: { everyDays: { days: 5 } } });
    const lines = linesOf(calendarFeed(guideOf(anchored, unknown), 'vi'));
    expect(lines).toContain('RRULE:FREQ=DAILY;INTERVAL=5');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('has every date of a market on lunar days', () => {
    const lunar = entryOf('spots', 'cho-ram', { type: 'market', address: ADDRESS, days: { lunarDays: [15] } });
    const dates = starts(calendarFeed(guideOf(lunar), 'vi'));
    expect(dates.length).toBeGreaterThanOrEqual(24);
    expect(new Set(dates).size).toBe(dates.length);
  });

  it('leaves out samples and festivals without a fixed day', () => {
    const sample = entryOf('festivals', 'mau', { sample: true, when: { solar: { day: 1, month: 1 } } });
    const undated = entryOf('festivals', 'khong-ngay', {});
    expect(calendarFeed(guideOf(sample, undated), 'vi')).not.toContain('VEVENT');
  });

  it('holds only its locality where one is asked for', () => {
    const elsewhere = entryOf('festivals', 'xa', { locality: 'bao-lam', when: { solar: { day: 2, month: 9 } } });
    const feed = calendarFeed(guideOf(hangBua, elsewhere), 'vi', 'quy-chau');
    expect(feed).toContain('hang-bua');
    expect(feed).not.toContain('festivals-xa');
    expect(linesOf(feed)).toContain('NAME:Lịch hội và chợ phiên · Vùng Quỳ Châu');
  });

  it('links to the page of the language in which its text is', () => {
    expect(linesOf(calendarFeed(guideOf(hangBua), 'en'))).toContain(
      'URL:https://camnang.example/vi/festivals/hang-bua',
    );
  });
});
