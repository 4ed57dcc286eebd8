/** The map's points as one file a language: GeoJSON (RFC 7946), with areas and names of communes as foreign members. */
import { type Locale, langOf } from '../i18n/locales.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { communeLabels, mapAreas, union } from './areas.ts';
import { basemapHref } from './basemap/published.ts';
import type { MapData, MapWay, PointProperties } from './map-data.ts';
import { isApproximate, type MapPoint, mapPoints } from './points.ts';

/** Everything that the interactive map draws. */
export function mapData(guide: CurrentGuide, locale: Locale, ways: readonly MapWay[] = []): MapData {
  const points = mapPoints(guide, locale);
  const areas = mapAreas(guide, points, locale);
  const { west, south, east, north } = guide.site.bounds;
  return {
    type: 'FeatureCollection',
    bbox: union([[west, south, east, north], ...areas.map(({ bbox }) => bbox)]),
    areas: areas.map(({ id, name, bbox, count }) => ({ id, name, bbox, count })),
    communes: communeLabels(guide, points).map(({ name, lat, lon }) => [name, degrees(lon), degrees(lat)]),
    ways,
    basemaps: guide.basemaps.map(({ file, relief }) => ({
      href: basemapHref(file),
      ...(relief && { relief: basemapHref(relief.file) }),
    })),
    features: points.map((point) => ({
      type: 'Feature',
      id: point.id,
      geometry: { type: 'Point', coordinates: [degrees(point.lon), degrees(point.lat)] },
      properties: properties(point, locale),
    })),
  };
}

function properties(point: MapPoint, locale: Locale): PointProperties {
  const { shown, phone, href } = point;
  return {
    kind: point.kind,
    title: point.title,
    line: point.line,
    area: point.area,
    accuracyM: point.accuracyM,
    ...(point.lang !== locale && { lang: langOf(point.lang) }),
    ...(href && { href }),
    ...(phone && { phone }),
    ...(isApproximate(point.accuracyM) && { approximate: true as const }),
    ...(point.sample && { sample: true as const }),
    ...(shown && { shown: [degrees(shown.lon), degrees(shown.lat)] as const }),
    ...(point.codes.length > 0 && { codes: point.codes }),
  };
}

/** Five decimals, about a metre. */
function degrees(value: number): number {
  return Number(value.toFixed(5));
}
