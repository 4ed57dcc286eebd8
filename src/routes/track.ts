/**
 * The way that somebody walked or drove, from a GPX file (topografix.com/GPX/1/1) or GeoJSON (RFC 7946).
 * Of such a file only positions and heights are taken: no times, no names, no device.
 */
import type { Coordinates } from '../lib/distance.ts';
import { descendants, type Element, placeOf, readXml, type TextPlace } from '../lib/xml.ts';

export interface TrackPoint extends Coordinates {
  /** Height above the sea in metres, where the file says one. */
  readonly ele?: number;
}

/** Pieces between which the recording was interrupted. */
export type Track = readonly (readonly TrackPoint[])[];

export type TrackProblem =
  | 'too-large'
  | 'not-text'
  | 'entities'
  | 'syntax'
  | 'not-a-track'
  | 'coordinate'
  | 'swapped'
  | 'one-point';

export type TrackReading =
  | { readonly ok: true; readonly track: Track }
  | { readonly ok: false; readonly problem: TrackProblem; readonly at?: TextPlace };

/** A day's recording, a point a second, has about 4 MB; more is a whole archive. */
export const LARGEST_TRACK_BYTES = 6_000_000;

/** Reads a track of a format that its name tells. */
export function readTrack(file: string, bytes: Uint8Array): TrackReading {
  if (bytes.byteLength > LARGEST_TRACK_BYTES) return { ok: false, problem: 'too-large' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, problem: 'not-text' };
  }
  return file.endsWith('.gpx') ? readGpx(text) : readGeoJson(text);
}

function readGpx(text: string): TrackReading {
  const xml = readXml(text);
  if (!xml.ok) return xml;
  if (xml.root.localName !== 'gpx') return { ok: false, problem: 'not-a-track', at: placeOf(xml.root) };
  const segments = [
    ...descendants(xml.root, 'trkseg').map((segment) => descendants(segment, 'trkpt')),
    ...descendants(xml.root, 'rte').map((route) => descendants(route, 'rtept')),
  ];
  const track: TrackPoint[][] = [];
  for (const points of segments) {
    const line: TrackPoint[] = [];
    for (const point of points) {
      const read = readGpxPoint(point);
      if (typeof read === 'string') return { ok: false, problem: read, at: placeOf(point) };
      line.push(read);
    }
    track.push(line);
  }
  return longEnough(track);
}

function readGpxPoint(point: Element): TrackPoint | TrackProblem {
  const lat = number(point.getAttribute('lat'));
  const lon = number(point.getAttribute('lon'));
  const ele = number(descendants(point, 'ele')[0]?.textContent ?? null);
  return checked(lat, lon, ele);
}

function readGeoJson(text: string): TrackReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'syntax' };
  }
  const track: TrackPoint[][] = [];
  for (const line of linesOf(data)) {
    const points: TrackPoint[] = [];
    for (const position of line) {
      const [lon, lat, ele] = Array.isArray(position) ? (position as unknown[]) : [];
      const read = checked(lat, lon, ele);
      if (typeof read === 'string') return { ok: false, problem: read };
      points.push(read);
    }
    track.push(points);
  }
  return longEnough(track);
}

/** The coordinates of every line in a GeoJSON object; other geometries are passed over. */
function linesOf(data: unknown): unknown[][] {
  if (typeof data !== 'object' || data === null) return [];
  const { type, coordinates, geometry, features, geometries } = data as Record<string, unknown>;
  if (type === 'LineString' && Array.isArray(coordinates)) return [coordinates];
  if (type === 'MultiLineString' && Array.isArray(coordinates)) return coordinates.filter(Array.isArray);
  if (type === 'Feature') return linesOf(geometry);
  const inside = type === 'FeatureCollection' ? features : type === 'GeometryCollection' ? geometries : [];
  return Array.isArray(inside) ? inside.flatMap(linesOf) : [];
}

function number(text: string | null): number | undefined {
  return text?.trim() ? Number(text) : undefined;
}

/** A point of the earth; Vietnam lies at 8–24° N, 102–110° E, so that a swapped pair cannot be mistaken. */
function checked(lat: unknown, lon: unknown, ele: unknown): TrackPoint | TrackProblem {
  if (typeof lat !== 'number' || typeof lon !== 'number') return 'coordinate';
  if (lat >= 102 && lat <= 110 && lon >= 8 && lon <= 24) return 'swapped';
  if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) return 'coordinate';
  return { lat, lon, ...(typeof ele === 'number' && Number.isFinite(ele) && { ele }) };
}

function longEnough(track: readonly TrackPoint[][]): TrackReading {
  const lines = track.filter((points) => points.length >= 2);
  if (lines.length > 0) return { ok: true, track: lines };
  return { ok: false, problem: track.some((points) => points.length === 1) ? 'one-point' : 'not-a-track' };
}
