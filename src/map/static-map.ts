/**
 * The map of one area as a picture made at build time: net, scale, names and signs, like a hand-drawn walking map.
 *
 * It draws what is known and nothing else: the operator's basemap where there is one, never a border. A sign that is hollow stands for a place
 * known only roughly; the broken circle around it is the area that holds the place. Colours come from `sketch.css`.
 */

import type { Locale } from '../i18n/locales.ts';
import { type Translate, translator } from '../i18n/translate.ts';
import type { Coordinates } from '../lib/distance.ts';
import { numberFormat } from '../lib/intl.ts';
import type { CommuneLabel, MapArea } from './areas.ts';
import { basemapCredits, type SiteBasemap } from './basemap/published.ts';
import { degreesAndMinutes, graticuleLines, graticuleStep, scaleBarKm } from './graticule.ts';
import { basemapsUnder, groundCredit, groundNames, groundPicture } from './ground-picture.ts';
import { type Box, type Lettered, letter, type Name } from './lettering.ts';
import { isApproximate, MARKER_KINDS, type MapPoint } from './points.ts';
import { type Projection, project, projection } from './projection.ts';
import { type Sign, settle } from './settle.ts';
import { kindOutline, short } from './shapes.ts';

/** A sheet has names and a scale; a panel is the small one that opens it. */
export type Format = 'sheet' | 'panel';

/** A way over the sheet: recorded pieces, and hops between signs that nobody recorded. */
export interface Way {
  readonly pieces: readonly (readonly Coordinates[])[];
  /** Ids of points. */
  readonly hops: readonly (readonly [from: string, to: string])[];
}

interface Measures {
  readonly width: number;
  readonly margin: number;
  readonly frame: number;
  readonly sign: number;
  readonly gap: number;
  readonly shape: readonly [number, number];
}

/** In the drawing's units: a sheet is meant for 360–640 px, a panel for 160–320 px. */
const MEASURES: Record<Format, Measures> = {
  sheet: { width: 400, margin: 34, frame: 16, sign: 5.4, gap: 13, shape: [0.75, 1.15] },
  panel: { width: 180, margin: 16, frame: 6, sign: 4.2, gap: 9.5, shape: [1, 1] },
};

/** More signs than this on one sheet are drawn as counts. */
const MOST_SIGNS = 80;

/** Half a number on the frame, which must not run over a corner. */
const ROOM = 14;

interface DrawnSign extends Sign {
  readonly point: MapPoint;
}

/** What a map may show beside its points. */
export interface MapExtras {
  readonly way?: Way | undefined;
  readonly basemaps?: readonly SiteBasemap[] | undefined;
}

/** The picture of an area as SVG text, without ids, scripts or inline styles. `points` may hold other areas' too. */
export function areaMap(
  area: MapArea,
  points: readonly MapPoint[],
  communes: readonly CommuneLabel[],
  locale: Locale,
  format: Format = 'sheet',
  { way, basemaps: all = [] }: MapExtras = {},
): string {
  const t = translator(locale);
  const own = points.filter((point) => point.area === area.id);
  const measures = MEASURES[format];
  const on = projection(area.bbox, measures.width, measures.margin, measures.shape);
  const basemaps = basemapsUnder(all, on);
  const crowded = own.length > MOST_SIGNS;
  const signs = crowded ? [] : placeSigns(own, on, measures);
  const body = [
    ground(on, measures, format, t, groundPicture(basemaps, on, measures.frame, format)),
    crowded ? counts(own, on) : circles(own, on) + (way ? drawWay(way, signs, on) : '') + drawSigns(signs, measures),
    format === 'sheet'
      ? names(
          signs,
          communes.filter((commune) => commune.area === area.id),
          on,
          measures,
          groundNames(basemaps, on, locale),
        ) + groundCredit(basemapCredits(basemaps), on, measures.frame)
      : '',
    format === 'sheet' ? scaleBar(on, measures, locale) + northArrow(on, measures, t) : '',
  ].join('');
  const label = escapeXml(t('map.picture', { area: area.name, count: own.length }));
  const role = format === 'sheet' ? `role="img" aria-label="${label}"` : 'aria-hidden="true"';
  return `<svg class="sketch ${format}" viewBox="0 0 ${on.width} ${on.height}" ${role}>${body}</svg>`;
}

function ground(on: Projection, { frame, width }: Measures, format: Format, t: Translate, basemap: string): string {
  const [west, south, east, north] = on.bbox;
  const step = graticuleStep(on.perLat, width / 5);
  const [left, top, right, bottom] = [frame, frame, on.width - frame, on.height - frame];
  const meridians = graticuleLines(west, east, step).map((lon) => [lon, on.x(lon)] as const);
  const parallels = graticuleLines(south, north, step).map((lat) => [lat, on.y(lat)] as const);
  const inX = meridians.filter(([, x]) => x > left + 1 && x < right - 1);
  const inY = parallels.filter(([, y]) => y > top + 1 && y < bottom - 1);
  const net = [
    ...inX.map(([, x]) => `M${short(x)} ${top}V${short(bottom)}`),
    ...inY.map(([, y]) => `M${left} ${short(y)}H${short(right)}`),
  ].join('');
  const inner = `${basemap}<path class="net" d="${net}"/><path class="frame" d="M${left} ${top}H${right}V${short(bottom)}H${left}z"/>`;
  if (format === 'panel') return `<rect class="sheet" width="100%" height="100%"/>${inner}`;

  const ticks = [
    ...inX
      .filter(([, x]) => x < right - ROOM)
      .map(([lon, x]) => text('tick', x, bottom + 11, `${degreesAndMinutes(lon)}${t('map.east')}`, 'middle')),
    ...inY
      .filter(([, y]) => y > top + ROOM && y < bottom - ROOM)
      .map(
        ([lat, y]) =>
          `<text class="tick" transform="translate(${short(left - 5)} ${short(y)}) rotate(-90)" text-anchor="middle">${degreesAndMinutes(lat)}${t('map.north')}</text>`,
      ),
  ].join('');
  return `<rect class="sheet" width="100%" height="100%"/>${inner}${border(
    [left, ...inX.map(([, x]) => x), right],
    [top, ...inY.map(([, y]) => y).toSorted((a, b) => a - b), bottom],
  )}${ticks}`;
}

/** Bars that change at every line of the net, as on the edge of a printed map. */
function border(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const along = (stops: readonly number[], bar: (from: number, to: number) => string) =>
    stops.slice(0, -1).flatMap((from, index) => (index % 2 === 0 ? [bar(from, stops[index + 1] ?? from)] : []));
  const bars = [
    ...along(
      xs,
      (a, b) => `M${short(a)} ${short(top - 1.5)}H${short(b)}M${short(a)} ${short(bottom + 1.5)}H${short(b)}`,
    ),
    ...along(
      ys,
      (a, b) => `M${short(left - 1.5)} ${short(a)}V${short(b)}M${short(right + 1.5)} ${short(a)}V${short(b)}`,
    ),
  ].join('');
  return `<path class="border" d="${bars}"/><path class="frame" d="M${short(left - 3)} ${short(top - 3)}H${short(right + 3)}V${short(bottom + 3)}H${short(left - 3)}z"/>`;
}

function placeSigns(points: readonly MapPoint[], on: Projection, { gap }: Measures): DrawnSign[] {
  const signs = points.map((point) => {
    const home = project(on, point);
    const { x, y } = project(on, point.shown ?? point);
    return { point, x, y, homeX: home.x, homeY: home.y, leash: point.accuracyM * on.perMetre };
  });
  return settle(signs, gap);
}

/** The areas that hold the roughly known places, each once. */
function circles(points: readonly MapPoint[], on: Projection): string {
  const drawn = new Set(
    points.flatMap((point) => {
      const radius = point.accuracyM * on.perMetre;
      if (!isApproximate(point.accuracyM) || radius < 4) return [];
      const { x, y } = project(on, point);
      return [`<circle class="within" cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"/>`];
    }),
  );
  return [...drawn].join('');
}

/** One path a kind and precision, however many signs. */
function drawSigns(signs: readonly DrawnSign[], { sign }: Measures): string {
  return MARKER_KINDS.flatMap((kind) =>
    [true, false].map((rough) => {
      const paths = signs
        .filter(({ point }) => point.kind === kind && isApproximate(point.accuracyM) === rough)
        .map(({ x, y }) => kindOutline(kind, x, y, kind === 'services' ? sign * 0.8 : sign));
      return paths.length > 0
        ? `<path class="sign${rough ? ' rough' : ''}" data-kind="${kind}" d="${paths.join('')}"/>`
        : '';
    }),
  ).join('');
}

function drawWay({ pieces, hops }: Way, signs: readonly DrawnSign[], on: Projection): string {
  const at = new Map(signs.map(({ point, x, y }) => [point.id, `${short(x)} ${short(y)}`]));
  const recorded = pieces.map(
    (points) => `M${points.map(({ lat, lon }) => `${short(on.x(lon))} ${short(on.y(lat))}`).join('L')}`,
  );
  const straight = hops.flatMap(([from, to]) => {
    const ends = [at.get(from), at.get(to)];
    return ends[0] && ends[1] && ends[0] !== ends[1] ? [`M${ends.join('L')}`] : [];
  });
  return [
    straight.length > 0 ? `<path class="way hop" d="${straight.join('')}"/>` : '',
    recorded.length > 0 ? `<path class="way" d="${recorded.join('')}"/>` : '',
  ].join('');
}

function counts(points: readonly MapPoint[], on: Projection): string {
  const cell = 44;
  const cells = new Map<string, { x: number; y: number; count: number }>();
  for (const point of points) {
    const { x, y } = project(on, point);
    const key = `${Math.floor(x / cell)} ${Math.floor(y / cell)}`;
    const sum = cells.get(key) ?? { x: 0, y: 0, count: 0 };
    cells.set(key, { x: sum.x + x, y: sum.y + y, count: sum.count + 1 });
  }
  return [...cells.values()]
    .map(({ x, y, count }) => {
      const at = { x: x / count, y: y / count };
      const radius = Math.min(16, 6 + 2 * Math.log2(count));
      return `<circle class="sign" cx="${short(at.x)}" cy="${short(at.y)}" r="${short(radius)}"/>${text('count', at.x, at.y + 3.5, String(count), 'middle')}`;
    })
    .join('');
}

function names(
  signs: readonly DrawnSign[],
  communes: readonly CommuneLabel[],
  on: Projection,
  { sign, frame }: Measures,
  grounds: readonly Name[],
): string {
  const taken: Box[] = signs.map(({ x, y }) => ({ left: x - sign, right: x + sign, top: y - sign, bottom: y + sign }));
  taken.push(
    { left: 0, right: 110, top: on.height - frame - 30, bottom: on.height },
    { left: on.width - frame - 28, right: on.width, top: 0, bottom: frame + 40 },
  );
  const sheet = { left: frame + 3, top: frame + 3, right: on.width - frame - 3, bottom: on.height - frame - 3 };
  const places: Name[] = signs
    .filter(({ point }) => !point.sample && point.kind !== 'services')
    .map(({ point, x, y }) => ({ text: point.title, x, y, off: sign + 3, size: 10.5, em: 0.6 }));
  const regions: Name[] = communes.map(({ name, lat, lon }) => ({
    text: name.toLocaleUpperCase('vi'),
    ...project(on, { lat, lon }),
    off: 24,
    size: 9,
    em: 0.86,
  }));
  const all = letter([...places, ...regions, ...grounds], taken, sheet);
  const classOf = new Map<string, string>([
    ...grounds.map(({ text }) => [text, 'ground-name'] as const),
    ...regions.map(({ text }) => [text, 'commune'] as const),
    ...places.map(({ text }) => [text, 'place'] as const),
  ]);
  return all.map((name) => lettered(classOf.get(name.text) ?? 'place', name)).join('');
}

function lettered(name: string, { text: words, x, y, anchor }: Lettered): string {
  return text(name, x, y, words, anchor);
}

function scaleBar(on: Projection, { frame }: Measures, locale: Locale): string {
  const perKm = on.perMetre * 1000;
  const km = scaleBarKm(perKm, 90);
  const length = km * perKm;
  const [x, y] = [frame + 10, on.height - frame - 10];
  const half = short(length / 2);
  const words = numberFormat(locale, { style: 'unit', unit: 'kilometer', unitDisplay: 'short' }).format(km);
  return `<path class="frame" d="M${x} ${short(y - 3)}h${short(length)}v3h${short(-length)}z"/><path class="border" d="M${x} ${short(y - 1.5)}h${half}"/>${text('tick', x, y - 6, '0', 'start')}${text('tick', x + length, y - 6, words, 'middle')}`;
}

function northArrow(on: Projection, { frame }: Measures, t: Translate): string {
  const x = on.width - frame - 14;
  const y = frame + 10;
  return `<path class="north" d="M${x} ${y}l4.5 16-4.5-3z"/><path class="frame" d="M${x} ${y}l-4.5 16 4.5-3z"/>${text('tick', x, y + 26, t('map.north'), 'middle')}`;
}

function text(name: string, x: number, y: number, words: string, anchor: Lettered['anchor']): string {
  const at = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
  return `<text class="${name}" x="${short(x)}" y="${short(y)}"${at}>${escapeXml(words)}</text>`;
}

function escapeXml(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
