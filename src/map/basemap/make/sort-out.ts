/**
 * Which features of OpenStreetMap a walking map shows. What is not named here is not drawn: no boundary of any level,
 * no country, nothing military (see `without-military.ts`), no building.
 */
import type { LabelKind, LayerName } from '../format.ts';
import type { Tags } from './pbf.ts';

const ROADS: Readonly<Record<string, LayerName>> = {
  motorway: 'road-1',
  trunk: 'road-1',
  primary: 'road-1',
  secondary: 'road-2',
  tertiary: 'road-2',
  unclassified: 'road-3',
  residential: 'road-3',
  living_street: 'road-3',
  road: 'road-3',
  service: 'road-3',
  track: 'track',
  path: 'path',
  footway: 'path',
  bridleway: 'path',
  cycleway: 'path',
  steps: 'path',
  pedestrian: 'path',
};
const WATERWAYS: Readonly<Record<string, LayerName>> = { river: 'river', canal: 'river', stream: 'stream' };
const PLACES: Readonly<Record<string, LabelKind>> = {
  city: 'town',
  town: 'town',
  village: 'village',
  hamlet: 'hamlet',
  isolated_dwelling: 'hamlet',
};
/** Ways into car parks and yards, which only fill a small map. */
const YARDS = new Set(['parking_aisle', 'driveway', 'drive-through', 'emergency_access']);

/** The layer of a line. */
export function lineLayer(tags: Tags): LayerName | undefined {
  if (tags['area'] === 'yes' || YARDS.has(tags['service'] ?? '')) return undefined;
  return ROADS[(tags['highway'] ?? '').replace(/_link$/, '')] ?? WATERWAYS[tags['waterway'] ?? ''];
}

/** The layer of an area. */
export function areaLayer(tags: Tags): LayerName | undefined {
  if (tags['natural'] === 'water' || tags['waterway'] === 'riverbank' || tags['landuse'] === 'reservoir') return 'lake';
  if (tags['natural'] === 'wood' || tags['landuse'] === 'forest') return 'forest';
  return tags['landuse'] === 'residential' ? 'settled' : undefined;
}

/** What a point is called on the map. */
export function pointKind(tags: Tags): LabelKind | undefined {
  if (tags['natural'] === 'peak' || tags['natural'] === 'volcano') return 'peak';
  if (tags['natural'] === 'saddle' || tags['mountain_pass'] === 'yes') return 'pass';
  return PLACES[tags['place'] ?? ''];
}

/** Whether anything is drawn of a feature, or taken away because of it. */
export function isWanted(tags: Tags): boolean {
  return Boolean(lineLayer(tags) || areaLayer(tags) || pointKind(tags) || isMilitary(tags));
}

/** Whether a feature belongs to the forces. */
export function isMilitary(tags: Tags): boolean {
  return (
    tags['landuse'] === 'military' ||
    tags['access'] === 'military' ||
    tags['building'] === 'bunker' ||
    Object.keys(tags).some((key) => key === 'military' || key.startsWith('military:'))
  );
}
