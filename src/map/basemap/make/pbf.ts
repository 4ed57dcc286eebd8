/**
 * An OSM extract read block by block, never whole: `*.osm.pbf` of any size in a few megabytes of memory.
 * Format: wiki.openstreetmap.org/wiki/PBF_Format.
 */
import { open } from 'node:fs/promises';
import { inflateSync, zstdDecompressSync } from 'node:zlib';
import type { Bbox } from '../../areas.ts';
import { BrokenInput } from './broken-input.ts';
import { Protobuf } from './protobuf.ts';

export type Tags = Readonly<Record<string, string>>;

export interface Member {
  readonly type: 'node' | 'way' | 'relation';
  readonly ref: number;
  readonly role: string;
}

/** What a pass over an extract is told. What it has no ear for is not decoded. */
export interface Listener {
  /** Tags are decoded only when asked for. */
  node?(id: number, lon: number, lat: number, tags: () => Tags): void;
  way?(id: number, refs: readonly number[], tags: () => Tags): void;
  relation?(id: number, members: () => readonly Member[], tags: () => Tags): void;
}

export interface PbfHeader {
  /** West, south, east, north, where the extract says it. */
  readonly bbox?: Bbox;
}

/** Bytes read so far, of all. */
export type Progress = (done: number, all: number) => void;

/** Limits of the format: a header of 64 KiB, a block of 32 MiB. */
const MOST_HEADER = 64 * 1024;
const MOST_BLOCK = 32 * 1024 * 1024;
const KNOWN_FEATURES = new Set(['OsmSchema-V0.6', 'DenseNodes', 'HistoricalInformation']);
const MEMBER_TYPES = ['node', 'way', 'relation'] as const;
const NO_TAGS: Tags = {};

/** Reads a file once. @throws {BrokenInput} where it is no PBF, or a broken one */
export async function readPbf(file: string, listener: Listener, progress: Progress = () => {}): Promise<PbfHeader> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    let header: PbfHeader = {};
    let at = 0;
    const take = async (length: number): Promise<Buffer> => {
      const part = Buffer.allocUnsafe(length);
      const { bytesRead } = await handle.read(part, 0, length, at);
      if (bytesRead < length) throw new RangeError(`the file ends inside a block`);
      at += length;
      return part;
    };
    while (at < size) {
      const start = at;
      try {
        const length = (await take(4)).readUInt32BE();
        if (length > MOST_HEADER) throw new RangeError('the block has no header');
        const { type, bytes } = blobHeader(await take(length));
        if (bytes > MOST_BLOCK) throw new RangeError('the block is larger than the format allows');
        if (start === 0 && type !== 'OSMHeader') throw new RangeError('the first block is no OSMHeader');
        const blob = await take(bytes);
        if (type === 'OSMHeader') header = headerBlock(inflate(blob));
        else if (type === 'OSMData') dataBlock(inflate(blob), listener);
      } catch (error) {
        if (error instanceof BrokenInput) throw error;
        throw new BrokenInput(file, start, (error as Error).message);
      }
      progress(at, size);
    }
    if (size === 0) throw new BrokenInput(file, 0, 'the file is empty');
    return header;
  } finally {
    await handle.close();
  }
}

function blobHeader(data: Uint8Array): { type: string; bytes: number } {
  let type = '';
  let bytes = 0;
  new Protobuf(data).fields((field, message) => {
    if (field === 1) type = message.text();
    if (field === 3) bytes = message.varint();
  });
  return { type, bytes };
}

function inflate(blob: Uint8Array): Uint8Array {
  let data: Uint8Array | undefined;
  new Protobuf(blob).fields((field, message) => {
    if (field === 1) data = message.bytes();
    if (field === 3) data = inflateSync(message.bytes(), { maxOutputLength: MOST_BLOCK });
    if (field === 7) data = zstdDecompressSync(message.bytes(), { maxOutputLength: MOST_BLOCK });
  });
  if (!data) throw new RangeError('the block is packed in a way that is not read here (only raw, zlib and zstd are)');
  return data;
}

function headerBlock(data: Uint8Array): PbfHeader {
  let bbox: Bbox | undefined;
  new Protobuf(data).fields((field, message) => {
    if (field === 1) {
      const edges = [0, 0, 0, 0];
      message.message().fields((side, value) => {
        if (side >= 1 && side <= 4) edges[side - 1] = value.signed() / 1e9;
      });
      const [left = 0, right = 0, top = 0, bottom = 0] = edges;
      bbox = [left, bottom, right, top];
    }
    if (field === 4) {
      const feature = message.text();
      if (!KNOWN_FEATURES.has(feature)) throw new RangeError(`the file needs "${feature}", which is not read here`);
    }
  });
  return bbox ? { bbox } : {};
}

interface Block {
  readonly strings: readonly Uint8Array[];
  readonly lon: (value: number) => number;
  readonly lat: (value: number) => number;
}

function dataBlock(data: Uint8Array, listener: Listener): void {
  const strings: Uint8Array[] = [];
  const groups: Protobuf[] = [];
  let granularity = 100;
  let [latOffset, lonOffset] = [0, 0];
  new Protobuf(data).fields((field, message) => {
    if (field === 1) message.message().fields((tag, entry) => tag === 1 && strings.push(entry.bytes()));
    if (field === 2) groups.push(message.message());
    if (field === 17) granularity = message.varint();
    if (field === 19) latOffset = message.varint();
    if (field === 20) lonOffset = message.varint();
  });
  // Whole nanodegrees first: products of decimals would not round to what was mapped.
  const block: Block = {
    strings,
    lon: (value) => (lonOffset + granularity * value) / 1e9,
    lat: (value) => (latOffset + granularity * value) / 1e9,
  };
  for (const group of groups) {
    group.fields((field, message) => {
      if (field === 1 && listener.node) plainNode(message.message(), block, listener);
      if (field === 2 && listener.node) denseNodes(message.message(), block, listener);
      if (field === 3 && listener.way) way(message.message(), block, listener);
      if (field === 4 && listener.relation) relation(message.message(), block, listener);
    });
  }
}

function plainNode(message: Protobuf, block: Block, listener: Listener): void {
  let [id, lat, lon] = [0, 0, 0];
  let keys: number[] = [];
  let values: number[] = [];
  message.fields((field, value) => {
    if (field === 1) id = value.signed();
    if (field === 2) keys = value.list((number) => number.varint());
    if (field === 3) values = value.list((number) => number.varint());
    if (field === 8) lat = value.signed();
    if (field === 9) lon = value.signed();
  });
  listener.node?.(id, block.lon(lon), block.lat(lat), () => tagsOf(block, keys, values));
}

function denseNodes(message: Protobuf, block: Block, listener: Listener): void {
  let ids: number[] = [];
  let lats: number[] = [];
  let lons: number[] = [];
  let keyValues: number[] = [];
  message.fields((field, value) => {
    if (field === 1) ids = value.list((number) => number.signed());
    if (field === 8) lats = value.list((number) => number.signed());
    if (field === 9) lons = value.list((number) => number.signed());
    if (field === 10) keyValues = value.list((number) => number.varint());
  });
  let [id, lat, lon, at] = [0, 0, 0, 0];
  for (let index = 0; index < ids.length; index++) {
    id += ids[index] ?? 0;
    lat += lats[index] ?? 0;
    lon += lons[index] ?? 0;
    const from = at;
    if (keyValues.length > 0) {
      while (at < keyValues.length && keyValues[at] !== 0) at += 2;
      at++;
    }
    const to = at - 1;
    listener.node?.(id, block.lon(lon), block.lat(lat), () => {
      if (to <= from) return NO_TAGS;
      const pairs = keyValues.slice(from, to);
      return tagsOf(
        block,
        pairs.filter((_, place) => place % 2 === 0),
        pairs.filter((_, place) => place % 2 === 1),
      );
    });
  }
}

function way(message: Protobuf, block: Block, listener: Listener): void {
  let id = 0;
  let keys: number[] = [];
  let values: number[] = [];
  let refs: number[] = [];
  message.fields((field, value) => {
    if (field === 1) id = value.varint();
    if (field === 2) keys = value.list((number) => number.varint());
    if (field === 3) values = value.list((number) => number.varint());
    if (field === 8) refs = summed(value.list((number) => number.signed()));
  });
  listener.way?.(id, refs, () => tagsOf(block, keys, values));
}

function relation(message: Protobuf, block: Block, listener: Listener): void {
  let id = 0;
  let keys: number[] = [];
  let values: number[] = [];
  let roles: number[] = [];
  let refs: number[] = [];
  let types: number[] = [];
  message.fields((field, value) => {
    if (field === 1) id = value.varint();
    if (field === 2) keys = value.list((number) => number.varint());
    if (field === 3) values = value.list((number) => number.varint());
    if (field === 8) roles = value.list((number) => number.varint());
    if (field === 9) refs = summed(value.list((number) => number.signed()));
    if (field === 10) types = value.list((number) => number.varint());
  });
  const members = () =>
    refs.map((ref, index) => ({
      ref,
      type: MEMBER_TYPES[types[index] ?? 0] ?? 'node',
      role: textAt(block, roles[index] ?? 0),
    }));
  listener.relation?.(id, members, () => tagsOf(block, keys, values));
}

function summed(deltas: readonly number[]): number[] {
  let sum = 0;
  return deltas.map((delta) => {
    sum += delta;
    return sum;
  });
}

function tagsOf(block: Block, keys: readonly number[], values: readonly number[]): Tags {
  return Object.fromEntries(keys.map((key, index) => [textAt(block, key), textAt(block, values[index] ?? 0)]));
}

function textAt(block: Block, index: number): string {
  return Buffer.from(block.strings[index] ?? []).toString('utf8');
}
