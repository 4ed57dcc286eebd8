/** The basemap on a static map: fewer layers and coarser lines than the live one, for a sheet of a hand's width. */

import type { Bbox } from './areas.ts';
import { decode } from './basemap/decode.ts';
import type { Basemap, LabelKind, LayerName } from './basemap/format.ts';
import { basemapHref, type SiteBasemap } from './basemap/published.ts';
import type { Box, Name } from './lettering.ts';
import type { Projection } from './projection.ts';
import { short } from './shapes.ts';

/** In the order of drawing; a panel shows the last ones. */
const LAYERS: readonly LayerName[] = ['forest', 'settled', 'lake', 'river', 'road-2', 'road-1'];
const PANEL: readonly LayerName[] = ['forest', 'lake', 'river', 'road-1'];
/** Units of the drawing within which a vertex says nothing new. */
const NEAR = 1.1;
/** Smaller areas would be dots. */
const LEAST = 2.5;
/** Names of the ground on a sheet, the most telling first. */
const NAMED: readonly LabelKind[] = ['town', 'village', 'peak'];
/** How many of them: a sheet is for the guide's own places. */
const MOST_NAMES = 14;

/** The basemaps that lie under a sheet. */
export function basemapsUnder(basemaps: readonly SiteBasemap[], { bbox }: Projection): SiteBasemap[] {
  return basemaps.filter(({ basemap }) => meets(basemap.bbox, bbox));
}

/** Draws basemaps on a sheet, cut at its inner frame. Empty where there are none. */
export function groundPicture(
  basemaps: readonly SiteBasemap[],
  on: Projection,
  frame: number,
  format: 'sheet' | 'panel',
): string {
  if (basemaps.length === 0) return '';
  const [width, height] = [short(on.width - 2 * frame), short(on.height - 2 * frame)];
  const body = basemaps.map((basemap) => picture(basemap, on, format)).join('');
  // An inner <svg> cuts at its edges without an id to refer to.
  return `<svg class="ground" x="${frame}" y="${frame}" width="${width}" height="${height}" viewBox="${frame} ${frame} ${width} ${height}">${body}</svg>`;
}

/** The names of settlements, peaks and lakes on a sheet, the largest first. */
export function groundNames(basemaps: readonly SiteBasemap[], on: Projection, lang: string): Name[] {
  return basemaps
    .flatMap(({ basemap: { objects, transform } }) =>
      (objects.names?.geometries ?? []).map(({ coordinates: [x, y], properties }) => ({
        kind: properties.kind,
        ele: properties.ele ?? 0,
        text: properties[`name:${lang}`] ?? properties.name,
        x: on.x(x * transform.scale[0] + transform.translate[0]),
        y: on.y(y * transform.scale[1] + transform.translate[1]),
      })),
    )
    .filter(({ kind }) => NAMED.includes(kind))
    .filter(({ x, y }) => x > 0 && x < on.width && y > 0 && y < on.height)
    .toSorted((a, b) => NAMED.indexOf(a.kind) - NAMED.indexOf(b.kind) || b.ele - a.ele)
    .slice(0, MOST_NAMES)
    .map(({ text, x, y }) => ({ text, x, y, off: 3, size: 8.5, em: 0.58 }));
}

/** Who made the ground, along the right edge of the sheet, as on printed maps. */
export function groundCredit(credits: readonly string[], on: Projection, frame: number): string {
  if (credits.length === 0) return '';
  const at = `translate(${short(on.width - frame / 2 + 3)} ${short(on.height - frame)}) rotate(-90)`;
  return `<text class="credit" transform="${at}">${credits.map(escapeXml).join('; ')}</text>`;
}

function picture({ basemap, unpacked, relief }: SiteBasemap, on: Projection, format: 'sheet' | 'panel'): string {
  const layers = decode(unpacked, on.x, on.y);
  const paths = (names: readonly LayerName[]) =>
    names.map((name) => {
      const isArea = name === 'forest' || name === 'settled' || name === 'lake';
      const d = (layers.get(name) ?? [])
        .flatMap((courses) =>
          courses
            .filter(({ box }) => !isArea || box[2] - box[0] + box[3] - box[1] > LEAST)
            .filter(({ box }) => seen(box, on))
            .map(({ xy }) => course(xy, isArea)),
        )
        .join('');
      return d && `<path class="${name}" d="${d}"/>`;
    });
  const fields: readonly LayerName[] = ['forest', 'settled'];
  const chosen = format === 'sheet' ? LAYERS : PANEL;
  const below = paths(chosen.filter((name) => fields.includes(name)));
  const above = paths(chosen.filter((name) => !fields.includes(name)));
  const [west, south, east, north] = basemap.bbox;
  const [x, y] = [on.x(west), on.y(north)];
  const shade =
    relief && format === 'sheet'
      ? `<image class="relief" href="${basemapHref(relief.file)}" x="${short(x)}" y="${short(y)}" width="${short(on.x(east) - x)}" height="${short(on.y(south) - y)}" preserveAspectRatio="none"/>`
      : '';
  return [...below, shade, ...above].join('');
}

/** A path in steps of a tenth of a unit. */
function course(xy: Float64Array, closed: boolean): string {
  let d = '';
  let [lastX, lastY] = [0, 0];
  for (let at = 0; at < xy.length; at += 2) {
    const [x, y] = [Math.round((xy[at] ?? 0) * 10), Math.round((xy[at + 1] ?? 0) * 10)];
    const [stepX, stepY] = [x - lastX, y - lastY];
    const isLast = at + 2 >= xy.length;
    if (d && !isLast && Math.hypot(stepX, stepY) < NEAR * 10) continue;
    if (d && stepX === 0 && stepY === 0) continue;
    d += d ? `l${tenth(stepX)} ${tenth(stepY)}` : `M${tenth(x)} ${tenth(y)}`;
    [lastX, lastY] = [x, y];
  }
  return closed ? `${d}z` : d;
}

function tenth(value: number): string {
  return String(value / 10);
}

function meets(a: Basemap['bbox'], b: Bbox): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

function seen(box: readonly [number, number, number, number], on: Projection): boolean {
  const { left, top, right, bottom }: Box = { left: box[0], top: box[1], right: box[2], bottom: box[3] };
  return right > 0 && left < on.width && bottom > 0 && top < on.height;
}

function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
