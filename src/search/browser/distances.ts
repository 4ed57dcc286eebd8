/** How far the found places are, where this tab already knows where it is: nobody is asked for a position here. */
import { formatDistance, haversineMetres, roundedDistance } from '../../lib/distance.ts';
import { lastHere } from '../../map/browser/here.ts';
import type { MapData } from '../../map/map-data.ts';
import { fetchJson } from './fetch-json.ts';
import { filled, type SearchWords } from './words.ts';

/** The distance of a place by its reference; undefined where it is not known. */
export type Distances = (ref: string) => string | undefined;

let points: Promise<MapData> | undefined;

/** Distances from where the visitor is, or undefined where that is not known. */
export async function openDistances(
  address: string,
  words: SearchWords,
  locale: string,
): Promise<Distances | undefined> {
  const here = lastHere();
  if (!here) return undefined;
  points ??= fetchJson<MapData>(address);
  points.catch(() => {
    points = undefined;
  });
  const places = new Map((await points).features.map((feature) => [feature.id, feature]));
  return (ref) => {
    const place = places.get(ref);
    if (!place) return undefined;
    const [lon, lat] = place.geometry.coordinates;
    const accuracyM = here.accuracyM + place.properties.accuracyM;
    const { kind, metres } = roundedDistance(haversineMetres(here, { lat, lon }), accuracyM);
    const distance = formatDistance(metres, locale);
    return kind === 'exact' ? distance : filled(words[kind], { distance });
  };
}
