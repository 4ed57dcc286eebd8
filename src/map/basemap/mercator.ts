/** Web Mercator (EPSG:3857) as a square of side 1, north-west corner first. */

/** 0–1 from west to east. */
export function mercatorX(lon: number): number {
  return lon / 360 + 0.5;
}

/** 0–1 from north to south, for latitudes within ±85.05°. */
export function mercatorY(lat: number): number {
  return 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

/** The latitude, in degrees, at which {@link mercatorY} is `y`. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}
