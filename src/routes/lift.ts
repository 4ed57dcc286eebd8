/** Heights given to a track that was recorded without any, from the ground that it runs over. */
import { type Coordinates, haversineMetres } from '../lib/distance.ts';
import type { Track, TrackPoint } from './track.ts';

/** Metres between two places whose height is asked: finer than the ground is known. */
const STEP_M = 60;

/** The track with the ground's height at its points and between them, where that is known. */
export function lifted(track: Track, heightOf: (place: Coordinates) => number | undefined): Track {
  return track.map((line) =>
    line.flatMap((point, index) => {
      const next = line[index + 1];
      return (next ? [point, ...between(point, next)] : [point]).map(({ lat, lon }): TrackPoint => {
        const ele = heightOf({ lat, lon });
        return { lat, lon, ...(ele !== undefined && { ele }) };
      });
    }),
  );
}

function between(from: Coordinates, to: Coordinates): Coordinates[] {
  const count = Math.ceil(haversineMetres(from, to) / STEP_M) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const share = (index + 1) / (count + 1);
    return { lat: from.lat + share * (to.lat - from.lat), lon: from.lon + share * (to.lon - from.lon) };
  });
}
