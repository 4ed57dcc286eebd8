/** The arcs of a basemap as numbers to draw, for the build and the browser. */
import type { LayerName } from './format.ts';
import type { Unpacked } from './unpack.ts';

/** A course with its frame: x, y, x, y … */
export interface Course {
  readonly xy: Float64Array;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A line is one course; an area is its outer ring and its holes. */
export type Decoded = ReadonlyMap<LayerName, readonly (readonly Course[])[]>;

/** Takes every arc through `x` and `y`; both rise or fall with what they are given. */
export function decode({ head, arcs }: Unpacked, x: (lon: number) => number, y: (lat: number) => number): Decoded {
  const { scale, translate } = head.transform;
  // A district has fewer rows than vertices: each latitude is projected once.
  const rows: number[] = [];
  const courses = arcs.map((steps): Course => {
    const xy = new Float64Array(steps.length);
    let [across, up] = [0, 0];
    for (let at = 0; at < steps.length; at += 2) {
      across += steps[at] ?? 0;
      up += steps[at + 1] ?? 0;
      xy[at] = x(across * scale[0] + translate[0]);
      rows[up] ??= y(up * scale[1] + translate[1]);
      xy[at + 1] = rows[up] ?? 0;
    }
    return { xy, box: boxOf(xy) };
  });
  const layers = new Map<LayerName, Course[][]>();
  for (const [name, object] of Object.entries(head.objects)) {
    if (!('arcs' in object)) continue;
    const drawn = object.arcs.map((row) => row.flat().flatMap((arc) => courses[arc] ?? []));
    layers.set(name as LayerName, drawn);
  }
  return layers;
}

/** The course in pieces of `most` vertices, so that a painter passes over what is far from its part. */
export function pieces({ xy }: Course, most: number): Course[] {
  const found: Course[] = [];
  // A piece begins where the one before ends.
  for (let from = 0; from === 0 || from + 2 < xy.length; from += 2 * (most - 1)) {
    const piece = xy.subarray(from, from + 2 * most);
    found.push({ xy: piece, box: boxOf(piece) });
  }
  return found;
}

function boxOf(xy: Float64Array): Course['box'] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < xy.length; at += 2) {
    const [x, y] = [xy[at] as number, xy[at + 1] as number];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return [left, top, right, bottom];
}
