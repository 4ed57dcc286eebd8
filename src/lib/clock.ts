/**
 * The one clock: the guide's calendar day is Vietnam's (UTC+7, no daylight saving).
 * `TODAY=2026-11-21` stops it, for tests and for reproducible builds.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** Today in Vietnam, `YYYY-MM-DD`. Throws `RangeError` where `TODAY` is set to something else. */
export function today(env: Record<string, string | undefined> = process.env): IsoDate {
  const fixed = env['TODAY'];
  if (fixed !== undefined && fixed !== '') {
    if (!isIsoDate(fixed)) throw new RangeError(`TODAY must be YYYY-MM-DD, got "${fixed}"`);
    return fixed;
  }
  return dayOf(Date.now());
}

/** The day in Vietnam of an instant (milliseconds since 1970, or ISO 8601). Throws `RangeError` on no instant. */
export function dayOf(instant: number | string): IsoDate {
  return new Date(new Date(instant).getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether the text is a day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day `days` later (or earlier, if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** The same day of the month `months` later; the last day of a month that is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
