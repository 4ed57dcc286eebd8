/**
 * How long an OCOP award stands, and what of it may be shown.
 *
 * 36 months from the decision; an extension of 180 days counts only where an entry records one. A star is shown as
 * live only while it surely is: a decision known to the month counts from that month's first day, and one known only
 * from a later report has no known end. Everything else is "recognised YEAR, status unverified".
 */
import { addDays, addMonths, daysBetween, type IsoDate } from './clock.ts';
import { earliestDay, latestDay, type PartialDate, yearOf } from './partial-date.ts';

export const AWARD_MONTHS = 36;
export const EXTENSION_DAYS = 180;
/** Below this many days left an award is called expiring. */
export const EXPIRING_DAYS = 90;

export interface Award {
  /** 3–5: less gets no certificate. */
  readonly stars: number;
  readonly date?: PartialDate | undefined;
  /** `decided` where absent; `reported`: the decision was taken by that date, nobody knows how long before. */
  readonly dateIs?: 'decided' | 'reported' | undefined;
  readonly extended?: boolean | undefined;
}

export interface AwardStatus {
  /** `undated`: the day of the decision is not known well enough to reckon an end. */
  readonly state: 'valid' | 'expiring' | 'expired' | 'undated';
  /** The stars that may be shown as live; absent once they may not. */
  readonly liveStars?: number;
  /** The last day on which it surely stands. */
  readonly validUntil?: IsoDate;
  /** For "recognised YEAR"; with `recognisedBy`, the year by which it had been. */
  readonly recognisedYear?: number;
  readonly recognisedBy?: true;
}

/** What is known of an award on a day. */
export function awardStatus({ stars, date, dateIs, extended }: Award, today: IsoDate): AwardStatus {
  if (date === undefined) return { state: 'undated' };
  const recognisedYear = yearOf(date);
  if (dateIs === 'reported') return { state: 'undated', recognisedYear, recognisedBy: true };

  const validUntil = addDays(addMonths(earliestDay(date), AWARD_MONTHS), extended ? EXTENSION_DAYS : 0);
  const daysLeft = daysBetween(today, validUntil);
  if (daysLeft < 0) return { state: 'expired', validUntil, recognisedYear };
  return { state: daysLeft < EXPIRING_DAYS ? 'expiring' : 'valid', liveStars: stars, validUntil, recognisedYear };
}

/** The latest of a product's awards; one without a date only where there is no other. */
export function latestAward<T extends Award>(awards: readonly T[]): T | undefined {
  const lastDay = ({ date }: Award) => (date === undefined ? '' : latestDay(date));
  return awards.reduce<T | undefined>(
    (latest, award) => (latest === undefined || lastDay(award) > lastDay(latest) ? award : latest),
    undefined,
  );
}
