/**
 * The shapes of one frame out of an OSM extract of any size, in one to three passes: what touches the frame; the other
 * ways of areas that reach out of it; the nodes of both that lie outside.
 */
import { basename } from 'node:path';
import { ReadableError } from '../../../lib/command.ts';
import type { Bbox } from '../../areas.ts';
import { assemble, type Relation, type Way } from './assemble.ts';
import { NodeStore } from './node-store.ts';
import { type PbfHeader, type Progress, readPbf, type Tags } from './pbf.ts';
import type { Position, Shape } from './shape.ts';
import { areaLayer, isMilitary, isWanted, pointKind } from './sort-out.ts';

/** Nodes in one frame; a district has a few hundred thousand. 24 bytes each. */
export const MOST_NODES = 12_000_000;

const NO_TAGS: Tags = {};

/** Reads the shapes that touch a frame. */
export async function readExtract(
  file: string,
  frame: Bbox,
  progress?: Progress,
  most = MOST_NODES,
): Promise<{ readonly header: PbfHeader; readonly shapes: readonly Shape[] }> {
  const [west, south, east, north] = frame;
  const nodes = new NodeStore();
  const points: { at: Position; tags: Tags }[] = [];
  const ways = new Map<number, Way>();
  const relations: Relation[] = [];
  const missingWays = new Set<number>();
  let seenWays = false;

  const header = await readPbf(
    file,
    {
      node(id, lon, lat, tags) {
        if (seenWays) throw unsorted(file);
        if (lon < west || lon > east || lat < south || lat > north) return;
        if (nodes.size >= most) throw tooMuch(file, frame, most);
        nodes.add(id, lon, lat);
        const known = tags();
        if (pointKind(known)) points.push({ at: [lon, lat], tags: known });
      },
      way(id, refs, tags) {
        seenWays = true;
        if (!refs.some((ref) => nodes.has(ref))) return;
        const known = tags();
        // A way without a tag of its own may be the edge of an area.
        ways.set(id, { refs, tags: isWanted(known) ? known : NO_TAGS });
      },
      relation(_, members, tags) {
        const known = tags();
        const isArea = known['type'] === 'multipolygon' && (areaLayer(known) || isMilitary(known));
        if (!isArea) return;
        const all = members();
        if (!all.some(({ type, ref }) => type === 'way' && ways.has(ref))) return;
        relations.push({ members: all, tags: known });
        for (const { type, ref } of all) if (type === 'way' && !ways.has(ref)) missingWays.add(ref);
      },
    },
    progress,
  );

  if (missingWays.size > 0) {
    await readPbf(
      file,
      {
        way(id, refs) {
          if (missingWays.has(id)) ways.set(id, { refs, tags: NO_TAGS });
        },
      },
      progress,
    );
  }
  const inRelations = new Set(relations.flatMap(({ members }) => members.map(({ ref }) => ref)));
  const missingNodes = new Set<number>();
  for (const [id, { refs, tags }] of ways) {
    if (tags === NO_TAGS && !inRelations.has(id)) ways.delete(id);
    else for (const ref of refs) if (!nodes.has(ref)) missingNodes.add(ref);
  }
  if (missingNodes.size > 0) {
    const outside = new Map<number, Position>();
    await readPbf(
      file,
      {
        node(id, lon, lat) {
          if (missingNodes.has(id)) outside.set(id, [lon, lat]);
        },
      },
      progress,
    );
    for (const [id, [lon, lat]] of outside) nodes.add(id, lon, lat);
  }
  return { header, shapes: assemble({ points, ways, relations, position: (node) => nodes.position(node) }) };
}

/** The command that cuts an extract to a frame. */
export function osmiumExtract(file: string, [west, south, east, north]: Bbox): string {
  const out = `${basename(file).replace(/(\.osm)?\.pbf$/, '')}-cut.osm.pbf`;
  return `osmium extract --bbox ${[west, south, east, north].map((degrees) => degrees.toFixed(4)).join(',')} --strategy smart "${file}" -o "${out}"`;
}

function tooMuch(file: string, frame: Bbox, most: number): ReadableError {
  const name = basename(file);
  const command = osmiumExtract(file, frame);
  return new ReadableError({
    vi: `${name} có hơn ${most.toLocaleString('vi')} điểm trong khung bản đồ: quá nhiều cho một nền bản đồ. Chọn một vùng nhỏ hơn bằng --area, hoặc cắt trước bằng:\n  ${command}`,
    en: `${name} has more than ${most.toLocaleString('en')} nodes in the map's frame: too much for one basemap. Choose a smaller area with --area, or cut it first:\n  ${command}`,
  });
}

function unsorted(file: string): ReadableError {
  const name = basename(file);
  const command = `osmium sort "${file}" -o "${name.replace(/(\.osm)?\.pbf$/, '')}-sorted.osm.pbf"`;
  return new ReadableError({
    vi: `${name} không xếp theo thứ tự điểm, đường, quan hệ, nên không đọc dần được. Hãy xếp lại:\n  ${command}`,
    en: `${name} is not sorted into nodes, ways, relations, so it cannot be streamed. Sort it:\n  ${command}`,
  });
}
