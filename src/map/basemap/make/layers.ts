/** Shapes sorted into the layers and names of a basemap, cut at its frame. */
import type { Bbox } from '../../areas.ts';
import type { LabelKind, LabelProperties, LayerName } from '../format.ts';
import { clipLine, clipPolygon } from './clip.ts';
import type { Tags } from './pbf.ts';
import type { Line, Polygon, Position, Shape } from './shape.ts';
import { areaLayer, lineLayer, pointKind } from './sort-out.ts';
import { withoutMilitary } from './without-military.ts';

export interface Label {
  readonly at: Position;
  readonly properties: LabelProperties;
}

export interface Layers {
  readonly lines: ReadonlyMap<LayerName, readonly Line[]>;
  readonly areas: ReadonlyMap<LayerName, readonly Polygon[]>;
  readonly labels: readonly Label[];
}

const LINE_NAMES: { readonly [layer in LayerName]?: LabelKind } = {
  river: 'river',
  'road-1': 'road',
  'road-2': 'road',
};

/** Sorts shapes. `languages` are those of the guide, whose names are kept. */
export function sortIntoLayers(all: readonly Shape[], frame: Bbox, languages: readonly string[]): Layers {
  const lines = new Map<LayerName, Line[]>();
  const areas = new Map<LayerName, Polygon[]>();
  const labels: Label[] = [];
  const longest = new Map<string, { line: Line; length: number; label: Omit<Label, 'at'> }>();
  const push = <K, V>(map: Map<K, V[]>, key: K, values: readonly V[]) => {
    const list = map.get(key) ?? [];
    for (const value of values) list.push(value);
    map.set(key, list);
  };

  for (const { tags, points = [], lines: drawn = [], polygons = [] } of withoutMilitary(all)) {
    const kind = pointKind(tags);
    const names = nameOf(tags, languages, kind);
    if (kind && names) {
      for (const at of points) if (contains(frame, at)) labels.push({ at, properties: { kind, ...names } });
    }
    const area = areaLayer(tags);
    const line = lineLayer(tags);
    if (line) {
      const parts = drawn.flatMap((one) => clipLine(one, frame));
      push(lines, line, parts);
      const lineKind = LINE_NAMES[line];
      const title = lineKind === 'road' ? roadName(tags) : nameOf(tags, languages);
      if (!lineKind || !title) continue;
      for (const part of parts) {
        const length = lengthOf(part);
        const key = `${lineKind} ${title.name}`;
        if (length > (longest.get(key)?.length ?? 0)) {
          longest.set(key, { line: part, length, label: { properties: { kind: lineKind, ...title } } });
        }
      }
    } else if (area) {
      const parts = polygons.map((polygon) => clipPolygon(polygon, frame)).filter((part) => part !== undefined);
      push(areas, area, parts);
      const [outer] = parts[0] ?? [];
      const title = nameOf(tags, languages);
      if (area === 'lake' && outer && title && tags['waterway'] !== 'riverbank') {
        labels.push({ at: centreOf(outer), properties: { kind: 'lake', ...title } });
      }
    }
  }
  for (const { line, label } of longest.values()) {
    labels.push({ at: line[Math.floor(line.length / 2)] as Position, ...label });
  }
  return { lines, areas, labels };
}

/** A name that readers of Latin letters can read, and those of the guide's languages that differ from it. */
export function nameOf(
  tags: Tags,
  languages: readonly string[],
  kind?: LabelKind,
): Omit<LabelProperties, 'kind'> | undefined {
  const spoken = (language: string) => tags[`name:${language}`]?.trim();
  const latin = (text: string | undefined) => (text && /\p{Script=Latin}/u.test(text) ? text : undefined);
  const name = latin(tags['name']?.trim()) ?? spoken('vi') ?? spoken('en') ?? latin(tags['int_name']?.trim());
  const ele = kind === 'peak' || kind === 'pass' ? Number.parseFloat(tags['ele'] ?? '') : Number.NaN;
  if (!name) return undefined;
  const others = languages.flatMap((language) => {
    const own = spoken(language);
    return own && own !== name ? [[`name:${language}`, own.normalize('NFC')]] : [];
  });
  return {
    name: name.normalize('NFC'),
    ...(Number.isFinite(ele) && { ele: Math.round(ele) }),
    ...(Object.fromEntries(others) as Record<`name:${string}`, string>),
  };
}

/** The number of a road, "QL.15C"; its first where it carries several. */
function roadName(tags: Tags): { name: string } | undefined {
  const name = tags['ref']?.split(';')[0]?.trim();
  return name ? { name } : undefined;
}

function contains([west, south, east, north]: Bbox, [lon, lat]: Position): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

function lengthOf(line: Line): number {
  let sum = 0;
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1] as Position, line[index] as Position];
    sum += Math.hypot((b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180), b[1] - a[1]);
  }
  return sum;
}

function centreOf(ring: Line): Position {
  const mean = (axis: 0 | 1) => ring.reduce((sum, at) => sum + at[axis], 0) / ring.length;
  return [mean(0), mean(1)];
}
