/** The layers of a basemap as a PMTiles archive in the schema of Protomaps, for the renderer that we compare with. */
import { gzipSync } from 'node:zlib';
import geojsonvt from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import vtpbf from 'vt-pbf';
import type { Bbox } from '../../../src/map/areas.ts';
import type { LayerName } from '../../../src/map/basemap/format.ts';
import type { Layers } from '../../../src/map/basemap/make/layers.ts';
import { mercatorX, mercatorY } from '../../../src/map/basemap/mercator.ts';

const ZOOMS = [9, 10, 11, 12, 13, 14];
const HEADER_BYTES = 127;

/** What a layer is called there: layer, kind, detail. */
const NAMES: { readonly [layer in LayerName]?: readonly [layer: string, kind: string, detail: string] } = {
  forest: ['landuse', 'forest', 'forest'],
  settled: ['landuse', 'residential', 'residential'],
  lake: ['water', 'lake', 'lake'],
  river: ['water', 'river', 'river'],
  stream: ['water', 'stream', 'stream'],
  path: ['roads', 'path', 'path'],
  track: ['roads', 'path', 'track'],
  'road-3': ['roads', 'minor_road', 'residential'],
  'road-2': ['roads', 'major_road', 'secondary'],
  'road-1': ['roads', 'major_road', 'primary'],
};

/** Writes the archive (PMTiles version 3: header, root directory, metadata, tiles). */
export function pmtilesOf(layers: Layers, frame: Bbox): Buffer {
  const features = new Map<string, object[]>([['earth', [feature('Polygon', [cornersOf(frame)], { kind: 'earth' })]]]);
  const push = (layer: string, one: object) => features.set(layer, [...(features.get(layer) ?? []), one]);
  for (const [name, [layer, kind, kind_detail]] of Object.entries(NAMES) as [
    LayerName,
    readonly string[] & [string, string, string],
  ][]) {
    const lines = layers.lines.get(name) ?? [];
    if (lines.length > 0)
      push(layer, feature('MultiLineString', lines, { kind, kind_detail, min_zoom: 5, sort_rank: 300 }));
    for (const area of layers.areas.get(name) ?? [])
      push(layer, feature('Polygon', area, { kind, kind_detail, sort_rank: 200 }));
  }
  for (const { at, properties } of layers.labels) {
    const properties_ = {
      kind: 'locality',
      kind_detail: 'village',
      name: properties.name,
      min_zoom: 9,
      population_rank: 5,
    };
    push('places', feature('Point', at, properties_));
  }
  const indexes = [...features].map(
    ([layer, all]) =>
      [
        layer,
        geojsonvt(
          { type: 'FeatureCollection', features: all },
          { maxZoom: 14, extent: 4096, buffer: 64, indexMaxZoom: 5 },
        ),
      ] as const,
  );

  const tiles: { id: number; data: Buffer }[] = [];
  for (const z of ZOOMS) {
    const side = 2 ** z;
    for (let x = Math.floor(mercatorX(frame[0]) * side); x <= mercatorX(frame[2]) * side; x++) {
      for (let y = Math.floor(mercatorY(frame[3]) * side); y <= mercatorY(frame[1]) * side; y++) {
        const found = indexes.flatMap(([layer, index]) => {
          const tile = index.getTile(z, x, y);
          return tile ? [[layer, tile] as const] : [];
        });
        const data = gzipSync(vtpbf.fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }));
        tiles.push({ id: zxyToTileId(z, x, y), data });
      }
    }
  }
  tiles.sort((a, b) => a.id - b.id);
  return archive(tiles, frame);
}

function feature(type: string, coordinates: unknown, properties: object): object {
  return { type: 'Feature', properties, geometry: { type, coordinates } };
}

function cornersOf([west, south, east, north]: Bbox): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

function archive(tiles: readonly { id: number; data: Buffer }[], [west, south, east, north]: Bbox): Buffer {
  const offsets = tiles.map((_, index) => tiles.slice(0, index).reduce((sum, { data }) => sum + data.length, 0));
  const directory = Buffer.concat([
    varint(tiles.length),
    ...tiles.map(({ id }, index) => varint(id - (tiles[index - 1]?.id ?? 0))),
    ...tiles.map(() => varint(1)),
    ...tiles.map(({ data }) => varint(data.length)),
    ...offsets.map((offset) => varint(offset + 1)),
  ]);
  const metadata = Buffer.from('{}');
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0);
  header.writeUInt8(3, 7);
  const data = Buffer.concat(tiles.map((tile) => tile.data));
  const parts = [directory.length, metadata.length, 0, data.length];
  let at = HEADER_BYTES;
  for (const [index, length] of parts.entries()) {
    header.writeBigUInt64LE(BigInt(at), 8 + 16 * index);
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * index);
    at += length;
  }
  for (const place of [72, 80, 88]) header.writeBigUInt64LE(BigInt(tiles.length), place);
  // Clustered; directory plain, tiles gzip, tiles of type MVT.
  for (const [index, byte] of [1, 1, 2, 1, ZOOMS[0] ?? 0, ZOOMS.at(-1) ?? 0].entries())
    header.writeUInt8(byte, 96 + index);
  for (const [index, degrees] of [west, south, east, north].entries()) {
    header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
  }
  return Buffer.concat([header, directory, metadata, data]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  do {
    const byte = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? byte + 128 : byte);
  } while (rest > 0);
  return Buffer.from(bytes);
}
