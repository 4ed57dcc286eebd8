/** Drawing of a village or a market: land, water and ways under numbered marks, and the list that says who is where. */
import { type Cmyk, GREY, INDIGO, SIGNAL_RED, WHITE } from './colour.ts';
import { joined, type Setting, textPiece } from './essentials.ts';
import { type Piece, row, stack } from './layout.ts';
import type { PrintPage } from './page.ts';
import type { PrintKey } from './strings.ts';
import { setText } from './typeset.ts';

export type MapShapeKind = 'forest' | 'field' | 'water' | 'river' | 'road' | 'path' | 'yard' | 'building';

/** What the plan is of, and so in which words it is said. */
export type PlanOf = 'households' | 'market';

export interface PlanPrint {
  readonly of: PlanOf;
  /** In map units, as in an SVG `viewBox` that begins at 0 0. */
  readonly width: number;
  readonly height: number;
  /** SVG path data in map units; areas are filled, ways and rivers drawn as lines. Bottom first. */
  readonly shapes: readonly { readonly kind: MapShapeKind; readonly path: string }[];
  /** Words on the drawing, around their place. */
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** A drawn or photographed plan under it all, as JPEG. */
  readonly picture?: Uint8Array;
  readonly marks: readonly PrintedMark[];
  /** Of an invented drawing: that it is one, in each language. */
  readonly sample?: Readonly<Partial<Record<string, string>>> | undefined;
  /** Where the poster hangs. */
  readonly here?: { readonly x: number; readonly y: number };
}

export interface PrintedMark {
  /** A household that wished to stay unnamed has neither number nor name. */
  readonly number?: string;
  readonly name?: string;
  /** Of the entry that it names, where that has one. */
  readonly code?: string;
  /** Printed behind the name; with its owner's consent only. */
  readonly phone?: string;
  /** Drawn full: a house that receives guests, every stall. */
  readonly open: boolean;
  readonly x: number;
  readonly y: number;
}

/** Type size in points a millimetre of the disc, by the number's characters. */
const FITTING: Readonly<Record<number, number>> = { 1: 1.5, 2: 1.3, 3: 0.95 };

const GROUND: Cmyk = [3, 2, 9, 0];

/** Areas have no width; lines have theirs in mm, with a casing for roads. */
const LOOK = {
  forest: { colour: [28, 5, 38, 4] },
  field: { colour: [8, 2, 34, 0] },
  water: { colour: [34, 8, 4, 0] },
  river: { colour: [34, 8, 4, 0], widthMm: 2.6 },
  road: { colour: [0, 0, 0, 0], widthMm: 2.2, casing: [0, 0, 8, 45] },
  path: { colour: [0, 8, 20, 50], widthMm: 0.7 },
  yard: { colour: [4, 5, 14, 6] },
  building: { colour: [10, 14, 22, 26] },
} as const satisfies Record<MapShapeKind, { colour: Cmyk; widthMm?: number; casing?: Cmyk }>;

/** The map, as large as the room's width and the height allow. */
export function mapPiece(room: Setting, map: PlanPrint, largestHeightMm: number): Piece {
  const unit = Math.min(room.widthMm / map.width, largestHeightMm / map.height);
  const heightMm = map.height * unit;
  const widthMm = map.width * unit;
  return {
    heightMm,
    overflows: false,
    draw: (page, x, y) => {
      page.rect(x, y, widthMm, heightMm, GROUND);
      page.clipped({ x, y, width: widthMm, height: heightMm }, () => {
        if (map.picture) page.picture(map.picture, x, y, widthMm, heightMm);
        for (const { kind, path } of map.shapes) drawShape(page, kind, path, x, y, unit, room.scale);
      });
      for (const label of map.labels) drawLabel(page, room, label.text, x + label.x * unit, y + label.y * unit);
      const diameter = 7 * room.scale;
      if (map.here !== undefined) drawHere(page, room, x + map.here.x * unit, y + map.here.y * unit);
      for (const mark of map.marks) {
        drawMarker(page, room, mark, x + mark.x * unit, y + mark.y * unit, diameter);
      }
    },
  };
}

function drawShape(
  page: PrintPage,
  kind: MapShapeKind,
  path: string,
  x: number,
  y: number,
  unit: number,
  scale: number,
): void {
  const look: { colour: Cmyk; widthMm?: number; casing?: Cmyk } = LOOK[kind];
  if (look.widthMm === undefined) {
    page.path(path, x, y, unit, look.colour);
    return;
  }
  const width = look.widthMm * scale;
  if (look.casing !== undefined) page.stroke(path, x, y, unit, look.casing, width + 0.5 * scale);
  page.stroke(path, x, y, unit, look.colour, width);
}

function drawLabel(page: PrintPage, room: Setting, text: string, x: number, y: number): void {
  const style = { sizePt: 8 * room.scale, language: 'vi', colour: GREY, leading: 1 } as const;
  const words = setText(room.fonts, text, style, 80 * room.scale);
  page.text(words, x - words.widthMm / 2, y - words.heightMm / 2);
}

/** A numbered disc: full or hollow; small where it stays unnamed. */
function drawMarker(
  page: PrintPage,
  room: Setting,
  { number, open }: PrintedMark,
  x: number,
  y: number,
  diameter: number,
): void {
  if (number === undefined) {
    page.ring(x, y, diameter * 0.5, diameter * 0.25, WHITE);
    page.ring(x, y, diameter * 0.5, diameter * 0.08, INDIGO);
    return;
  }
  page.ring(x, y, diameter, diameter / 2, open ? INDIGO : WHITE);
  if (!open) page.ring(x, y, diameter, diameter * 0.1, INDIGO);
  const style = {
    sizePt: diameter * (FITTING[number.length] ?? 0.7),
    weight: 'bold',
    language: 'vi',
    leading: 1,
    align: 'center',
    colour: open ? WHITE : INDIGO,
  } as const;
  const digits = setText(room.fonts, number, style, diameter);
  page.text(digits, x - diameter / 2, y - digits.heightMm / 2, diameter);
}

/** A red pin whose point is the place, with its words in each language. */
function drawHere(page: PrintPage, room: Setting, x: number, y: number): void {
  const { scale, fonts, languages } = room;
  page.path(
    'M0 0C-3-5-5-6.8-5-9.5a5 5 0 1 1 10 0c0 2.7-2 4.5-5 9.5zM-1.9-9.5a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0-3.8 0z',
    x,
    y,
    scale,
    SIGNAL_RED,
  );
  const style = {
    sizePt: 9 * scale,
    weight: 'bold',
    language: languages[0] ?? 'vi',
    colour: SIGNAL_RED,
    leading: 1.2,
  } as const;
  const words = setText(fonts, joined('map.here', languages), style, 80 * scale);
  page.rect(
    x + 6.5 * scale,
    y - 12.5 * scale,
    words.widthMm + 2 * scale,
    words.heightMm + 0.6 * scale,
    WHITE,
    scale * 0.8,
  );
  page.text(words, x + 7.5 * scale, y - 12.2 * scale);
}

/** What a full mark and a hollow one mean; a market's are all full. */
const KEYS: Partial<Record<PlanOf, readonly [open: PrintKey, plain: PrintKey]>> = {
  households: ['map.lets', 'map.home'],
};

/** What is marked, in the order of the plan, in as many columns as there is room for. */
export function planList(room: Setting, map: PlanPrint): Piece {
  const { scale, fonts, widthMm } = room;
  const gap = 5 * scale;
  const columns = Math.max(1, Math.min(5, Math.floor(widthMm / (52 * scale))));
  const columnMm = (widthMm - gap * (columns - 1)) / columns;
  const diameter = 4.6 * scale;
  const indent = diameter + 1.8 * scale;
  const named = map.marks.filter(({ number }) => number !== undefined);
  const perColumn = Math.ceil(named.length / columns);
  const items = named.map((mark): Piece => {
    const style = { sizePt: 9.5 * scale, language: 'vi', leading: 1.32 } as const;
    const name = textPiece(
      fonts,
      mark.name ?? '',
      { ...style, weight: mark.open ? 'semibold' : 'regular' },
      columnMm - indent,
    );
    const phone =
      mark.phone === undefined
        ? undefined
        : textPiece(fonts, mark.phone, { ...style, sizePt: 8 * scale, colour: GREY }, columnMm - indent);
    const words = stack([name, phone], 0);
    return {
      ...words,
      draw: (page, x, y) => {
        drawMarker(page, room, mark, x + diameter / 2, y + 2.3 * scale, diameter);
        words.draw(page, x + indent, y);
      },
    };
  });
  const lists = Array.from({ length: columns }, (_, index) => ({
    piece: stack(items.slice(index * perColumn, (index + 1) * perColumn), 0.9 * scale),
    widthMm: columnMm,
  }));
  const words = KEYS[map.of];
  const key =
    words &&
    textPiece(
      fonts,
      `● ${joined(words[0], room.languages)}   ○ ${joined(words[1], room.languages)}`,
      { sizePt: 8 * scale, language: room.languages[0] ?? 'vi', colour: GREY, leading: 1.3 },
      widthMm,
    );
  return stack([row(lists, gap), key], 2 * scale);
}
