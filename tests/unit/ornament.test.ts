import { describe, expect, it } from 'vitest';
import { chanceFrom, shortHash } from '../../src/ornament/seeded.ts';
import { stripHeight, type WovenRect, wovenStrip, wovenTile } from '../../src/ornament/woven-strip.ts';

const ids = Array.from({ length: 200 }, (_, i) => `entry-${i}`);

/** The strip as rows of letters: what a weaver would read. */
function cells(rects: readonly WovenRect[], units: number): string[] {
  const grid = Array.from({ length: stripHeight }, () => Array.from({ length: units }, () => '.'));
  for (const { x, y, width, height, thread } of rects) {
    for (let row = y; row < y + height; row++) {
      for (let column = x; column < x + width; column++) {
        const line = grid[row] as string[];
        // A cell drawn twice shows as '!'.
        line[column] = line[column] !== '.' ? '!' : thread === 'ink' ? 'i' : 't';
      }
    }
  }
  return grid.map((row) => row.join(''));
}

describe('the woven strip', () => {
  it('is the same for the same entry', () => {
    expect(wovenStrip('hang-bua', { units: 90 })).toEqual(wovenStrip('hang-bua', { units: 90 }));
  });

  it('is rarely shared: 200 entries have at least 150 different strips', () => {
    const strips = new Set(ids.map((id) => JSON.stringify(wovenStrip(id).rects)));
    expect(strips.size).toBeGreaterThanOrEqual(150);
  });

  it('is symmetric from top to bottom and, about its middle, from left to right', () => {
    for (const id of ids.slice(0, 40)) {
      const rows = cells(wovenStrip(id, { units: 120 }).rects, 120);
      expect([...rows].reverse()).toEqual(rows);
      expect(rows.map((row) => [...row].reverse().join(''))).toEqual(rows);
    }
  });

  it('repeats after its period', () => {
    const { period, rects } = wovenStrip('lam-kinh', { units: 160 });
    const rows = cells(rects, 160);
    expect(rows.map((row) => row.slice(period))).toEqual(rows.map((row) => row.slice(0, -period)));
  });

  it('shows both threads and bare cloth', () => {
    for (const id of ids) {
      const drawn = cells(wovenStrip(id).rects, wovenStrip(id).period).join('');
      expect([...new Set(drawn)].sort().join('')).toBe('.it');
    }
  });

  it('is drawn by the page exactly as its geometry says', () => {
    const { svg, rects, period } = wovenStrip('tho-cam');
    const rows = cells(rects, period);
    const upper = Array.from({ length: 8 }, () => Array.from({ length: period }, () => '.'));
    for (const [, colour, d = ''] of svg.matchAll(/stroke="var\(--(\w+),currentColor\)" d="([^"]*)"/g)) {
      let [x, y] = [0, 0];
      for (const [, command, first = '', second = ''] of d.matchAll(/([Mmh])(\d+)(?: ([\d.]+))?/g)) {
        if (command === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
        else if (command === 'm') x += Number(first);
        else for (const end = x + Number(first); x < end; x++) (upper[y] as string[])[x] = colour === 'ink' ? 'i' : 't';
      }
    }
    expect(upper.map((row) => row.join(''))).toEqual(rows.slice(0, 8));
  });

  it('costs under 1 kB, and a tile of it too', () => {
    for (const id of ids) {
      expect(wovenStrip(id).svg.length).toBeLessThan(1000);
      expect(wovenTile(id, { thread: '#b5432f', ink: '#232a4d' }).length).toBeLessThan(1000);
    }
  });

  it('carries no style, script or event attribute', () => {
    expect(wovenStrip('a').svg).not.toMatch(/<style|<script|\sstyle=|\son\w+=/);
  });

  it('refuses a length that is no whole number above 0', () => {
    expect(() => wovenStrip('a', { units: 0 })).toThrow('units must be a whole number above 0, not 0');
    expect(() => wovenStrip('a', { units: 1.5 })).toThrow(RangeError);
  });
});

describe('chance', () => {
  it('repeats for a seed and differs between seeds', () => {
    const draw = (seed: string): number[] => Array.from({ length: 5 }, chanceFrom(seed).next);
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  it('spreads over its range', () => {
    const chance = chanceFrom('đèo');
    const drawn = Array.from({ length: 500 }, () => chance.integer(1, 6));
    expect(new Set(drawn)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    expect(shortHash('đèo')).toMatch(/^[0-9a-z]{1,7}$/);
  });
});
