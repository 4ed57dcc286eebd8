/** A route on its own sketch map: numbered stops, the recorded way, and dots where there is none. */
import type { Locale } from '../i18n/locales.ts';
import type { Coordinates } from '../lib/distance.ts';
import { entryHref } from '../lib/href.ts';
import { type Bbox, union } from '../map/areas.ts';
import { entryPoints } from '../map/points.ts';
import { METRES_PER_DEGREE, spread } from '../map/spread.ts';
import { areaMap } from '../map/static-map.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import type { Stop } from '../queries/route-stops.ts';
import type { Entry } from '../reading/guide.ts';
import { hopsOf } from './hops.ts';
import { simplify } from './simplify.ts';
import type { Track } from './track.ts';

/** Around the outermost stops, in metres. */
const MARGIN_M = 1_200;
/** A unit of the drawing is about so many metres on the shortest route. */
const TOLERANCE_M = 10;

/** SVG; undefined where nothing of the route has a public place. */
export function routePicture(
  guide: CurrentGuide,
  route: Entry<'routes'>,
  stops: readonly Stop[],
  track: Track,
  locale: Locale,
): string | undefined {
  const numbers = new Map<string, number[]>();
  for (const { entry, number } of stops) numbers.set(entry.ref, [...(numbers.get(entry.ref) ?? []), number]);
  const entries = [...new Set(stops.map(({ entry }) => entry))];
  const listed = entryPoints(guide, entries, locale);
  const moved = spread(listed);
  const points = listed.map((point) => {
    const shown = moved.get(point.id);
    const title = `${numbers.get(point.id)?.join(', ')}. ${point.title}`;
    return { ...point, area: route.ref, title, ...(shown && { shown }) };
  });
  if (points.length === 0) return undefined;
  const corners = [...points, ...track.flat()];
  const title = titleOf(route, locale);
  const area = {
    id: route.ref,
    name: title.text,
    lang: title.locale,
    href: entryHref(route.ref, locale),
    bbox: union(corners.map(around)),
    count: points.length,
  };
  const pieces = track.map((piece) => simplify(piece, TOLERANCE_M));
  return areaMap(area, points, [], locale, 'sheet', {
    way: { pieces, hops: hopsOf(stops) },
    basemaps: guide.basemaps,
  });
}

/** With the whole area that holds a rough place. */
function around({ lat, lon, accuracyM = 0 }: Coordinates & { readonly accuracyM?: number }): Bbox {
  const high = Math.max(MARGIN_M, accuracyM) / METRES_PER_DEGREE;
  const wide = high / Math.cos((lat * Math.PI) / 180);
  return [lon - wide, lat - high, lon + wide, lat + high];
}
