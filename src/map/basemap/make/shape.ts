/** What every input is turned into before it is sorted into the basemap's layers. */
import type { Tags } from './pbf.ts';

/** Longitude, latitude; WGS 84. */
export type Position = readonly [lon: number, lat: number];
export type Line = readonly Position[];
/** Closed: the last position is the first. */
export type Ring = Line;
/** Outer ring, then its holes. */
export type Polygon = readonly Ring[];

export interface Shape {
  readonly tags: Tags;
  readonly points?: readonly Position[];
  readonly lines?: readonly Line[];
  readonly polygons?: readonly Polygon[];
}

/** Whether a line ends where it began. */
export function isClosed(line: Line): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** Whether a position lies within a ring (even-odd rule). */
export function isWithin([lon, lat]: Position, ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [x1, y1] = ring[index - 1] as Position;
    const [x2, y2] = ring[index] as Position;
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
