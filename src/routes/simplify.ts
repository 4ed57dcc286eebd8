/** Fewer points for the same line on a map (Ramer–Douglas–Peucker), so that a page stays light. */
import { METRES_PER_DEGREE } from '../map/spread.ts';
import type { TrackPoint } from './track.ts';

/** The points that a line cannot lose without straying more than `toleranceM` metres. */
export function simplify(points: readonly TrackPoint[], toleranceM: number): TrackPoint[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const squeeze = Math.cos((first.lat * Math.PI) / 180);
  const x = ({ lon }: TrackPoint) => lon * METRES_PER_DEGREE * squeeze;
  const y = ({ lat }: TrackPoint) => lat * METRES_PER_DEGREE;
  const keep = new Uint8Array(points.length);
  keep[0] = keep[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from] ?? first, points[to] ?? last];
    let farthest = { index: -1, metres: toleranceM };
    for (let index = from + 1; index < to; index++) {
      const point = points[index] ?? first;
      const metres = offLine([x(point), y(point)], [x(a), y(a)], [x(b), y(b)]);
      if (metres > farthest.metres) farthest = { index, metres };
    }
    if (farthest.index < 0) continue;
    keep[farthest.index] = 1;
    spans.push([from, farthest.index], [farthest.index, to]);
  }
  return points.filter((_, index) => keep[index]);
}

type Flat = readonly [x: number, y: number];

/** Distance of a point from the stretch between two others. */
function offLine([px, py]: Flat, [ax, ay]: Flat, [bx, by]: Flat): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}
