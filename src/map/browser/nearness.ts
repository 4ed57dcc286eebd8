/** How far a place is from here, in words that claim no more than is known of both ends. */
import {
  bearingDegrees,
  type CompassPoint,
  type Coordinates,
  compassPoint,
  formatDistance,
  haversineMetres,
  roundedDistance,
} from '../../lib/distance.ts';
import type { Say } from './words.ts';

export interface Known extends Coordinates {
  readonly accuracyM: number;
}

/** How far a place is from here. */
export interface Nearness {
  /** What a list is sorted by: as it is said, so that the order is the one that is read; in an area, the likeliest. */
  readonly metres: number;
  /** "khoảng 5 km về phía đông bắc". */
  readonly words: string;
  /** The way there; absent where the ends are too rough to tell one. */
  readonly direction?: CompassPoint;
}

/**
 * Distance and direction. A place whose uncertainty reaches as far as it lies away is only "in this area": one may be
 * standing in it, so neither a distance nor a direction is claimed, only how far it can be at most.
 */
export function nearness(here: Known, there: Known, say: Say, lang: string): Nearness {
  const metres = haversineMetres(here, there);
  const accuracyM = here.accuracyM + there.accuracyM;
  const rounded = roundedDistance(metres, accuracyM);
  const distance = formatDistance(rounded.metres, lang);
  if (rounded.kind === 'within') return { metres, words: say('map.near.same', { distance }) };
  const far = rounded.kind === 'about' ? say('near.about', { distance }) : distance;
  if (metres < accuracyM) return { metres: rounded.metres, words: far };
  const direction = compassPoint(bearingDegrees(here, there));
  const words = say('map.near.distance', { distance: far, direction: say(`compass.${direction}`) });
  return { metres: rounded.metres, words, direction };
}
