/** The counts of a run: numbers by code, day and language. Nothing in them tells who. */
import type { IsoDate } from '../lib/clock.ts';
import { LEFT_OUT, type LeftOut } from './judge.ts';

const VIETNAM_OFFSET_MS = 7 * 60 * 60 * 1000;

/** The calendar day in Vietnam (UTC+7) of a moment in milliseconds since 1970. */
export function dayOf(time: number): IsoDate {
  return new Date(time + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

export interface ScanRow {
  readonly code: string;
  readonly day: IsoDate;
  readonly language: string;
  readonly scans: number;
}

export class Tally {
  lines = 0;
  damaged = 0;
  typed = 0;
  readonly leftOut: Record<LeftOut, number> = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as never;
  readonly bots = new Map<string, number>();
  #firstTime = Number.POSITIVE_INFINITY;
  #lastTime = Number.NEGATIVE_INFINITY;
  readonly #scans = new Map<string, number>();

  /** Notes that the logs reach to this moment. */
  cover(time: number): void {
    if (time < this.#firstTime) this.#firstTime = time;
    if (time > this.#lastTime) this.#lastTime = time;
  }

  addScan(code: string, time: number, language: string, isTyped: boolean): void {
    const key = `${code} ${dayOf(time)} ${language}`;
    this.#scans.set(key, (this.#scans.get(key) ?? 0) + 1);
    if (isTyped) this.typed += 1;
  }

  addBot(rule: string): void {
    this.leftOut.bot += 1;
    this.bots.set(rule, (this.bots.get(rule) ?? 0) + 1);
  }

  /** First and last day of the logs; undefined where no line could be read. */
  get period(): { readonly from: IsoDate; readonly to: IsoDate } | undefined {
    return this.#lastTime < this.#firstTime ? undefined : { from: dayOf(this.#firstTime), to: dayOf(this.#lastTime) };
  }

  /** By code, then day, then language. */
  get rows(): ScanRow[] {
    return [...this.#scans]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, scans]) => {
        const [code = '', day = '', language = ''] = key.split(' ');
        return { code, day, language, scans };
      });
  }
}
