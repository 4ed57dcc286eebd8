/** From an extract and elevation tiles to the basemap of one frame, within its budget. */
import { brotliCompressSync } from 'node:zlib';
import { contentHash } from '../../../lib/derived-cache.ts';
import type { Bbox } from '../../areas.ts';
import type { Basemap } from '../format.ts';
import { type Contours, contoursOf } from './contours.ts';
import { readElevation } from './elevation.ts';
import { heightsPng } from './heights.ts';
import { type Layers, sortIntoLayers } from './layers.ts';
import type { Progress } from './pbf.ts';
import { readShapes } from './read-shapes.ts';
import { LEVEL, reliefAvif, shade } from './relief.ts';
import { makeTopology } from './topology.ts';

/** What a district may cost on the way to a phone, in bytes. */
export const BUDGET = { vectors: 150_000, relief: 80_000 } as const;

/** Metres between contours, the finest first; and how far a line may leave its course. */
const INTERVALS = [20, 50, 100, 200, 500];
const TOLERANCES = [5, 8, 12, 20, 35];

export interface BasemapOrder {
  readonly extract: string;
  readonly elevation: readonly string[];
  readonly frame: Bbox;
  /** Name of the files. */
  readonly id: string;
  readonly credit: string;
  readonly licence: string;
  readonly languages: readonly string[];
  /** `YYYY-MM-DD` */
  readonly madeOn: string;
  readonly progress?: Progress;
}

export interface MadeBasemap {
  readonly basemap: Basemap;
  readonly text: string;
  /** Brotli. */
  readonly vectorBytes: number;
  readonly relief?: { readonly file: string; readonly data: Buffer };
  /** For the build alone. */
  readonly heights?: { readonly file: string; readonly data: Buffer };
  /** Share of the heights that had to be filled in, 0–1. */
  readonly voids: number;
  /** Metres by which lines leave their course. */
  readonly tolerance: number;
  readonly counts: { readonly lines: number; readonly areas: number; readonly names: number };
}

/** Makes a basemap. @throws `ReadableError` with the remedy where the input is broken or of another area */
export async function makeBasemap(order: BasemapOrder): Promise<MadeBasemap> {
  const { extract, elevation, frame, languages, id } = order;
  const layers = sortIntoLayers(await readShapes(extract, frame, order.progress), frame, languages);
  const heights = elevation.length > 0 ? await readElevation(elevation, frame) : undefined;
  const picture = heights && (await reliefAvif(shade(heights, frame), BUDGET.relief));
  const relief = picture && { file: `${id}-${contentHash(picture).slice(0, 8)}.avif`, data: picture };
  const samples = heights && (await heightsPng(heights, frame));
  const grid = samples && { file: `${id}-${contentHash(samples).slice(0, 8)}.png`, data: samples };
  const head = {
    bbox: frame,
    credit: order.credit,
    licence: order.licence,
    madeOn: order.madeOn,
    ...(relief && { relief: { file: relief.file, level: LEVEL } }),
    ...(grid && { heights: { file: grid.file } }),
  };

  const plain = withinBudget(layers, head, BUDGET.vectors);
  let best = plain;
  for (const interval of heights ? INTERVALS : []) {
    const hills = withContours(layers, contoursOf(heights as never, interval, frame));
    const made = written(hills, { ...head, contourInterval: interval }, plain.tolerance);
    if (made.vectorBytes > BUDGET.vectors) continue;
    best = made;
    break;
  }
  const count = (values: Iterable<readonly unknown[]>) => [...values].reduce((sum, { length }) => sum + length, 0);
  return {
    ...best,
    ...(relief && { relief }),
    ...(grid && { heights: grid }),
    voids: heights?.voids ?? 0,
    counts: { lines: count(layers.lines.values()), areas: count(layers.areas.values()), names: layers.labels.length },
  };
}

type Head = Omit<Basemap, 'type' | 'transform' | 'objects' | 'arcs'>;
type Written = Pick<MadeBasemap, 'basemap' | 'text' | 'vectorBytes' | 'tolerance'>;

function withinBudget(layers: Layers, head: Head, most: number): Written {
  let made = written(layers, head, TOLERANCES[0] ?? 5);
  for (const tolerance of TOLERANCES.slice(1)) {
    if (made.vectorBytes <= most) break;
    made = written(layers, head, tolerance);
  }
  return made;
}

function written(layers: Layers, head: Head, tolerance: number): Written {
  const { type, ...rest } = makeTopology(layers, head.bbox, tolerance);
  const basemap: Basemap = { type, ...head, ...rest };
  const text = JSON.stringify(basemap);
  return { basemap, text, vectorBytes: brotliCompressSync(text).length, tolerance };
}

function withContours(layers: Layers, { lines, index }: Contours): Layers {
  return { ...layers, lines: new Map([...layers.lines, ['contour', lines], ['contour-index', index]]) };
}
