/** The woven strip inside a picture: a small band of one thread, for cloth that lies or hangs. */
import { chanceFrom } from '../ornament/seeded.ts';
import { line, short } from './pen.ts';

/** Where a band lies: from (x, y) for at most `length`, `unit` the side of a cell, all in user units. */
export interface Band {
  readonly unit: number;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** A row of stepped lozenges, three or five cells high, in rows of dashes. */
export function wovenBand(seed: string, colour: string, { unit, x, y, length }: Band, high: 3 | 5 = 5): string {
  const chance = chanceFrom(`band:${seed}`);
  const period = high + chance.integer(2, 4) + (high === 5 ? 1 : 0);
  const count = Math.floor(length / unit / period);
  const start = x + (length - (count * period - (period - high)) * unit) / 2;
  const u = (cells: number): string => short(cells * unit);
  const row = (width: number, rows: readonly number[], dashes = `${u(width)} ${u(period - width)}`): string => {
    const left = short(start + ((high - width) / 2) * unit);
    const run = u((count - 1) * period + width);
    return line(colour, unit, rows.map((at) => `M${left} ${short(y + (at + 0.5) * unit)}h${run}`).join(''), dashes);
  };
  const half = (high - 1) / 2;
  const middle = chance.flip()
    ? row(high, [half], `${u(half)} ${u(1)} ${u(half)} ${u(period - high)}`)
    : row(high, [half]);
  const inner = high === 5 ? row(3, [1, 3]) : '';
  return row(1, [0, high - 1]) + inner + middle;
}
