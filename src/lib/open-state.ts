/**
 * Whether a place is open at a minute of Vietnam's clock.
 * Runs in browsers: no Node API, no third-party code.
 *
 *     openState(hours, vietnamNow(new Date()))   // { state: 'open', until: { isoDate, minutes } }
 */
import { addDays, type IsoDate } from './clock.ts';
import type { Interval, OpeningHours } from './hours.ts';
import { weekdayIndex } from './weekday.ts';

/** A minute of Vietnam's clock. */
export interface VietnamTime {
  readonly isoDate: IsoDate;
  readonly minutes: number;
}

/** Without `until` it never closes; without `opens` no opening is known in the next five weeks. */
export type OpenState =
  | { readonly state: 'open'; readonly until?: VietnamTime }
  | { readonly state: 'closed'; readonly opens?: VietnamTime };

const DAY = 1440;
const HORIZON_DAYS = 35;

/** Whether a place is open at a minute, and until or from when. What opened yesterday may still be open. */
export function openState(hours: OpeningHours, now: VietnamTime): OpenState {
  const upcoming = intervalsFrom(hours, now.isoDate);
  const current = upcoming.find(({ opens, closes }) => opens <= now.minutes && now.minutes < closes);
  if (current !== undefined) {
    if (current.closes >= HORIZON_DAYS * DAY) return { state: 'open' };
    return { state: 'open', until: timeAt(now.isoDate, current.closes) };
  }
  const next = upcoming.find(({ opens }) => opens > now.minutes);
  return next === undefined ? { state: 'closed' } : { state: 'closed', opens: timeAt(now.isoDate, next.opens) };
}

/** The day and minute in Vietnam (UTC+7, no summer time), whatever the zone of the phone. */
export function vietnamNow(instant: Date): VietnamTime {
  const shifted = new Date(instant.getTime() + 7 * 60 * 60_000);
  return {
    isoDate: shifted.toISOString().slice(0, 10),
    minutes: shifted.getUTCHours() * 60 + shifted.getUTCMinutes(),
  };
}

/** "07:00" of minutes from midnight; 1440 is "24:00", later minutes are of the next day. */
export function clockTime(minutes: number): string {
  const ofDay = minutes > DAY ? minutes % DAY : minutes;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Intervals around a day in minutes from its midnight, from yesterday to the horizon; touching ones are one. */
function intervalsFrom({ week, closedDays }: OpeningHours, isoDate: IsoDate): Interval[] {
  const merged: Interval[] = [];
  for (let ahead = -1; ahead < HORIZON_DAYS; ahead += 1) {
    const date = addDays(isoDate, ahead);
    if (closedDays.includes(date) || closedDays.includes(date.slice(5))) continue;
    for (const { opens, closes } of week[weekdayIndex(date)] ?? []) {
      const next = { opens: ahead * DAY + opens, closes: ahead * DAY + closes };
      const last = merged[merged.length - 1];
      if (last === undefined || last.closes < next.opens) merged.push(next);
      else merged[merged.length - 1] = { opens: last.opens, closes: Math.max(last.closes, next.closes) };
    }
  }
  return merged;
}

function timeAt(isoDate: IsoDate, minutes: number): VietnamTime {
  const days = Math.floor(minutes / DAY);
  return { isoDate: addDays(isoDate, days), minutes: minutes - days * DAY };
}
