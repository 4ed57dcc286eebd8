/**
 * Calendars of whole days as RFC 5545 (iCalendar) texts.
 *
 *     calendarText({ name: 'Lễ hội', host: 'camnang.example', locale: 'vi' }, [{ uid: 'hang-bua-2027-02-25', … }])
 */
import { addDays, type IsoDate } from '../lib/clock.ts';
import type { Weekday } from '../lib/weekday.ts';

export interface CalendarEvent {
  /** Stable between builds, unique within the host. */
  readonly uid: string;
  /** First and last day, both included; with `repeat`, those of the first time. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly repeat?: { readonly weekly: readonly Weekday[] } | { readonly everyDays: number };
  /** The day on which it was last compared with the world: its `DTSTAMP`, so that two builds write the same bytes. */
  readonly stamp: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly location?: string;
  readonly category: string;
  readonly url: string;
}

export interface CalendarHead {
  readonly name: string;
  readonly host: string;
  readonly locale: string;
}

const LINE_OCTETS = 75;

/** Writes a calendar; events stand in the order given. */
export function calendarText({ name, host, locale }: CalendarHead, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${host}//Cam Nang//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    // RFC 7986 §5.1; the second is what older calendars read.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P7D',
    ...events.flatMap((event) => eventLines(event, host)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, host: string): string[] {
  const { repeat, location } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}@${host}`,
    `DTSTAMP:${compact(event.stamp)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(event.start)}`,
    // The end of whole days is the first day that is no longer part of it (RFC 5545 §3.6.1).
    `DTEND;VALUE=DATE:${compact(addDays(event.end, 1))}`,
    ...(repeat ? [`RRULE:${repeatRule(repeat)}`] : []),
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    ...(location ? [`LOCATION:${escapeText(location)}`] : []),
    `CATEGORIES:${escapeText(event.category)}`,
    `URL:${event.url}`,
    // A festival in the valley does not make its reader busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function repeatRule(repeat: NonNullable<CalendarEvent['repeat']>): string {
  if ('everyDays' in repeat) return `FREQ=DAILY;INTERVAL=${repeat.everyDays}`;
  return `FREQ=WEEKLY;BYDAY=${repeat.weekly.map((day) => day.slice(0, 2).toUpperCase()).join(',')}`;
}

function compact(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** TEXT of RFC 5545 §3.3.11. */
export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** Folds a line at 75 octets (RFC 5545 §3.1), never inside a letter with its marks. */
export function fold(line: string): string {
  const segments = new Intl.Segmenter().segment(line);
  let folded = '';
  let octets = 0;
  for (const { segment } of segments) {
    const size = Buffer.byteLength(segment);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += segment;
    octets += size;
  }
  return folded;
}
