/** Lines and areas cut at the frame. */
import type { Bbox } from '../../areas.ts';
import type { Line, Polygon, Position, Ring } from './shape.ts';

/** The parts of a line within the frame (Liang–Barsky, a segment at a time). */
export function clipLine(line: Line, bbox: Bbox): Line[] {
  const parts: Position[][] = [];
  let open: Position[] | undefined;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1] as Position, line[index] as Position];
    const inside = clipSegment(from, to, bbox);
    if (!inside) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [inside[0]];
      parts.push(open);
    }
    open.push(inside[1]);
    if (inside[1] !== to) open = undefined;
  }
  return parts;
}

function clipSegment(a: Position, b: Position, [west, south, east, north]: Bbox): [Position, Position] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return undefined;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  if (enter > leave) return undefined;
  const at = (share: number): Position => [a[0] + share * dx, a[1] + share * dy];
  return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}

/** The part of a polygon within the frame (Sutherland–Hodgman); its new edges run along the frame. */
export function clipPolygon(polygon: Polygon, bbox: Bbox): Polygon | undefined {
  const [outer, ...holes] = polygon.map((ring) => clipRing(ring, bbox));
  if (!outer || outer.length < 4) return undefined;
  return [outer, ...holes.filter((hole) => hole.length >= 4)];
}

function clipRing(ring: Ring, [west, south, east, north]: Bbox): Ring {
  const sides: readonly [axis: 0 | 1, edge: number, sign: 1 | -1][] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  let corners: Position[] = ring.slice(0, -1);
  for (const [axis, edge, sign] of sides) {
    const inside = (at: Position) => sign * (at[axis] - edge) >= 0;
    const kept: Position[] = [];
    corners.forEach((at, index) => {
      const before = corners.at(index - 1) as Position;
      if (inside(at) !== inside(before)) {
        const share = (edge - before[axis]) / (at[axis] - before[axis]);
        kept.push([before[0] + share * (at[0] - before[0]), before[1] + share * (at[1] - before[1])]);
      }
      if (inside(at)) kept.push(at);
    });
    corners = kept;
  }
  const [first] = corners;
  return first ? [...corners, first] : [];
}
