/** The sketch maps of a portal: one sign a guide, and of one guide a sign an entry. Guides that are down stay on it. */
import type { Locale } from '../i18n/locales.ts';
import type { PortalGuide } from '../portal/guides.ts';
import { gatheredCard, provincesOf } from '../queries/portal.ts';
import { type Bbox, union } from './areas.ts';
import type { MapPoint } from './points.ts';
import { areaMap } from './static-map.ts';

export interface PortalMap {
  /** SVG text; absent where nothing has a place. */
  readonly picture?: string;
  /** Guides, or entries, that have no public place. */
  readonly unplaced: number;
}

/** Degrees around the outermost signs, some 5 km: a map of one place alone would have no width. */
const MARGIN = 0.05;
/** A guide is a region: its sign stands in the middle of its places and means no spot. */
const REGION_M = 1;

/** One sign for each guide, in the middle of its places. */
export function portalMap(guides: readonly PortalGuide[], title: string, locale: Locale): PortalMap {
  const points = guides.flatMap((guide): MapPoint[] => {
    const places = (guide.copy?.entries ?? []).flatMap(({ location }) => location ?? []);
    if (places.length === 0) return [];
    const mean = (of: 'lat' | 'lon') => places.reduce((sum, place) => sum + place[of], 0) / places.length;
    return [
      pointOf(guide.host, {
        kind: 'handbook',
        title: guide.copy?.title ?? guide.host,
        line: provincesOf(guide)[0] ?? '',
        lat: mean('lat'),
        lon: mean('lon'),
        accuracyM: REGION_M,
      }),
    ];
  });
  return drawn(points, guides.length - points.length, title, locale);
}

/** The entries of one guide. */
export function gatheredMap({ copy, host }: PortalGuide, locale: Locale): PortalMap {
  const entries = copy?.entries ?? [];
  const points = entries.flatMap((entry): MapPoint[] => {
    if (!entry.location) return [];
    const { title } = gatheredCard(entry, locale);
    return [pointOf(entry.ref, { kind: entry.kind, title, line: '', ...entry.location, sample: entry.sample })];
  });
  return drawn(points, entries.length - points.length, copy?.title ?? host, locale);
}

/** All signs are of one area. */
const AREA = 'portal';

function pointOf(
  id: string,
  point: Pick<MapPoint, 'kind' | 'title' | 'line' | 'lat' | 'lon' | 'accuracyM'> & { sample?: boolean },
): MapPoint {
  return { id, lang: 'vi', area: AREA, communes: [], codes: [], sample: false, ...point };
}

function drawn(points: readonly MapPoint[], unplaced: number, name: string, locale: Locale): PortalMap {
  if (points.length === 0) return { unplaced };
  const frames = points.map(({ lat, lon }): Bbox => [lon - MARGIN, lat - MARGIN, lon + MARGIN, lat + MARGIN]);
  const area = { id: AREA, name, lang: 'vi', href: '', bbox: union(frames), count: points.length } as const;
  return { picture: areaMap(area, points, [], locale), unplaced };
}
