/** Lengths along a track, and where the stops of a route lie on it. Metres throughout. */
import { type Coordinates, haversineMetres } from '../lib/distance.ts';
import type { Track, TrackPoint } from './track.ts';

/** A point of a track with the way to it from the start; gaps of the recording are counted as straight. */
export interface Milestone extends TrackPoint {
  readonly at: number;
}

/** Every point of a track by the way to it. */
export function milestones(track: Track): Milestone[] {
  let at = 0;
  let last: Coordinates | undefined;
  return track.flat().map((point) => {
    at += last ? haversineMetres(last, point) : 0;
    last = point;
    return { ...point, at };
  });
}

/** How far beside the track a stop may lie, beyond its own uncertainty: a car park, a path to the door. */
const BESIDE_M = 300;
/** A place known worse than this lies nowhere on a track. */
export const ROUGHEST_ON_TRACK_M = 500;

/**
 * Where stops lie along a track, in metres from its start, in their order: each is looked for behind the one before,
 * so that a way there and back is read rightly. Undefined for a stop that is too rough or lies elsewhere.
 */
export function alongTrack(
  line: readonly Milestone[],
  stops: readonly ((Coordinates & { readonly accuracyM: number }) | undefined)[],
): (number | undefined)[] {
  let from = 0;
  return stops.map((stop) => {
    if (!stop || stop.accuracyM > ROUGHEST_ON_TRACK_M) return undefined;
    const reach = BESIDE_M + stop.accuracyM;
    let best: { index: number; metres: number } | undefined;
    for (let index = from; index < line.length; index++) {
      const point = line[index];
      const metres = point ? haversineMetres(stop, point) : Number.POSITIVE_INFINITY;
      if (metres > reach) {
        // Past the first time that the track comes by.
        if (best) break;
        continue;
      }
      if (!best || metres < best.metres) best = { index, metres };
    }
    if (!best) return undefined;
    from = best.index;
    return line[best.index]?.at;
  });
}
