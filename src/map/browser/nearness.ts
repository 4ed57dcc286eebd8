/** How far a place is from here, in words that claim no more than is known of both ends. */
import {
  bearingDegrees,
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

/** "khoảng 5 km về phía đông bắc"; without a direction where the ends are too rough to tell one. */
export function nearnessWords(here: Known, there: Known, say: Say, lang: string): string {
  const metres = haversineMetres(here, there);
  const accuracyM = here.accuracyM + there.accuracyM;
  const rounded = roundedDistance(metres, accuracyM);
  const distance = formatDistance(rounded.metres, lang);
  if (rounded.kind === 'within') return say('map.near.same', { distance });
  const words = rounded.kind === 'about' ? say('near.about', { distance }) : distance;
  if (metres < accuracyM) return words;
  const direction = say(`compass.${compassPoint(bearingDegrees(here, there))}`);
  return say('map.near.distance', { distance: words, direction });
}
