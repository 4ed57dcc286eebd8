/**
 * Opening hours as an officer writes them, checked and brought into one form.
 *
 *     parseHours({ daily: ['07:00-11:30', '13:30-17:00'], closedDays: ['09-02'] })
 */
import { isIsoDate } from './clock.ts';
import { WEEKDAYS, type Weekday } from './weekday.ts';

/**
 * As written in content: always, the same hours daily, or hours by day (a day that is left out is closed).
 * Times are `07:00-17:00`, `7h-11h30` too; past midnight `18:00-02:00`.
 */
export interface WrittenHours extends Partial<Readonly<Record<Weekday, readonly string[] | undefined>>> {
  readonly always?: true | undefined;
  readonly daily?: readonly string[] | undefined;
  /** Closed all day: `YYYY-MM-DD`, or `MM-DD` for every year. */
  readonly closedDays?: readonly string[] | undefined;
  readonly note?: unknown;
}

/** Minutes from midnight; `closes` passes 1440 where a place closes after midnight. */
export interface Interval {
  readonly opens: number;
  readonly closes: number;
}

/** Checked hours in a form fit for JSON; `week` has seven days, Monday first. */
export interface OpeningHours {
  readonly week: readonly (readonly Interval[])[];
  readonly closedDays: readonly string[];
}

export interface HoursProblem {
  readonly code:
    | 'not-hours'
    | 'no-hours'
    | 'mixed-hours'
    | 'unknown-day'
    | 'bad-interval'
    | 'overlap'
    | 'bad-closed-day';
  /** Where in the written hours: `['mon', 1]`. */
  readonly path: readonly (string | number)[];
}

export type HoursResult =
  | { readonly ok: true; readonly hours: OpeningHours }
  | { readonly ok: false; readonly problems: readonly HoursProblem[] };

const DAY = 1440;
const ALL_DAY: Interval = { opens: 0, closes: DAY };
const SIDE_KEYS = ['closedDays', 'note'];

/** Checks written hours and brings them into one form; reports every problem at once, as codes. */
export function parseHours(written: unknown): HoursResult {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return failed('not-hours', []);
  const fields = written as Readonly<Record<string, unknown>>;
  const problems: HoursProblem[] = [];
  const keys = Object.keys(fields).filter((key) => fields[key] !== undefined && !SIDE_KEYS.includes(key));
  const wholeWeek = keys.filter((key) => key === 'always' || key === 'daily');
  if (keys.length === 0) problems.push({ code: 'no-hours', path: [] });
  if (wholeWeek.length > 0 && keys.length > 1) problems.push({ code: 'mixed-hours', path: [] });

  const intervals: Record<string, readonly Interval[]> = {};
  for (const key of keys) {
    if (key === 'always') {
      if (fields[key] !== true) problems.push({ code: 'not-hours', path: [key] });
      intervals[key] = [ALL_DAY];
    } else if (key === 'daily' || (WEEKDAYS as readonly string[]).includes(key)) {
      intervals[key] = readDay(key, fields[key], problems);
    } else {
      problems.push({ code: 'unknown-day', path: [key] });
    }
  }
  const closedDays = readClosedDays(fields['closedDays'], problems);
  if (problems.length > 0) return { ok: false, problems };
  const week = WEEKDAYS.map((day) => intervals[wholeWeek[0] ?? day] ?? []);
  return { ok: true, hours: { week, closedDays } };
}

/** Neighbouring days with the same hours together, as a table shows them; no intervals means closed. */
export function dayGroups({ week }: OpeningHours): { days: Weekday[]; intervals: readonly Interval[] }[] {
  const groups: { days: Weekday[]; intervals: readonly Interval[] }[] = [];
  WEEKDAYS.forEach((day, index) => {
    const intervals = week[index] ?? [];
    const last = groups[groups.length - 1];
    if (last !== undefined && JSON.stringify(last.intervals) === JSON.stringify(intervals)) last.days.push(day);
    else groups.push({ days: [day], intervals });
  });
  return groups;
}

function readDay(key: string, value: unknown, problems: HoursProblem[]): readonly Interval[] {
  if (!Array.isArray(value)) {
    problems.push({ code: 'bad-interval', path: [key] });
    return [];
  }
  const read: Interval[] = [];
  value.forEach((text: unknown, index) => {
    const interval = readInterval(text);
    if (interval === undefined) problems.push({ code: 'bad-interval', path: [key, index] });
    else if (read.some(({ opens, closes }) => interval.opens < closes && opens < interval.closes)) {
      problems.push({ code: 'overlap', path: [key, index] });
    } else read.push(interval);
  });
  return read.toSorted((a, b) => a.opens - b.opens);
}

const TIME = String.raw`(\d{1,2})(?::(?=\d)|[hg])(\d{2})?`;
const INTERVAL = new RegExp(`^${TIME}\\s*[-–—]\\s*${TIME}$`, 'u');

function readInterval(text: unknown): Interval | undefined {
  const match = typeof text === 'string' ? INTERVAL.exec(text.trim().toLowerCase()) : null;
  if (match === null) return undefined;
  const [openHour = 0, openMinute = 0, closeHour = 0, closeMinute = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const opens = openHour * 60 + openMinute;
  const closes = closeHour * 60 + closeMinute;
  if (openMinute > 59 || closeMinute > 59 || opens >= DAY || closes > DAY || opens === closes) return undefined;
  return { opens, closes: closes < opens ? closes + DAY : closes };
}

function readClosedDays(value: unknown, problems: HoursProblem[]): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    problems.push({ code: 'bad-closed-day', path: ['closedDays'] });
    return [];
  }
  value.forEach((day: unknown, index) => {
    // A leap year, so that 02-29 passes.
    const isDay = typeof day === 'string' && (isIsoDate(day) || (day.length === 5 && isIsoDate(`2024-${day}`)));
    if (!isDay) problems.push({ code: 'bad-closed-day', path: ['closedDays', index] });
  });
  return value as readonly string[];
}

function failed(code: HoursProblem['code'], path: HoursProblem['path']): HoursResult {
  return { ok: false, problems: [{ code, path }] };
}
