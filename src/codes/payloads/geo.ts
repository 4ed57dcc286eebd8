/** A place for the phone's map app: the `geo:` URI (RFC 5870), WGS 84. */
export interface GeoPoint {
  /** Degrees, −90 … 90. */
  readonly lat: number;
  /** Degrees, −180 … 180. */
  readonly lon: number;
  /** Radius of what is known, metres. */
  readonly accuracyM?: number;
}

/** `geo:23.24,105.4;u=3000`; five decimals are about one metre. Throws `RangeError` outside the globe. */
export function geoUri({ lat, lon, accuracyM }: GeoPoint): string {
  if (!(Math.abs(lat) <= 90)) throw new RangeError(`lat must be -90…90, got ${lat}`);
  if (!(Math.abs(lon) <= 180)) throw new RangeError(`lon must be -180…180, got ${lon}`);
  const uncertainty = accuracyM === undefined ? '' : `;u=${Math.round(accuracyM)}`;
  return `geo:${decimal(lat)},${decimal(lon)}${uncertainty}`;
}

/** Reads a `geo:` URI back; undefined where it is none. */
export function parseGeoUri(uri: string): GeoPoint | undefined {
  const [, lat, lon, accuracy] = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:;u=(\d+(?:\.\d+)?))?$/.exec(uri) ?? [];
  if (lat === undefined || Math.abs(Number(lat)) > 90 || Math.abs(Number(lon)) > 180) return undefined;
  const point = { lat: Number(lat), lon: Number(lon) };
  return accuracy === undefined ? point : { ...point, accuracyM: Number(accuracy) };
}

function decimal(degrees: number): string {
  return String(Number(degrees.toFixed(5)));
}
