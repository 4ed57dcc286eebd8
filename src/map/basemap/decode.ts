/** The arcs of a basemap as numbers to draw, for the build and the browser. */
import type { Basemap, LayerName } from './format.ts';

/** A course with its frame: x, y, x, y … */
export interface Course {
  readonly xy: Float64Array;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** A line is one course; an area is its outer ring and its holes. */
export type Decoded = ReadonlyMap<LayerName, readonly (readonly Course[])[]>;

/** Takes every arc through `x` and `y`; both rise or fall with what they are given. */
export function decode(
  { arcs, transform, objects }: Pick<Basemap, 'arcs' | 'transform' | 'objects'>,
  x: (lon: number) => number,
  y: (lat: number) => number,
): Decoded {
  const { scale, translate } = transform;
  const courses = arcs.map((arc): Course => {
    const xy = new Float64Array(arc.length * 2);
    let [across, up] = [0, 0];
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    arc.forEach(([stepX, stepY], index) => {
      across += stepX;
      up += stepY;
      const atX = x(across * scale[0] + translate[0]);
      const atY = y(up * scale[1] + translate[1]);
      xy[2 * index] = atX;
      xy[2 * index + 1] = atY;
      left = Math.min(left, atX);
      right = Math.max(right, atX);
      top = Math.min(top, atY);
      bottom = Math.max(bottom, atY);
    });
    return { xy, box: [left, top, right, bottom] };
  });
  const layers = new Map<LayerName, Course[][]>();
  for (const [name, object] of Object.entries(objects)) {
    if (!('arcs' in object)) continue;
    const rows = object.arcs.map((row) => row.flat().flatMap((arc) => courses[arc] ?? []));
    layers.set(name as LayerName, rows);
  }
  return layers;
}
