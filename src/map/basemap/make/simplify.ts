/** Fewer vertices for the same course: Douglas–Peucker, on the flat of one district. */
import { METRES_PER_DEGREE } from '../../spread.ts';
import type { Line, Position } from './shape.ts';

/**
 * The line with the vertices that it needs to stay within `tolerance` metres of its course.
 *
 * @param isFixed  vertices that other lines meet in: they stay
 */
export function simplifyLine(line: Line, tolerance: number, isFixed: (at: Position) => boolean = () => false): Line {
  const last = line.length - 1;
  if (last < 2) return line;
  const squeeze = Math.cos(((line[0]?.[1] ?? 0) * Math.PI) / 180);
  const x = line.map(([lon]) => lon * squeeze * METRES_PER_DEGREE);
  const y = line.map(([, lat]) => lat * METRES_PER_DEGREE);
  const keep = new Uint8Array(line.length);
  // The first and the last of a ring are one place: a third vertex holds it open.
  const anchors = [0, ...line.keys()].filter((index) => index > 0 && index < last && isFixed(line[index] as Position));
  const stops = [0, ...anchors, last];
  for (const stop of stops) keep[stop] = 1;
  const spans = stops.slice(1).map((to, index): [number, number] => [stops[index] ?? 0, to]);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    let [farthest, distance] = [-1, tolerance];
    for (let index = from + 1; index < to; index++) {
      const away = offLine(x, y, index, from, to);
      if (away > distance) [farthest, distance] = [index, away];
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    spans.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** Distance of a vertex from the segment between two others. */
function offLine(x: readonly number[], y: readonly number[], at: number, from: number, to: number): number {
  const [ax, ay] = [x[from] ?? 0, y[from] ?? 0];
  const [dx, dy] = [(x[to] ?? 0) - ax, (y[to] ?? 0) - ay];
  const [px, py] = [(x[at] ?? 0) - ax, (y[at] ?? 0) - ay];
  const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - share * dx, py - share * dy);
}
