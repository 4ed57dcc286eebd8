/**
 * Distances and directions in a straight line, said no more exactly than they are known.
 *
 * Coordinates are WGS 84 degrees. That a distance is a straight line ("đường chim bay") is said by the strings around it.
 */
import { numberFormat } from './intl.ts';

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** The eight points of the compass, clockwise from north. */
export const COMPASS_POINTS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type CompassPoint = (typeof COMPASS_POINTS)[number];

/** IUGG mean radius: within 0.5 % of the ellipsoid, far below what a straight line says of a mountain road. */
const EARTH_RADIUS_M = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Great-circle distance in metres (haversine). */
export function haversineMetres(from: Coordinates, to: Coordinates): number {
  const a =
    Math.sin(((to.lat - from.lat) * RADIANS) / 2) ** 2 +
    Math.cos(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.sin(((to.lon - from.lon) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_M * Math.asin(Math.sqrt(Math.min(1, a)));
}

/** Initial bearing in degrees clockwise from north, `[0, 360)`. */
export function bearingDegrees(from: Coordinates, to: Coordinates): number {
  const turn = (to.lon - from.lon) * RADIANS;
  const y = Math.sin(turn) * Math.cos(to.lat * RADIANS);
  const x =
    Math.cos(from.lat * RADIANS) * Math.sin(to.lat * RADIANS) -
    Math.sin(from.lat * RADIANS) * Math.cos(to.lat * RADIANS) * Math.cos(turn);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}

/** The nearest of the eight points of the compass to a bearing in degrees. */
export function compassPoint(bearing: number): CompassPoint {
  return COMPASS_POINTS[Math.round((((bearing % 360) + 360) % 360) / 45) % 8] ?? 'n';
}

/** How a distance may be said: as it is, "about" so far, or only "within" so far. */
export interface RoundedDistance {
  readonly kind: 'exact' | 'about' | 'within';
  readonly metres: number;
}

/** Steps in which the size of an area is said. */
const AREA_STEP_M = 1_000;

/**
 * Rounds to what is known and to what people say: 10 m below a kilometre, 100 m below ten, else whole kilometres; and
 * never finer than `accuracyM`, the sum of both ends' uncertainty: 4,300 m ± 3 km is "about 5 km". Where the
 * uncertainty reaches as far as the distance, one may be standing there: only how far it can be at most is said,
 * 800 m ± 3 km as "within 4 km".
 */
export function roundedDistance(metres: number, accuracyM = 0): RoundedDistance {
  if (accuracyM >= AREA_STEP_M && metres < accuracyM) {
    return { kind: 'within', metres: Math.ceil((metres + accuracyM) / AREA_STEP_M) * AREA_STEP_M };
  }
  const spoken = metres < 1_000 ? 10 : metres < 10_000 ? 100 : 1_000;
  const step = Math.max(spoken, roundStepUp(accuracyM));
  const rounded = Math.round(metres / step) * step;
  if (step > spoken) return rounded === 0 ? { kind: 'within', metres: step } : { kind: 'about', metres: rounded };
  return rounded === 0 ? { kind: 'within', metres: step } : { kind: 'exact', metres: rounded };
}

/** "800 m", "1,2 km" in Vietnamese, "1.2 km" in English; the space does not break. */
export function formatDistance(metres: number, locale: string): string {
  const [value, unit] = metres < 1_000 ? [metres, 'meter'] : [metres / 1_000, 'kilometer'];
  const maximumFractionDigits = unit === 'kilometer' && value < 10 ? 1 : 0;
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits })
    .format(value)
    .replace(/ /g, '\u00A0');
}

/** The smallest of 1, 2, 5, 10, 20, 50 … that is not below `metres`; 0 for 0. */
function roundStepUp(metres: number): number {
  if (metres <= 0) return 0;
  const power = 10 ** Math.floor(Math.log10(metres));
  const factor = [1, 2, 5, 10].find((step) => step * power >= metres) ?? 10;
  return factor * power;
}
