/** The shapes of a frame from whichever file the operator has; says so where the file is of another area. */
import { basename } from 'node:path';
import { ReadableError } from '../../../lib/command.ts';
import type { Bbox } from '../../areas.ts';
import type { Progress } from './pbf.ts';
import { readExtract } from './read-extract.ts';
import { readJson } from './read-json.ts';
import type { Position, Shape } from './shape.ts';
import { isWanted } from './sort-out.ts';

/** Reads a file by its ending: `.pbf`, else JSON. @throws {ReadableError} where nothing of it lies in the frame */
export async function readShapes(file: string, frame: Bbox, progress?: Progress): Promise<readonly Shape[]> {
  if (/\.(osm|xml|bz2|gz)$/i.test(file)) throw packedOrXml(file);
  if (/\.pbf$/i.test(file)) {
    const { header, shapes } = await readExtract(file, frame, progress);
    if (shapes.some(isDrawn)) return shapes;
    throw elsewhere(file, frame, header.bbox);
  }
  const shapes = (await readJson(file, frame)).filter(isDrawn);
  const box = boxOf(shapes);
  if (box && overlap(box, frame)) return shapes;
  if (box && overlap([box[1], box[0], box[3], box[2]], frame)) throw swapped(file);
  throw elsewhere(file, frame, box);
}

function isDrawn({ tags }: Shape): boolean {
  return isWanted(tags);
}

function boxOf(shapes: readonly Shape[]): Bbox | undefined {
  let box: Bbox | undefined;
  const grow = ([x, y]: Position) => {
    box = box ? [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)] : [x, y, x, y];
  };
  for (const { points = [], lines = [], polygons = [] } of shapes) {
    for (const at of [...points, ...lines.flat(), ...polygons.flat(2)]) grow(at);
  }
  return box;
}

function overlap(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function degrees([west, south, east, north]: Bbox, language: 'vi' | 'en'): string {
  const [w, s, e, n] = [west, south, east, north].map((value) => value.toFixed(2));
  return language === 'vi' ? `vĩ độ ${s}–${n}, kinh độ ${w}–${e}` : `latitude ${s}–${n}, longitude ${w}–${e}`;
}

function elsewhere(file: string, frame: Bbox, found: Bbox | undefined): ReadableError {
  const name = basename(file);
  return new ReadableError({
    vi: `${name} không có đường, sông hay điểm nào trong khung bản đồ (${degrees(frame, 'vi')})${found ? `; tệp này là vùng ${degrees(found, 'vi')}` : ''}. Nền bản đồ cũ được giữ nguyên. Tải đúng vùng, hoặc sửa bounds (localities.yaml hay site.yaml) nếu khung sai.`,
    en: `${name} has no road, river or place in the map's frame (${degrees(frame, 'en')})${found ? `; the file covers ${degrees(found, 'en')}` : ''}. The old basemap is kept. Download the right area, or mend bounds (localities.yaml or site.yaml) if the frame is wrong.`,
  });
}

function swapped(file: string): ReadableError {
  const name = basename(file);
  return new ReadableError({
    vi: `${name} ghi vĩ độ trước kinh độ. GeoJSON ghi kinh độ trước (RFC 7946 §3.1.1). Nền bản đồ cũ được giữ nguyên. Đảo lại: ogr2ogr -swapxy dung.geojson "${file}"`,
    en: `${name} has latitude before longitude. GeoJSON has longitude first (RFC 7946 §3.1.1). The old basemap is kept. Swap them: ogr2ogr -swapxy right.geojson "${file}"`,
  });
}

function packedOrXml(file: string): ReadableError {
  const out = basename(file).replace(/\.osm.*$|\.[^.]+$/, '');
  return new ReadableError({
    vi: `${basename(file)} chưa phải .osm.pbf. Đổi bằng: osmium cat "${file}" -o "${out}.osm.pbf"`,
    en: `${basename(file)} is no .osm.pbf yet. Convert it: osmium cat "${file}" -o "${out}.osm.pbf"`,
  });
}
