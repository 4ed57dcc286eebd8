import { describe, expect, it } from 'vitest';
import { type CalendarEvent, calendarText, escapeText, fold } from '../../../src/calendar/ics.ts';

const HEAD = { name: 'Lịch hội', host: 'camnang.example', locale: 'vi' };
const EVENT: CalendarEvent = {
  uid: 'festivals-hang-bua-2027-02-25',
  start: '2027-02-25',
  end: '2027-02-27',
  stamp: '2026-11-20',
  summary: 'Hội Hang Bua',
  description: 'Ba ngày.',
  category: 'Lễ hội',
  url: 'https://camnang.example/vi/festivals/hang-bua',
};

/** The lines as a reader sees them once unfolded. */
function linesOf(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n');
}

describe('a calendar of whole days (RFC 5545)', () => {
  it('ends an event on the first day that is no longer part of it', () => {
    const lines = linesOf(calendarText(HEAD, [EVENT]));
    expect(lines).toContain('DTSTART;VALUE=DATE:20270225');
    expect(lines).toContain('DTEND;VALUE=DATE:20270228');
  });

  it('says a market that meets on Sundays and Wednesdays as a rule', () => {
    const lines = linesOf(calendarText(HEAD, [{ ...EVENT, repeat: { weekly: ['sun', 'wed'] } }]));
    expect(lines).toContain('RRULE:FREQ=WEEKLY;BYDAY=SU,WE');
  });

  it('says a five-day market as a rule', () => {
    const lines = linesOf(calendarText(HEAD, [{ ...EVENT, repeat: { everyDays: 5 } }]));
    expect(lines).toContain('RRULE:FREQ=DAILY;INTERVAL=5');
  });

  it('ends every line with CR LF and opens and closes what it should', () => {
    const text = calendarText(HEAD, [EVENT]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = linesOf(text);
    expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT' || line === 'END:VEVENT')).toHaveLength(2);
  });

  it('writes the same bytes whenever it is written', () => {
    expect(calendarText(HEAD, [EVENT])).toBe(calendarText(HEAD, [EVENT]));
    expect(calendarText(HEAD, [EVENT])).toContain('DTSTAMP:20261120T000000Z');
  });

  it('is an empty calendar where there are no events', () => {
    expect(calendarText(HEAD, [])).not.toContain('VEVENT');
  });
});

describe('texts', () => {
  it('escapes commas, semicolons, backslashes and line ends', () => {
    expect(escapeText('xã A, tỉnh B; \\ 1\n2\r\n3')).toBe('xã A\\, tỉnh B\\; \\\\ 1\\n2\\n3');
  });
});

describe('folding', () => {
  it('leaves no line over 75 octets and loses nothing', () => {
    const line = `SUMMARY:${'Lễ hội Đền thờ Lê Hoàn ở Xuân Lập '.repeat(8)}`;
    const folded = fold(line);
    for (const part of folded.split('\r\n')) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
    expect(folded.replaceAll('\r\n ', '')).toBe(line);
  });

  it('never parts a letter from its marks', () => {
    const decomposed = 'ẵ'.normalize('NFD');
    for (let before = 60; before < 76; before++) {
      expect(fold('a'.repeat(before) + decomposed).replaceAll('\r\n ', '|')).toMatch(new RegExp(`a\\|?${decomposed}$`));
    }
  });

  it('leaves a short line alone', () => {
    expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
  });
});
