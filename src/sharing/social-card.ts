/** The picture that a shared link shows, as a drawing: 1200 × 630, woven strip, name on paper, scene beside it. */

import { illustrate } from '../illustrations/illustrate.ts';
import { type IconName, icon } from '../illustrations/marker-icons.ts';
import type { SceneName } from '../illustrations/scene-names.ts';
import { wovenStrip } from '../ornament/woven-strip.ts';
import { PrintFonts } from '../prints/fonts.ts';
import { MM_PER_POINT, type SetText, setText, type TextStyle } from '../prints/typeset.ts';

/** What the large pictures of Facebook, Zalo and others are cut to (1.91 : 1). */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;

export interface SocialCard {
  readonly title: string;
  /** Language of the title, for its line breaks. */
  readonly language: string;
  /** "Danh lam thắng cảnh quốc gia · 1997". */
  readonly line: string;
  readonly guideName: string;
  readonly scene: SceneName;
  /** Seed of the scene and of the strip. */
  readonly seed: string;
  readonly icon?: IconName;
  /** CSS colours. */
  readonly colours: { readonly thread: string; readonly ink: string; readonly soft: string; readonly paper: string };
}

/** Where a photograph goes in place of the scene. */
export const PICTURE_BOX = { left: 620, top: 72, width: 580, height: 558 } as const;

const MARGIN = 56;
const COLUMN = PICTURE_BOX.left - 2 * MARGIN;
/** Side of the strip's cells: 16 rows and a unit of ground above and below. */
const UNIT = PICTURE_BOX.top / 18;
/** A phone shows the picture at a third of its size: the smallest letters still have 9 px there. */
const TITLE_SIZES = [84, 76, 68, 60, 54, 48, 42] as const;
const LINE_SIZE = 34;
const NAME_SIZE = 30;
const TITLE_ROOM = 330;
/** Between what it is and its name. */
const GAP = 14;

const fonts = new PrintFonts();

/** Draws the card. Text is outlines, so that no machine needs the fonts. Throws `ReadableError` where a glyph is missing. */
export function socialCard(card: SocialCard): string {
  const { colours } = card;
  const { width, height } = SOCIAL_SIZE;
  const title = fitted(card.title, card.language);
  const line = set(card.line, { size: LINE_SIZE, language: card.language, weight: 'semibold', leading: 1.3 });
  const name = set(card.guideName, { size: NAME_SIZE, language: card.language, weight: 'semibold', leading: 1.3 });
  const block = line.heightMm + GAP + title.heightMm;
  const nameTop = height - MARGIN - name.heightMm + 8;
  // The name stands at the foot; what is said of the place is in the middle of what is left.
  const top = PICTURE_BOX.top + (nameTop - PICTURE_BOX.top - block) / 2;
  const mark = card.icon === undefined ? '' : drawnIcon(card.icon, colours.thread, MARGIN, nameTop - 2, NAME_SIZE + 8);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${colours.paper}" d="M0 0h${width}v${height}H0z"/>`,
    strip(card.seed, colours),
    illustrate(card.scene, card.seed).replace(
      '<svg ',
      `<svg x="${PICTURE_BOX.left}" y="${PICTURE_BOX.top}" width="${PICTURE_BOX.width}" height="${PICTURE_BOX.height}" `,
    ),
    outlines(line, MARGIN, top, colours.thread),
    outlines(title, MARGIN, top + line.heightMm + GAP, colours.ink),
    mark,
    outlines(name, MARGIN + (mark === '' ? 0 : NAME_SIZE + 22), nameTop, colours.soft),
    '</svg>',
  ].join('');
}

/** The largest size at which the title has room; the smallest where none has. */
function fitted(title: string, language: string): SetText {
  const tried = TITLE_SIZES.map((size) => () => set(title, { size, language, weight: 'bold', leading: 1.22 }));
  const fitting = tried.find((make) => {
    const text = make();
    return text.heightMm <= TITLE_ROOM && text.widthMm <= COLUMN;
  });
  return (fitting ?? tried[tried.length - 1] ?? tried[0])?.() as SetText;
}

/** Sets a text for the column; the typesetter's millimetres are pixels here. */
function set(text: string, { size, ...style }: { size: number } & Omit<TextStyle, 'sizePt'>): SetText {
  return setText(fonts, text, { ...style, sizePt: size / MM_PER_POINT }, COLUMN);
}

/** A set text as filled outlines, its upper left corner at (x, y). */
function outlines({ lines, style }: SetText, x: number, y: number, fill: string): string {
  const size = style.sizePt * MM_PER_POINT;
  let data = '';
  for (const { runs, baselineMm } of lines) {
    let pen = x;
    for (const { face, text } of runs) {
      const font = fonts.font(face);
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      glyphs.forEach((glyph, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        const path = glyph.path.scale(scale, -scale).translate(pen + xOffset * scale, y + baselineMm - yOffset * scale);
        data += path.toSVG();
        pen += xAdvance * scale;
      });
    }
  }
  return `<path fill="${fill}" d="${data.replace(/\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))}"/>`;
}

function strip(seed: string, { thread, ink, paper }: SocialCard['colours']): string {
  const { rects } = wovenStrip(seed, { units: SOCIAL_SIZE.width / UNIT });
  const of = (name: 'thread' | 'ink') =>
    rects
      .filter((rect) => rect.thread === name)
      .map(({ x, y, width, height }) => `M${x} ${y + 1}h${width}v${height}h${-width}z`)
      .join('');
  return `<g transform="scale(${UNIT})" shape-rendering="crispEdges"><path fill="${ink}" d="M0 0h${SOCIAL_SIZE.width / UNIT}v18H0z"/><path fill="${thread}" d="${of('thread')}"/><path fill="${paper}" d="${of('ink')}"/></g>`;
}

function drawnIcon(name: IconName, fill: string, x: number, y: number, side: number): string {
  const { viewBox, path } = icon(name);
  return `<svg x="${x}" y="${y}" width="${side}" height="${side}" viewBox="${viewBox}"><path fill="${fill}" d="${path}"/></svg>`;
}
