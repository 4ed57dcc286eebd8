/** Heights of a frame out of SRTM tiles (`N22E105.hgt`, 3″ or 1″, also zipped). */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { ReadableError } from '../../../lib/command.ts';
import type { Bbox } from '../../areas.ts';
import { BrokenInput } from './broken-input.ts';
import { unzipOne } from './unzip.ts';

/** A net of heights, north-west corner first; steps in degrees. */
export interface Elevation {
  readonly west: number;
  readonly north: number;
  readonly step: number;
  readonly columns: number;
  readonly rows: number;
  /** Metres above the sea. */
  readonly heights: Float32Array;
  /** The same as the tiles have them: `NaN` where they are void. */
  readonly measured: Float32Array;
  /** Share of the net that the tiles leave void, 0–1; filled from its surroundings. */
  readonly voids: number;
}

interface Tile {
  readonly south: number;
  readonly west: number;
  /** Samples along an edge, shared with the neighbours: 1201 or 3601. */
  readonly size: number;
  readonly data: Buffer;
}

const NAME = /([NS])(\d{2})([EW])(\d{3})/i;
const VOID = -32_768;
/** Above this share of voids the relief would be invented. */
const MOST_VOIDS = 0.25;
const MOST_TILE_BYTES = 3601 * 3601 * 2;

/** Reads the heights of a frame. @throws {ReadableError} where a tile is broken, missing, or mostly void */
export async function readElevation(files: readonly string[], frame: Bbox): Promise<Elevation> {
  const tiles = await Promise.all(files.map(readTile));
  const [west, south, east, north] = frame;
  const step = Math.max(...tiles.map(({ size }) => 1 / (size - 1)));
  const left = Math.floor(west / step) - 1;
  const top = Math.ceil(north / step) + 1;
  const columns = Math.ceil(east / step) + 2 - left;
  const rows = top - Math.floor(south / step) + 2;
  const heights = new Float32Array(columns * rows).fill(Number.NaN);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      heights[row * columns + column] = heightAt(tiles, (left + column) * step, (top - row) * step);
    }
  }
  requireTiles(files, frame, tiles);
  const measured = heights.slice();
  const voids = fillVoids(heights, columns, rows);
  if (voids > MOST_VOIDS) throw mostlyVoid(files, voids);
  return { west: left * step, north: top * step, step, columns, rows, heights, measured, voids };
}

async function readTile(file: string): Promise<Tile> {
  const bytes = await readFile(file);
  let [name, data]: [string, Buffer] = [basename(file), bytes];
  if (/\.zip$/i.test(file)) {
    try {
      ({ name, data } = unzipOne(bytes, (inside) => /\.hgt$/i.test(inside), MOST_TILE_BYTES));
    } catch (error) {
      throw new BrokenInput(file, 0, (error as Error).message);
    }
  }
  const corner = NAME.exec(basename(name)) ?? NAME.exec(basename(file));
  const size = Math.sqrt(data.length / 2);
  if (!corner || (size !== 1201 && size !== 3601)) throw noTile(file);
  const [, ns, lat, ew, lon] = corner;
  return {
    south: Number(lat) * (ns?.toUpperCase() === 'S' ? -1 : 1),
    west: Number(lon) * (ew?.toUpperCase() === 'W' ? -1 : 1),
    size,
    data,
  };
}

function heightAt(tiles: readonly Tile[], lon: number, lat: number): number {
  for (const { south, west, size, data } of tiles) {
    const column = Math.round((lon - west) * (size - 1));
    const row = Math.round((south + 1 - lat) * (size - 1));
    if (column < 0 || row < 0 || column >= size || row >= size) continue;
    const height = data.readInt16BE((row * size + column) * 2);
    // Nothing on earth lies outside of these; broken tiles have such spikes.
    if (height !== VOID && height > -500 && height < 9000) return height;
  }
  return Number.NaN;
}

function requireTiles(files: readonly string[], [west, south, east, north]: Bbox, tiles: readonly Tile[]): void {
  const missing: string[] = [];
  for (let lat = Math.floor(south); lat < north; lat++) {
    for (let lon = Math.floor(west); lon < east; lon++) {
      if (!tiles.some((tile) => tile.south === lat && tile.west === lon)) missing.push(tileName(lat, lon));
    }
  }
  if (missing.length === 0) return;
  const names = missing.map((name) => `${name}.hgt`).join(', ');
  throw new ReadableError({
    vi: `Khung bản đồ cần cả ô độ cao ${names}, mà --dem mới có ${files.map((file) => basename(file)).join(', ')}. Thêm --dem cho từng ô còn thiếu. Nền bản đồ cũ được giữ nguyên.`,
    en: `The map's frame needs the elevation tiles ${names} too; --dem names only ${files.map((file) => basename(file)).join(', ')}. Give a --dem for each. The old basemap is kept.`,
  });
}

function tileName(lat: number, lon: number): string {
  const pad = (value: number, digits: number) => String(Math.abs(value)).padStart(digits, '0');
  return `${lat < 0 ? 'S' : 'N'}${pad(lat, 2)}${lon < 0 ? 'W' : 'E'}${pad(lon, 3)}`;
}

/** The height between the four samples around a place; `NaN` where one of them is. */
export function heightBetween(
  { west, north, step, columns, rows }: Elevation,
  samples: Float32Array,
  lon: number,
  lat: number,
): number {
  const x = Math.min(columns - 2, Math.max(0, (lon - west) / step));
  const y = Math.min(rows - 2, Math.max(0, (north - lat) / step));
  const [column, row] = [Math.floor(x), Math.floor(y)];
  const [right, down] = [x - column, y - row];
  const at = (dx: number, dy: number) => samples[(row + dy) * columns + column + dx] ?? Number.NaN;
  return (at(0, 0) * (1 - right) + at(1, 0) * right) * (1 - down) + (at(0, 1) * (1 - right) + at(1, 1) * right) * down;
}

/** Fills voids from their edges inwards, each with the mean of the neighbours that are known; the share that was void. */
export function fillVoids(heights: Float32Array, columns: number, rows: number): number {
  let open: number[] = [];
  for (let at = 0; at < heights.length; at++) if (Number.isNaN(heights[at])) open.push(at);
  const share = open.length / heights.length;
  while (open.length > 0 && open.length < heights.length) {
    const found = open.flatMap((at) => {
      const mean = meanAround(heights, at, columns, rows);
      return mean === undefined ? [] : [[at, mean] as const];
    });
    if (found.length === 0) break;
    for (const [at, mean] of found) heights[at] = mean;
    open = open.filter((at) => Number.isNaN(heights[at]));
  }
  return share;
}

function meanAround(heights: Float32Array, at: number, columns: number, rows: number): number | undefined {
  const [column, row] = [at % columns, Math.floor(at / columns)];
  let [sum, count] = [0, 0];
  for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
    for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
      const height = heights[y * columns + x] ?? Number.NaN;
      if (Number.isNaN(height)) continue;
      sum += height;
      count++;
    }
  }
  return count > 0 ? sum / count : undefined;
}

function noTile(file: string): ReadableError {
  return new ReadableError({
    vi: `${basename(file)} không phải ô độ cao SRTM (tên như N22E105.hgt; 1201² hoặc 3601² điểm). Từ GeoTIFF: gdal_translate -of SRTMHGT -outsize 3601 3601 vao.tif N22E105.hgt`,
    en: `${basename(file)} is no SRTM elevation tile (named like N22E105.hgt; 1201² or 3601² samples). From GeoTIFF: gdal_translate -of SRTMHGT -outsize 3601 3601 in.tif N22E105.hgt`,
  });
}

function mostlyVoid(files: readonly string[], share: number): ReadableError {
  const percent = Math.round(share * 100);
  return new ReadableError({
    vi: `Ô độ cao thiếu số liệu ở ${percent} % khung bản đồ (${files.map((file) => basename(file)).join(', ')}): địa hình vẽ ra sẽ là bịa. Dùng ô đã lấp lỗ (void-filled) hoặc bỏ --dem.`,
    en: `The elevation tiles are void in ${percent} % of the map's frame (${files.map((file) => basename(file)).join(', ')}): the relief would be invented. Use void-filled tiles, or leave --dem out.`,
  });
}
