import type { Known } from '../map/browser/nearness.ts';

/** The place in `?at=lat,lon,accuracy` (degrees, metres); undefined where it is none. */
export function readAt(search: string): Known | undefined {
  const written = new URLSearchParams(search).get('at')?.split(',') ?? [];
  const [lat, lon, accuracyM] = written.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (written.length !== 3 || lat === undefined || lon === undefined || accuracyM === undefined) return undefined;
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && accuracyM >= 0 && accuracyM < 100_000
    ? { lat, lon, accuracyM }
    : undefined;
}
