/** Every pair of coordinates in the content, and the fields around it. */
import type { CheckContext } from './context.ts';
import type { Finding } from './rule.ts';

export interface Point {
  readonly lat: number;
  readonly lon: number;
  /** Id of its locality. */
  readonly locality: string | undefined;
  /** Where its finding stands: the field `lat`. */
  readonly place: Pick<Finding, 'file' | 'path' | 'at'>;
}

/** The points of entries and of services. */
export function pointsOf({ entries, found }: CheckContext): Point[] {
  const ofEntries = entries.flatMap(({ facts, file }): Point[] => {
    if (!('location' in facts) || !facts.location) return [];
    const { lat, lon } = facts.location;
    return [{ lat, lon, locality: facts.locality, place: { file, path: ['location', 'lat'] } }];
  });
  const ofServices = found.services.map(({ service, line, columns }): Point => {
    const { lat, lon, locality } = service;
    return {
      lat,
      lon,
      locality,
      place: { file: 'services.csv', path: ['lat'], at: { line, column: columns['lat'] ?? 1 } },
    };
  });
  return [...ofEntries, ...ofServices];
}

/** Vietnam lies between 8° and 24° north, 102° and 110° east: a swapped pair cannot be mistaken. */
export function isSwapped({ lat, lon }: Pick<Point, 'lat' | 'lon'>): boolean {
  return lat >= 102 && lat <= 110 && lon >= 8 && lon <= 24;
}
