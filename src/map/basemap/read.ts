/** Reads the basemaps that `site.yaml` names. */
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { ContentFiles } from '../../reading/content-files.ts';
import { type Basemap, LAYERS } from './format.ts';

/** Folder of the basemaps within the content folder, and within the site. */
export const BASEMAP_FOLDER = 'basemap';

export interface FoundBasemap {
  readonly id: string;
  /** Path relative to the content folder. */
  readonly file: string;
  readonly basemap?: Basemap;
  readonly relief?: Uint8Array;
  /** PNG. */
  readonly heights?: Uint8Array;
  /** Why it cannot be used. */
  readonly problem?: BilingualText;
}

/** Reads one basemap; never throws on what it finds. */
export async function readBasemap(content: Pick<ContentFiles, 'read'>, id: string): Promise<FoundBasemap> {
  const file = `${BASEMAP_FOLDER}/${id}.json`;
  const answer = await content.read(file);
  if ('error' in answer) {
    return { id, file, problem: { vi: 'Không mở được tệp này.', en: 'This file cannot be opened.' } };
  }
  const text = new TextDecoder().decode(answer.bytes);
  const basemap = parse(text);
  if (!basemap) {
    return {
      id,
      file,
      problem: { vi: 'Tệp hỏng, hoặc không phải nền bản đồ.', en: 'The file is broken, or no basemap.' },
    };
  }
  const { relief, heights } = basemap;
  const shade = relief && (await content.read(`${BASEMAP_FOLDER}/${relief.file}`));
  if (shade && 'error' in shade) {
    const name = `${BASEMAP_FOLDER}/${relief?.file}`;
    return { id, file, problem: { vi: `Thiếu ảnh địa hình ${name}.`, en: `Its relief ${name} is missing.` } };
  }
  const grid = heights && (await content.read(`${BASEMAP_FOLDER}/${heights.file}`));
  if (grid && 'error' in grid) {
    const name = `${BASEMAP_FOLDER}/${heights?.file}`;
    return { id, file, problem: { vi: `Thiếu tệp độ cao ${name}.`, en: `Its heights ${name} are missing.` } };
  }
  return { id, file, basemap, ...(shade && { relief: shade.bytes }), ...(grid && { heights: grid.bytes }) };
}

function parse(text: string): Basemap | undefined {
  try {
    const value = JSON.parse(text) as Partial<Basemap> | null;
    return isBasemap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether every number that drawing follows is there: a map that fails half drawn tells nobody why. */
function isBasemap(value: Partial<Basemap> | null): value is Basemap {
  if (value?.type !== 'Topology' || typeof value.objects !== 'object' || value.objects === null) return false;
  const { transform, bbox, arcs, objects, relief, heights, credit } = value;
  const isPair = (pair: unknown) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite);
  if (!Array.isArray(arcs) || typeof credit !== 'string') return false;
  if (!isPair(transform?.scale) || !isPair(transform?.translate)) return false;
  if (!Array.isArray(bbox) || bbox.length !== 4 || !bbox.every(Number.isFinite)) return false;
  // A name of ours and nothing of a path: the build publishes it.
  if (relief && !/^[a-z0-9-]+\.avif$/.test(relief.file)) return false;
  if (heights && !/^[a-z0-9-]+\.png$/.test(heights.file)) return false;
  if (!arcs.every((arc) => Array.isArray(arc) && arc.every((step) => isPair(step) && step.every(Number.isInteger)))) {
    return false;
  }
  const isArc = (arc: unknown) => Number.isInteger(arc) && (arc as number) >= 0 && (arc as number) < arcs.length;
  return LAYERS.every((name) => {
    const layer = objects[name];
    return layer === undefined || (Array.isArray(layer.arcs) && (layer.arcs as unknown[][]).flat(2).every(isArc));
  });
}
