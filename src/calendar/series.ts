/** What comes round in a guide: festivals and markets, with the days on which they do. */
import type { IsoDate } from '../lib/clock.ts';
import type { Period } from '../lib/period.ts';
import { occurrences } from '../lib/recurrence.ts';
import { type Entry, entriesOf, type Guide } from '../reading/guide.ts';
import type { Recurrence } from '../schemas/recurrence.ts';

/** A festival, or a market with market days. */
export interface Series {
  readonly kind: 'festival' | 'market';
  readonly entry: Entry<'festivals'> | Entry<'spots'>;
  /** Id of the locality. */
  readonly area: string;
  /** Absent where the day is not fixed. */
  readonly rule?: Recurrence;
}

/** One time that a series comes round. */
export interface Happening {
  readonly series: Series;
  readonly period: Period;
}

/** Every series of the guide, or of one locality: festivals, then markets, each by id. */
export function seriesOf(guide: Guide, area?: string): Series[] {
  const festivals = entriesOf(guide, 'festivals').map((entry): Series => {
    const { when, locality } = entry.facts;
    return { kind: 'festival', entry, area: locality, ...(when && { rule: when }) };
  });
  const markets = entriesOf(guide, 'spots').flatMap((entry): Series[] => {
    const { days, locality } = entry.facts;
    return days ? [{ kind: 'market', entry, area: locality, rule: days }] : [];
  });
  return [...festivals, ...markets].filter((series) => area === undefined || series.area === area);
}

/** Everything that touches the days from `from` to `to`, in order of its first day. */
export function happenings(series: readonly Series[], from: IsoDate, to: IsoDate): Happening[] {
  return series
    .flatMap((one) => (one.rule ? occurrences(one.rule, from, to) : []).map((period) => ({ series: one, period })))
    .sort((a, b) => compare(a.period.start, b.period.start) || compare(a.series.entry.ref, b.series.entry.ref));
}

/** Whether the days can be told: a five-day market without a known day cannot. */
export function hasDays({ rule }: Series): boolean {
  return rule !== undefined && !(rule.everyDays && rule.everyDays.anchor === undefined);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
