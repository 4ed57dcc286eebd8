/** Takes away what is military and what lies within it: its ways and names are nobody's walk. */
import { isWithin, type Line, type Position, type Ring, type Shape } from './shape.ts';
import { isMilitary } from './sort-out.ts';

/** The shapes without military features and without lines and points inside of military areas. */
export function withoutMilitary(shapes: readonly Shape[]): Shape[] {
  const closed = shapes
    .filter(({ tags }) => isMilitary(tags))
    .flatMap(({ polygons = [] }) => polygons.flatMap(([outer]) => (outer ? [{ outer, box: boxOf(outer) }] : [])));
  const hidden = (at: Position) => closed.some(({ outer, box }) => inBox(at, box) && isWithin(at, outer));
  return shapes
    .filter(({ tags }) => !isMilitary(tags))
    .map((shape) => ({
      ...shape,
      ...(shape.points && { points: shape.points.filter((at) => !hidden(at)) }),
      ...(shape.lines && { lines: shape.lines.flatMap((line) => visible(line, hidden)) }),
    }));
}

function visible(line: Line, hidden: (at: Position) => boolean): Line[] {
  const parts: Position[][] = [[]];
  for (const at of line) {
    if (!hidden(at)) parts.at(-1)?.push(at);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

type Box = readonly [number, number, number, number];

function boxOf(ring: Ring): Box {
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  return box;
}

function inBox([x, y]: Position, [west, south, east, north]: Box): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}
