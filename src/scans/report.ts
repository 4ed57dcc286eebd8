/** What the counts say about the guide's signs: pure, from the tally and the registry. */
import type { CodeRecord } from '../codes/record.ts';
import { addDays, daysBetween, type IsoDate } from '../lib/clock.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import type { LeftOut } from './judge.ts';
import type { Tally } from './tally.ts';

/** A sign not scanned for so many days is worth a visit. */
export const DEAD_AFTER_DAYS = 60;
/** Hot signs are those most scanned in the last so many days. */
export const HOT_DAYS = 30;
const HOT_COUNT = 10;
/** A longer period comes from a server whose clock was wrong: days without a line are then not drawn. */
const MOST_DAYS = 3660;

/** A code as the report names it. */
export interface KnownCode {
  readonly record: Pick<CodeRecord, 'c' | 's' | 'to' | 'at'>;
  readonly title: BilingualText;
  /** Where its signs hang, from the log of prints; empty where none was printed. */
  readonly places: readonly string[];
  /** First day on which a sign of it can have hung; absent where none was printed. */
  readonly printedOn?: IsoDate;
}

export interface CodeScans {
  readonly code: string;
  /** `kind/id` */
  readonly entry: string;
  readonly title: BilingualText;
  readonly places: readonly string[];
  readonly scans: number;
  /** In the last {@link HOT_DAYS} days. */
  readonly recent: number;
  readonly lastDay?: IsoDate;
  readonly languages: readonly Counted[];
}

export interface Counted {
  readonly name: string;
  readonly scans: number;
}

export interface ScanReport {
  readonly format: 1;
  readonly guide: string;
  readonly madeOn: IsoDate;
  readonly period?: { readonly from: IsoDate; readonly to: IsoDate; readonly days: number };
  readonly scans: number;
  /** Of them through a code typed by hand. */
  readonly typed: number;
  readonly byDay: readonly Counted[];
  readonly byLanguage: readonly Counted[];
  /** Every code, the most scanned first. */
  readonly codes: readonly CodeScans[];
  readonly hot: readonly CodeScans[];
  /** Absent where the logs reach back less than {@link DEAD_AFTER_DAYS} days: nothing can be said then. */
  readonly dead?: readonly CodeScans[];
  readonly notCounted: Readonly<Record<LeftOut, number>>;
  readonly bots: readonly Counted[];
  readonly lines: number;
  readonly damaged: number;
  readonly incomplete: readonly string[];
  readonly repeatSeconds: number;
}

export interface ReportContext {
  readonly guide: string;
  readonly madeOn: IsoDate;
  readonly codes: readonly KnownCode[];
  readonly incomplete: readonly string[];
  readonly repeatSeconds: number;
}

/** Makes the report. */
export function makeReport(tally: Tally, context: ReportContext): ScanReport {
  const { rows, period } = tally;
  const days = period ? daysBetween(period.from, period.to) + 1 : 0;
  const byCode = Map.groupBy(rows, ({ code }) => code);
  const recentFrom = period ? addDays(period.to, 1 - HOT_DAYS) : '';
  const codes = context.codes
    .map((known): CodeScans => {
      const own = byCode.get(known.record.c) ?? [];
      const lastDay = own.at(-1)?.day;
      return {
        code: known.record.c,
        entry: known.record.to,
        title: known.title,
        places: known.places,
        scans: total(own),
        recent: total(own.filter(({ day }) => day >= recentFrom)),
        ...(lastDay && { lastDay }),
        languages: count(own.map(({ language, scans }) => [language, scans])),
      };
    })
    .sort((a, b) => b.scans - a.scans || (a.code < b.code ? -1 : 1));
  const dead = period && days > DEAD_AFTER_DAYS ? deadSigns(codes, context.codes, period.to) : undefined;
  return {
    format: 1,
    guide: context.guide,
    madeOn: context.madeOn,
    ...(period && { period: { ...period, days } }),
    scans: total(rows),
    typed: tally.typed,
    byDay: period ? everyDay(count(rows.map(({ day, scans }) => [day, scans])), period.from, days) : [],
    byLanguage: count(rows.map(({ language, scans }) => [language, scans])),
    codes,
    hot: codes
      .filter(({ recent }) => recent > 0)
      .sort((a, b) => b.recent - a.recent || (a.code < b.code ? -1 : 1))
      .slice(0, HOT_COUNT),
    ...(dead && { dead }),
    notCounted: tally.leftOut,
    bots: count([...tally.bots]),
    lines: tally.lines,
    damaged: tally.damaged,
    incomplete: context.incomplete,
    repeatSeconds: context.repeatSeconds,
  };
}

/**
 * Codes of open places without a scan in the last {@link DEAD_AFTER_DAYS} days, though they were there all that time.
 * Where prints were logged, only printed codes have signs that can be dead.
 */
function deadSigns(codes: readonly CodeScans[], known: readonly KnownCode[], to: IsoDate): CodeScans[] {
  const since = addDays(to, -DEAD_AFTER_DAYS);
  const isLogged = known.some(({ printedOn }) => printedOn !== undefined);
  const standing = new Set(
    known
      .filter(({ record, printedOn }) => record.s !== 'gone' && ((isLogged ? printedOn : record.at) ?? to) < since)
      .map(({ record }) => record.c),
  );
  return codes
    .filter(({ code, lastDay }) => standing.has(code) && (lastDay ?? '') < since)
    .sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? -1 : 1));
}

function total(rows: readonly { readonly scans: number }[]): number {
  return rows.reduce((sum, { scans }) => sum + scans, 0);
}

/** Sums by name, the greatest first. */
function count(pairs: readonly (readonly [name: string, scans: number])[]): Counted[] {
  const sums = new Map<string, number>();
  for (const [name, scans] of pairs) sums.set(name, (sums.get(name) ?? 0) + scans);
  return [...sums]
    .map(([name, scans]) => ({ name, scans }))
    .sort((a, b) => b.scans - a.scans || (a.name < b.name ? -1 : 1));
}

/** In order, with the days on which nobody scanned. */
function everyDay(counted: readonly Counted[], from: IsoDate, days: number): Counted[] {
  if (days > MOST_DAYS) return [...counted].sort((a, b) => (a.name < b.name ? -1 : 1));
  const scans = new Map(counted.map(({ name, scans: number }) => [name, number]));
  return Array.from({ length: days }, (_, index) => {
    const name = addDays(from, index);
    return { name, scans: scans.get(name) ?? 0 };
  });
}
