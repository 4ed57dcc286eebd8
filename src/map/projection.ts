/** A flat picture of a small part of the world: degrees to the units of a drawing. */
import type { Coordinates } from '../lib/distance.ts';
import type { Bbox } from './areas.ts';
import { METRES_PER_DEGREE } from './spread.ts';

export interface Projection {
  readonly width: number;
  readonly height: number;
  /** The frame that is shown, widened to fill the drawing. */
  readonly bbox: Bbox;
  /** Units in one degree of longitude, of latitude, and in one metre. */
  readonly perLon: number;
  readonly perLat: number;
  readonly perMetre: number;
  x(lon: number): number;
  y(lat: number): number;
}

/**
 * Equirectangular around the middle parallel: true to scale within 1 % over the half degree of a district.
 * The height follows the frame's shape, kept between `least` and `most` times the width.
 */
export function projection(
  bbox: Bbox,
  width: number,
  margin: number,
  [least, most]: readonly [number, number],
): Projection {
  const [west, south, east, north] = bbox;
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const shape = (north - south) / ((east - west) * squeeze);
  const height = Math.round(width * Math.min(most, Math.max(least, shape)));
  const perLat = Math.min((width - 2 * margin) / ((east - west) * squeeze), (height - 2 * margin) / (north - south));
  const perLon = perLat * squeeze;
  const left = (west + east) / 2 - width / 2 / perLon;
  const top = (south + north) / 2 + height / 2 / perLat;
  return {
    width,
    height,
    bbox: [left, top - height / perLat, left + width / perLon, top],
    perLon,
    perLat,
    perMetre: perLat / METRES_PER_DEGREE,
    x: (lon) => (lon - left) * perLon,
    y: (lat) => (top - lat) * perLat,
  };
}

/** Where a point of the earth lies in the drawing. */
export function project(on: Projection, { lat, lon }: Coordinates): { readonly x: number; readonly y: number } {
  return { x: on.x(lon), y: on.y(lat) };
}
