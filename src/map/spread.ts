/**
 * Points that share one published coordinate ("the centre of the commune, ±3 km") drawn beside each other.
 *
 * The drawn place stays within what is known of the true one, so nothing is claimed that was not before; the published
 * coordinate is kept for distances.
 */
import type { Coordinates } from '../lib/distance.ts';

/** Metres in one degree of latitude on the mean sphere. */
export const METRES_PER_DEGREE = 111_195;

/** Turn between two neighbours of a sunflower head, in radians: no two fall into one line. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Metres between the first ones, enough to be told apart on a map of a district. */
const STEP_M = 600;
/** How much of the accuracy is used, so that a sign's own size does not leave it. */
const USED = 0.7;

export interface Placed extends Coordinates {
  readonly id: string;
  /** How far the true place may lie, in metres. */
  readonly accuracyM: number;
}

/** Where to draw the points that may not be drawn where they are published, by id. Follows from the ids alone. */
export function spread(points: readonly Placed[]): ReadonlyMap<string, Coordinates> {
  const groups = new Map<string, Placed[]>();
  for (const point of points) {
    const key = `${point.lat.toFixed(5)},${point.lon.toFixed(5)}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  const moved = new Map<string, Coordinates>();
  for (const group of groups.values()) {
    const ordered = group.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (const [rank, point] of ordered.entries()) {
      if (rank > 0) moved.set(point.id, sunflowerPlace(point, rank, ordered.length));
    }
  }
  return moved;
}

function sunflowerPlace(point: Placed, rank: number, count: number): Coordinates {
  const step = Math.min(STEP_M, (USED * point.accuracyM) / Math.sqrt(count - 1));
  const radius = step * Math.sqrt(rank);
  const angle = rank * GOLDEN_ANGLE;
  return {
    lat: point.lat + (radius * Math.cos(angle)) / METRES_PER_DEGREE,
    lon: point.lon + (radius * Math.sin(angle)) / (METRES_PER_DEGREE * Math.cos((point.lat * Math.PI) / 180)),
  };
}
