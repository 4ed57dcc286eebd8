/**
 * The woven strip: stepped diamonds, hooks and crosses on a grid of 8 + 8 units,
 * its own for every entry. One geometry for the page, the sign and the label.
 *
 *   const strip = wovenStrip('hang-bua', { units: 200 });
 *   strip.svg                    // markup that fills its width, coloured by CSS
 *   for (const r of strip.rects) // the same cells for a PDF
 *     pdf.rect(r.x * u, r.y * u, r.width * u, r.height * u);
 */
import { borders, figures, knots, motifRows, partings, type Thread } from './motifs.ts';
import { chanceFrom, shortHash } from './seeded.ts';

/** A block of one thread, in grid units from the strip's upper left corner. */
export interface WovenRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Which thread: the kind's bright one, or ink. */
  readonly thread: 'thread' | 'ink';
}

export interface WovenStrip {
  /** Height in grid units. */
  readonly height: 16;
  /** Length after which the strip repeats, grid units. */
  readonly period: number;
  /** The cells of `units` grid units, centred on a figure, so that both ends look alike. */
  readonly rects: readonly WovenRect[];
  /**
   * Inline SVG as wide as its parent: `--thread` and `--ink` (else `currentColor`)
   * colour it; class `woven-strip`. Under 1 kB.
   */
  readonly svg: string;
}

export interface WovenStripOptions {
  /** Length of `rects` in grid units; one period where absent. */
  readonly units?: number;
  /** Side of a grid unit in `svg`, CSS pixels; 2 where absent. */
  readonly unit?: number;
}

/** Height of every strip, grid units. */
export const stripHeight = 16;

/** Half a period by rows: from the centre of a figure to the centre of a knot, the axis row first. */
function weave(seed: string): Thread[][] {
  const chance = chanceFrom(`woven:${seed}`);
  const figure = chance.pick(figures);
  const parting = chance.pick(partings);
  const knot = chance.pick(knots);
  const border = chance.pick(borders);
  const swap = chance.flip();
  const dye = (thread: Thread): Thread => (swap && thread ? ((3 - thread) as Thread) : thread);
  const length = figure.reach + parting.reach + knot.reach;
  const cell = (x: number, y: number): Thread => {
    if (y >= motifRows) return border(x, y - motifRows);
    if (x < figure.reach) return figure.at(x, y);
    if (x < figure.reach + parting.reach) return parting.at(x - figure.reach, y);
    return knot.at(length - 1 - x, y);
  };
  return Array.from({ length: stripHeight / 2 }, (_, y) => Array.from({ length }, (_, x) => dye(cell(x, y))));
}

/** The woven strip of an entry. */
export function wovenStrip(seed: string, options: WovenStripOptions = {}): WovenStrip {
  const half = weave(seed);
  const reach = half[0]?.length ?? 1;
  const period = reach * 2;
  const units = options.units ?? period;
  if (!Number.isInteger(units) || units < 1) throw new RangeError(`units must be a whole number above 0, not ${units}`);
  const start = Math.floor(units / 2);
  const at = (x: number, y: number): Thread => {
    const row = y < stripHeight / 2 ? stripHeight / 2 - 1 - y : y - stripHeight / 2;
    const along = (((x - start) % period) + period) % period;
    return half[row]?.[along < reach ? along : period - 1 - along] ?? 0;
  };
  return {
    height: stripHeight,
    period,
    rects: [...blocks(at, units, 1), ...blocks(at, units, 2)],
    svg: inlineSvg(seed, half, period, options.unit ?? 2),
  };
}

/** Cells of one thread joined into the largest blocks that a scan from the upper left finds. */
function blocks(at: (x: number, y: number) => Thread, units: number, thread: 1 | 2): WovenRect[] {
  const taken = new Set<number>();
  const free = (x: number, y: number): boolean => x < units && !taken.has(y * units + x) && at(x, y) === thread;
  const found: WovenRect[] = [];
  for (let y = 0; y < stripHeight; y++) {
    for (let x = 0; x < units; x++) {
      if (!free(x, y)) continue;
      let width = 1;
      while (free(x + width, y)) width++;
      let height = 1;
      const whole = (row: number): boolean => Array.from({ length: width }, (_, i) => free(x + i, row)).every(Boolean);
      while (y + height < stripHeight && whole(y + height)) height++;
      for (let row = y; row < y + height; row++) for (let i = 0; i < width; i++) taken.add(row * units + x + i);
      found.push({ x, y, width, height, thread: thread === 1 ? 'thread' : 'ink' });
    }
  }
  return found;
}

/** Upper half of a period, one thread, as dashes one unit thick: the shortest way to write cells. */
function dashes(half: readonly (readonly Thread[])[], thread: 1 | 2): string {
  let d = '';
  [...half].reverse().forEach((side, y) => {
    const row = [...[...side].reverse(), ...side];
    let pen = -1;
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== thread) continue;
      const from = x;
      while (row[x + 1] === thread) x++;
      d += pen < 0 ? `M${from} ${y}.5` : `m${from - pen} 0`;
      pen = x + 1;
      d += `h${pen - from}`;
    }
  });
  return d;
}

/** Both halves from one pattern, the lower one mirrored. */
function inlineSvg(seed: string, half: readonly (readonly Thread[])[], period: number, unit: number): string {
  const id = `w${shortHash(seed)}`;
  const depth = stripHeight / 2;
  const band = (mirror: string): string => `<path fill="url(#${id})"${mirror} d="M0 0h9999v${depth * unit}H0z"/>`;
  return (
    `<svg class="woven-strip" width="100%" height="${stripHeight * unit}" aria-hidden="true" fill="none" shape-rendering="crispEdges">` +
    `<pattern id="${id}" width="${period}" height="${depth}" patternUnits="userSpaceOnUse" patternTransform="scale(${unit})">` +
    `<path stroke="var(--thread,currentColor)" d="${dashes(half, 1)}"/>` +
    `<path stroke="var(--ink,currentColor)" d="${dashes(half, 2)}"/></pattern>` +
    `${band('')}${band(` transform="matrix(1 0 0 -1 0 ${stripHeight * unit})"`)}</svg>`
  );
}

/** One period as an SVG file of its own, for `background-image` and `repeat-x`; colours as CSS colours. */
export function wovenTile(seed: string, colours: { readonly thread: string; readonly ink: string }, unit = 2): string {
  const half = weave(seed);
  const period = (half[0]?.length ?? 1) * 2;
  const depth = stripHeight / 2;
  const threads = `<path stroke="${colours.thread}" d="${dashes(half, 1)}"/><path stroke="${colours.ink}" d="${dashes(half, 2)}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${period * unit}" height="${stripHeight * unit}" viewBox="0 -${depth} ${period} ${stripHeight}" fill="none" shape-rendering="crispEdges">` +
    `<g id="h" transform="translate(0 -${depth})">${threads}</g><use href="#h" transform="scale(1 -1)"/></svg>`
  );
}
