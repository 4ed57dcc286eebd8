/** Overpass JSON and GeoJSON turned into shapes. Both are read whole, and refused where they are too large for that. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { ReadableError } from '../../../lib/command.ts';
import type { Bbox } from '../../areas.ts';
import { assemble, type Relation, type Way } from './assemble.ts';
import { BrokenInput } from './broken-input.ts';
import type { Tags } from './pbf.ts';
import { isClosed, type Line, type Polygon, type Position, type Shape } from './shape.ts';

const MOST_BYTES = 256_000_000;

const tags = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]).transform(String)).default({});
const spot = z.looseObject({ lat: z.number(), lon: z.number() });
const element = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('node'), id: z.number(), lat: z.number(), lon: z.number(), tags }),
  z.looseObject({
    type: z.literal('way'),
    id: z.number(),
    nodes: z.array(z.number()).optional(),
    geometry: z.array(spot.nullable()).optional(),
    tags,
  }),
  z.looseObject({
    type: z.literal('relation'),
    id: z.number(),
    members: z
      .array(
        z.looseObject({
          type: z.enum(['node', 'way', 'relation']),
          ref: z.number(),
          role: z.string().default(''),
          geometry: z.array(spot.nullable()).optional(),
        }),
      )
      .default([]),
    tags,
  }),
]);
const overpass = z.looseObject({ elements: z.array(element) });

const at = z.array(z.number()).min(2);
const geometry = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Point'), coordinates: at }),
  z.looseObject({ type: z.literal('MultiPoint'), coordinates: z.array(at) }),
  z.looseObject({ type: z.literal('LineString'), coordinates: z.array(at) }),
  z.looseObject({ type: z.literal('MultiLineString'), coordinates: z.array(z.array(at)) }),
  z.looseObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(at)) }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(at))) }),
]);
const geojson = z.looseObject({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.looseObject({
      type: z.literal('Feature'),
      geometry: geometry.nullable(),
      properties: z.record(z.string(), z.unknown()).nullable().default({}),
    }),
  ),
});

/** Reads Overpass JSON or GeoJSON. @throws {ReadableError} where it is neither, broken, or too large */
export async function readJson(file: string, frame: Bbox): Promise<Shape[]> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw tooLarge(file, size, frame);
  let input: unknown;
  try {
    input = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new BrokenInput(file, Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? size), 'JSON');
  }
  const isOverpass = typeof input === 'object' && input !== null && 'elements' in input;
  const read = (isOverpass ? overpass : geojson).safeParse(input);
  if (!read.success) throw unfit(file, read.error.issues[0]);
  return isOverpass ? overpassShapes(read.data as z.infer<typeof overpass>) : geoShapes(read.data as never);
}

function overpassShapes({ elements }: z.infer<typeof overpass>): Shape[] {
  const positions = new Map<number, Position>();
  const points: { at: Position; tags: Tags }[] = [];
  const ways = new Map<number, Way>();
  const relations: Relation[] = [];
  // `out geom` writes coordinates in place of nodes: they get numbers of their own.
  const numbers = new Map<string, number>();
  const numberOf = ({ lon, lat }: { lon: number; lat: number }) => {
    const key = `${lon} ${lat}`;
    const number = numbers.get(key) ?? -1 - numbers.size;
    numbers.set(key, number);
    positions.set(number, [lon, lat]);
    return number;
  };
  // Where the geometry is cut off, a number that no node has keeps the gap.
  const refsOf = (spots: readonly ({ lon: number; lat: number } | null)[]) =>
    spots.map((one) => (one ? numberOf(one) : 0));
  for (const one of elements) {
    if (one.type === 'node') {
      positions.set(one.id, [one.lon, one.lat]);
      points.push({ at: [one.lon, one.lat], tags: one.tags });
    } else if (one.type === 'way') {
      ways.set(one.id, { refs: one.geometry ? refsOf(one.geometry) : (one.nodes ?? []), tags: one.tags });
    }
  }
  for (const one of elements) {
    if (one.type !== 'relation' || one.tags['type'] !== 'multipolygon') continue;
    for (const { type, ref, geometry: line } of one.members) {
      if (type === 'way' && line && !ways.has(ref)) ways.set(ref, { refs: refsOf(line), tags: {} });
    }
    relations.push({ members: one.members, tags: one.tags });
  }
  return assemble({ points, ways, relations, position: (node) => positions.get(node) });
}

function geoShapes({ features }: z.infer<typeof geojson>): Shape[] {
  return features.flatMap(({ geometry: shape, properties }) => {
    if (!shape) return [];
    const known: Tags = Object.fromEntries(
      Object.entries(properties ?? {}).flatMap(([key, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[key, String(value)]] : [],
      ),
    );
    return [{ tags: known, ...drawn(shape) }];
  });
}

type Pair = readonly number[];
const pair = (at: Pair): Position => [at[0] ?? 0, at[1] ?? 0];
const lineOf = (ats: readonly Pair[]): Line => ats.map(pair);
const polygonOf = (rings: readonly (readonly Pair[])[]): Polygon => rings.map(lineOf);

function drawn(shape: z.infer<typeof geometry>): Omit<Shape, 'tags'> {
  switch (shape.type) {
    case 'Point':
      return { points: [pair(shape.coordinates)] };
    case 'MultiPoint':
      return { points: shape.coordinates.map(pair) };
    case 'LineString': {
      const only = lineOf(shape.coordinates);
      return { lines: [only], ...(isClosed(only) && { polygons: [[only]] }) };
    }
    case 'MultiLineString':
      return { lines: shape.coordinates.map(lineOf) };
    case 'Polygon':
      return { polygons: [polygonOf(shape.coordinates)] };
    case 'MultiPolygon':
      return { polygons: shape.coordinates.map(polygonOf) };
  }
}

function unfit(file: string, issue: z.core.$ZodIssue | undefined): ReadableError {
  const place = issue?.path.map(String).join('.') || '/';
  return new ReadableError({
    vi: `${basename(file)} không phải JSON của Overpass cũng không phải GeoJSON (FeatureCollection): sai ở "${place}". Nền bản đồ cũ được giữ nguyên. Ở Overpass, dùng [out:json] và "out body; >; out skel;" hoặc "out geom;".`,
    en: `${basename(file)} is neither Overpass JSON nor a GeoJSON FeatureCollection: wrong at "${place}". The old basemap is kept. In Overpass, use [out:json] and "out body; >; out skel;" or "out geom;".`,
  });
}

function tooLarge(file: string, size: number, [west, south, east, north]: Bbox): ReadableError {
  const megabytes = Math.round(size / 1e6);
  const command = `ogr2ogr -clipsrc ${west} ${south} ${east} ${north} cut.geojson "${file}"`;
  return new ReadableError({
    vi: `${basename(file)} có ${megabytes} MB; JSON phải đọc cả tệp một lúc nên chỉ nhận đến 256 MB. Dùng .osm.pbf (đọc dần, lớn đến đâu cũng được), hoặc cắt trước bằng:\n  ${command}`,
    en: `${basename(file)} is ${megabytes} MB; JSON is read whole, so no more than 256 MB is taken. Use an .osm.pbf (streamed, of any size), or cut it first:\n  ${command}`,
  });
}
