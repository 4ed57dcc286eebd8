/** Lines of equal height. */
import { contours } from 'd3-contour';
import type { Bbox } from '../../areas.ts';
import { METRES_PER_DEGREE } from '../../spread.ts';
import { clipLine } from './clip.ts';
import type { Elevation } from './elevation.ts';
import type { Line, Position } from './shape.ts';

/** Every fifth is drawn stronger. */
const INDEX = 5;
/** Shorter lines are noise of the heights, not hills. */
const SHORTEST_M = 500;

export interface Contours {
  readonly lines: readonly Line[];
  readonly index: readonly Line[];
}

/** Contours every `interval` metres within a frame. */
export function contoursOf(elevation: Elevation, interval: number, frame: Bbox): Contours {
  const { columns, rows, west, north, step } = elevation;
  const heights = smoothed(elevation);
  let [lowest, highest] = [Infinity, -Infinity];
  for (const height of heights) [lowest, highest] = [Math.min(lowest, height), Math.max(highest, height)];
  const levels: number[] = [];
  for (let level = Math.ceil(lowest / interval) * interval; level <= highest; level += interval) levels.push(level);
  const place = ([x = 0, y = 0]: readonly number[]): Position => [west + (x - 0.5) * step, north - (y - 0.5) * step];
  const found: { lines: Line[]; index: Line[] } = { lines: [], index: [] };
  const make = contours().size([columns, rows]);
  for (const level of levels) {
    const { coordinates } = make.contour(heights as never, level);
    const kept = coordinates
      .flat()
      .flatMap((ring) => withoutEdges(ring, columns, rows))
      .map((line) => line.map(place))
      .flatMap((line) => clipLine(line, frame))
      .filter((line) => metresOf(line) >= SHORTEST_M);
    (Math.round(level / interval) % INDEX === 0 ? found.index : found.lines).push(...kept);
  }
  return found;
}

/** The rings of d3 run along the edge of the net where the land goes on; a contour does not. */
function withoutEdges(ring: readonly (readonly number[])[], columns: number, rows: number): (readonly number[])[][] {
  const onEdge = ([x = 0, y = 0]: readonly number[]) => x <= 0.5 || y <= 0.5 || x >= columns - 0.5 || y >= rows - 0.5;
  const parts: (readonly number[])[][] = [[]];
  for (const at of ring) {
    if (!onEdge(at)) parts.at(-1)?.push(at);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}

/** The mean of nine, so that single samples make no bumps. */
function smoothed({ heights, columns, rows }: Elevation): Float32Array {
  const result = new Float32Array(heights.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let [sum, weight] = [0, 0];
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const [x, y] = [column + dx, row + dy];
          if (x < 0 || y < 0 || x >= columns || y >= rows) continue;
          const share = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
          sum += share * (heights[y * columns + x] ?? 0);
          weight += share;
        }
      }
      result[row * columns + column] = sum / weight;
    }
  }
  return result;
}

function metresOf(line: Line): number {
  let sum = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as Position, line[index] as Position];
    sum += Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1]);
  }
  return sum * METRES_PER_DEGREE;
}
