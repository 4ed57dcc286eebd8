/** The lines of all routes for the interactive map. */
import type { Locale } from '../i18n/locales.ts';
import type { MapWay } from '../map/map-data.ts';
import { entryPoints } from '../map/points.ts';
import { spread } from '../map/spread.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import { stopsOf } from '../queries/route-stops.ts';
import { trackOf } from '../queries/track.ts';
import { entriesOf } from '../reading/guide.ts';
import { hopsOf } from './hops.ts';
import { simplify } from './simplify.ts';

/** Fine enough for a district on a phone. */
const TOLERANCE_M = 15;

/** Every route that has a line to draw, in the order of their ids. */
export async function mapWays(guide: CurrentGuide, locale: Locale): Promise<MapWay[]> {
  const points = entryPoints(guide, [...guide.entries.values()], locale);
  const moved = spread(points);
  const drawnAt = new Map(points.map((point) => [point.id, position(moved.get(point.id) ?? point)]));
  const ways = await Promise.all(
    entriesOf(guide, 'routes').map(async (route): Promise<MapWay> => {
      const track = await trackOf(route);
      return {
        id: route.id,
        title: titleOf(route, locale).text,
        pieces: track.map((piece) => simplify(piece, TOLERANCE_M).map(position)),
        hops: hopsOf(stopsOf(guide, route, track)).flatMap(([from, to]) => {
          const [a, b] = [drawnAt.get(from), drawnAt.get(to)];
          return a && b ? [[a, b] as const] : [];
        }),
      };
    }),
  );
  return ways.filter(({ pieces, hops }) => pieces.length + hops.length > 0);
}

/** Five decimals, about a metre. */
function position({ lat, lon }: { readonly lat: number; readonly lon: number }): [number, number] {
  return [Number(lon.toFixed(5)), Number(lat.toFixed(5))];
}
