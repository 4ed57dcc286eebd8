/** The open data as GeoJSON (RFC 7946): entries with a published position, and the small services. */
import type { CurrentGuide } from '../queries/current.ts';
import { serviceName } from '../schemas/service.ts';
import type { DataRecord } from './record.ts';
import { dataRecords } from './records.ts';

export interface DataFeature {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] };
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface DataFeatures {
  readonly type: 'FeatureCollection';
  readonly features: readonly DataFeature[];
}

/** Every point with its accuracy; what is restricted has none. */
export function dataGeoJson(guide: CurrentGuide): DataFeatures {
  return {
    type: 'FeatureCollection',
    features: [...dataRecords(guide).flatMap(entryFeature), ...guide.services.map(serviceFeature)],
  };
}

function entryFeature({
  ref,
  location,
  url,
  name,
  kind,
  sample,
  locality,
  communes,
  checkedOn,
}: DataRecord): DataFeature[] {
  if (!location) return [];
  const { lat, lon, accuracyM } = location;
  const properties = {
    kind,
    sample,
    name,
    url,
    accuracyM,
    ...(locality && { locality }),
    communes: communes.map(({ code }) => code),
    checkedOn,
  };
  return [feature(ref, lat, lon, properties)];
}

function serviceFeature(row: CurrentGuide['services'][number]): DataFeature {
  return feature(`services/${row.id}`, row.lat, row.lon, {
    kind: 'services',
    type: row.type,
    sample: row.sample === 'yes',
    name: serviceName(row),
    accuracyM: row.accuracy_m,
    locality: row.locality,
    communes: [row.commune],
    checkedOn: row.checked_on,
  });
}

function feature(id: string, lat: number, lon: number, properties: DataFeature['properties']): DataFeature {
  return { type: 'Feature', id, geometry: { type: 'Point', coordinates: [lon, lat] }, properties };
}
