/** The site's sketch map on paper: its SVG (`map/static-map.ts`: paths, circles, words) drawn with inks and faces. */
import { parse } from 'ultrahtml';
import { type ElementNode, elements, textOf } from '../../offline/one-file/dom.ts';
import { isKind } from '../../schemas/kinds.ts';
import { BLACK, type Cmyk, GREY, type Ink, STONE, STONE_DARK, THREADS, WHITE } from '../colour.ts';
import type { PrintFonts } from '../fonts.ts';
import type { PrintPage } from '../page.ts';
import { setText } from '../typeset.ts';
import type { Slice } from './flow.ts';
import { COLUMN_MM } from './format.ts';

const LINE: Cmyk = [3, 4, 8, 18];
const SERVICE: Cmyk = [55, 35, 25, 25];

/** The map as wide as the column. Throws `ReadableError` where a name has a letter that no face has. */
export function sketchSlice(fonts: PrintFonts, svg: string, alt: string, highestMm: number): Slice {
  const [, , , width = 400, height = 400] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
  const unit = Math.min(COLUMN_MM / width, highestMm / height);
  const all = elements(parse(svg));
  const frame = all.find(({ attributes }) => attributes['class'] === 'ground');
  const ground = frame ? elements(frame) : [];
  const above = all.filter((shape) => !ground.includes(shape));
  const left = (COLUMN_MM - width * unit) / 2;
  return {
    heightMm: height * unit,
    gapMm: 4,
    tag: 'Figure',
    alt,
    draw: (page, x, y) =>
      page.clipped({ x: x + left, y, width: width * unit, height: height * unit }, () => {
        if (frame) {
          page.clipped(boxOf(frame, x + left, y, unit), () => {
            for (const shape of ground) drawGround(page, shape, x + left, y, unit);
          });
        }
        for (const shape of above) drawShape(page, fonts, shape, x + left, y, unit);
      }),
  };
}

/** What lies under the signs: its inks stay light, as names and signs are printed over them. */
const FIELDS: Readonly<Record<string, Cmyk>> = {
  forest: [12, 2, 22, 0],
  settled: [4, 9, 14, 2],
  lake: [22, 5, 3, 0],
};
const COURSES: Readonly<Record<string, readonly [Cmyk, widthMm: number]>> = {
  lake: [[70, 30, 15, 5], 0.1],
  river: [[70, 30, 15, 5], 0.25],
  'road-2': [[25, 35, 50, 15], 0.2],
  'road-1': [[10, 60, 80, 25], 0.35],
};

function drawGround(page: PrintPage, { name, attributes }: ElementNode, x: number, y: number, unit: number): void {
  const [d = '', layer = ''] = [attributes['d'], attributes['class']];
  // The shading stays on screens: a grey tint under every name is no gain on an office's printer.
  if (name !== 'path' || !d) return;
  const field = FIELDS[layer];
  if (field) page.path(d, x, y, unit, field);
  const course = COURSES[layer];
  if (course) page.stroke(d, x, y, unit, ...course);
}

function boxOf({ attributes }: ElementNode, x: number, y: number, unit: number) {
  const [left = 0, top = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map(
    (key) => Number(attributes[key]) * unit,
  );
  return { x: x + left, y: y + top, width, height };
}

function drawShape(page: PrintPage, fonts: PrintFonts, shape: ElementNode, x: number, y: number, unit: number): void {
  const { attributes } = shape;
  const [name = ''] = (attributes['class'] ?? '').split(' ');
  if (shape.name === 'path') drawPath(page, attributes['d'] ?? '', attributes, name, x, y, unit);
  else if (shape.name === 'circle') {
    const [cx, cy, r] = ['cx', 'cy', 'r'].map((key) => Number(attributes[key]));
    if (cx === undefined || cy === undefined || r === undefined) return;
    const circle = `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
    if (name === 'within') page.stroke(circle, x, y, unit, STONE_DARK, 0.12);
    else page.path(circle, x, y, unit, BLACK);
  } else if (shape.name === 'text') drawWords(page, fonts, shape, name, x, y, unit);
}

function drawPath(
  page: PrintPage,
  d: string,
  attributes: ElementNode['attributes'],
  name: string,
  x: number,
  y: number,
  unit: number,
): void {
  switch (name) {
    case 'net':
      page.stroke(d, x, y, unit, LINE, 0.12);
      return;
    case 'frame':
      page.stroke(d, x, y, unit, GREY, 0.15);
      return;
    case 'border':
      page.stroke(d, x, y, unit, GREY, 3 * unit);
      return;
    case 'north':
      page.path(d, x, y, unit, GREY);
      return;
    case 'sign': {
      const kind = attributes['data-kind'] ?? '';
      const ink: Ink = isKind(kind) ? THREADS[kind] : SERVICE;
      if (attributes['class']?.includes('rough')) {
        page.path(d, x, y, unit, WHITE, 'non-zero');
        page.stroke(d, x, y, unit, ink, 1.5 * unit);
        return;
      }
      page.path(d, x, y, unit, ink, 'non-zero');
      return;
    }
    default:
      // What a richer map may have one day is drawn faintly and harms nothing.
      page.stroke(d, x, y, unit, STONE, 0.2);
      return;
  }
}

const WORDS = {
  place: { size: 10.5, weight: 'semibold', colour: BLACK },
  'ground-name': { size: 8.5, weight: 'regular', colour: GREY },
  credit: { size: 6.5, weight: 'regular', colour: GREY },
  commune: { size: 9, weight: 'regular', colour: GREY },
  tick: { size: 8, weight: 'regular', colour: GREY },
  count: { size: 10, weight: 'bold', colour: WHITE },
} as const;

function drawWords(
  page: PrintPage,
  fonts: PrintFonts,
  shape: ElementNode,
  name: string,
  x: number,
  y: number,
  unit: number,
): void {
  const look = WORDS[name as keyof typeof WORDS] ?? WORDS.tick;
  const sizePt = (look.size * unit * 72) / 25.4;
  const style = { sizePt, weight: look.weight, colour: look.colour, language: 'vi', leading: 1 } as const;
  const set = setText(
    fonts,
    textOf(shape).replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
    style,
    1_000,
  );
  const anchor = shape.attributes['text-anchor'];
  const shift = anchor === 'middle' ? set.widthMm / 2 : anchor === 'end' ? set.widthMm : 0;
  const baseline = set.lines[0]?.baselineMm ?? 0;
  const moved = /translate\(([-\d.]+) ([-\d.]+)\)(?: rotate\(([-\d.]+)\))?/.exec(shape.attributes['transform'] ?? '');
  const atX = x + Number(moved?.[1] ?? shape.attributes['x'] ?? 0) * unit;
  const atY = y + Number(moved?.[2] ?? shape.attributes['y'] ?? 0) * unit;
  const draw = () => page.text(set, atX - shift, atY - baseline);
  if (moved?.[3]) page.turned(atX, atY, Number(moved[3]), draw);
  else draw();
}
