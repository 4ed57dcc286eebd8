/** The parts of the map: localities with their frames, communes with the place of their name. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { localityHref } from '../lib/href.ts';
import type { Guide } from '../reading/guide.ts';
import type { MapPoint } from './points.ts';

/** West, south, east, north, in degrees: the `bbox` of RFC 7946. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

export interface MapArea {
  readonly id: string;
  readonly name: string;
  readonly lang: Locale;
  readonly href: string;
  readonly bbox: Bbox;
  readonly count: number;
}

export interface CommuneLabel {
  readonly name: string;
  readonly area: string;
  readonly lat: number;
  readonly lon: number;
}

/** Localities with points, in the order of `localities.yaml`. A frame grows where a point lies outside it. */
export function mapAreas(guide: Guide, points: readonly MapPoint[], locale: Locale): MapArea[] {
  return [...guide.localities.values()].flatMap(({ id, name, bounds }) => {
    const own = points.filter((point) => point.area === id);
    if (own.length === 0) return [];
    const { text, locale: lang } = choose(name, locale);
    const frame: Bbox = [bounds.west, bounds.south, bounds.east, bounds.north];
    return [
      { id, name: text, lang, href: localityHref(id, locale), bbox: own.reduce(including, frame), count: own.length },
    ];
  });
}

/** Every frame of a list in one. */
export function union(boxes: readonly Bbox[]): Bbox {
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}

/**
 * Names of communes, each in the middle of its own points. There are no boundaries to draw, and none are pretended:
 * a commune without a point has no name on the map.
 */
export function communeLabels(guide: Guide, points: readonly MapPoint[]): CommuneLabel[] {
  return [...guide.communes.values()].flatMap(({ code, name, locality }) => {
    const own = points.filter((point) => point.communes.length === 1 && point.communes[0] === code);
    if (own.length === 0) return [];
    const mean = (of: (point: MapPoint) => number) => own.reduce((sum, point) => sum + of(point), 0) / own.length;
    return [{ name, area: locality, lat: mean((point) => point.lat), lon: mean((point) => point.lon) }];
  });
}

function including(box: Bbox, { lat, lon }: MapPoint): Bbox {
  return union([box, [lon, lat, lon, lat]]);
}
