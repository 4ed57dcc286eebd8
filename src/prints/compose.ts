/**
 * The composition that every artefact shares: the woven strip across the top, the guide's name,
 * the story, what serves without a signal, and the code's bare white corner bottom right.
 */
import { qrSymbol } from '../codes/symbol.ts';
import { ReadableError } from '../lib/command.ts';
import type { Kind } from '../schemas/kinds.ts';
import { type ArtefactOptions, DEFAULT_DPI } from './artefact.ts';
import { type CodeBlock, type CodeContent, codeBlock } from './code-block.ts';
import { GREY, INDIGO, PAPER, THREADS, WHITE } from './colour.ts';
import { type Setting, textPiece } from './essentials.ts';
import type { PrintFonts } from './fonts.ts';
import type { Localised } from './languages.ts';
import { fitScale, type Piece, tooLong } from './layout.ts';
import type { PrintPage } from './page.ts';
import { type SizedSymbol, sizeSymbol } from './size.ts';
import { phrase } from './strings.ts';
import { drawStrip } from './strip.ts';
import { type PrintGuide, textsIn } from './subject.ts';

export interface Composition {
  readonly fonts: PrintFonts;
  readonly page: PrintPage;
  readonly guide: PrintGuide;
  readonly options: ArtefactOptions;
  /** The face to fill; the page's trim, or one face of a folded card. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** How far the ground runs over the face's edges; all 0 for a desktop printer. */
  readonly bleed: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Desktop printers cannot reach the edge: no ground, and the strip keeps its distance. */
  readonly desktop?: boolean;
  /** Size of the type and the ornament, 1 on an A4. */
  readonly base: number;
  readonly kind: Kind;
  readonly seed: string;
  readonly sample: boolean;
  /** What the code says, and how it is typed by hand; without the latter the code is not an address. */
  readonly code: CodeContent & { readonly text: string };
  /** The code's side without distance asked for, and the most it may take. */
  readonly sideMm: { readonly usual: number; readonly largest: number };
  /** Size of the words around the code where it is not the base's. */
  readonly codeScale?: number;
  readonly sticker?: boolean;
  /** `beside`: a column left of the code · `above`: the story over the code, practice left of it · `over`: all over it. */
  readonly arrangement: 'beside' | 'above' | 'over';
  /** The name, and what else grows and shrinks with it. */
  readonly name: Localised;
  story(room: Setting, name: Localised): Piece;
  practice(room: Setting): Piece;
  /** How much of a column beside the code the practice may take; 0.55 unless told. */
  readonly practiceShare?: number;
  /** Over the code's corner, on large formats. */
  aside?(room: Setting): Piece;
}

/** Under this share of the designed size, print is no longer read where it hangs. */
const SMALLEST = 0.6;

/** The code's texts stay at this size on small formats: they are what a wary visitor reads. */
const SMALLEST_BLOCK = 0.72;

/** White between the quiet zone and the trim: a guillotine is allowed to be this far off. */
const CUT_TOLERANCE_MM = 1.5;

/** Draws a face. Throws `ReadableError` where the name, the other texts or the code have no room. */
export function compose(composition: Composition): void {
  const { page, fonts, options, widthMm: width, heightMm: height, base, arrangement } = composition;
  const margin = 11 * base;
  const stripTop = composition.desktop ? margin * 0.7 : 0;
  const stripHeight = (composition.desktop ? 9 : 10.5) * base;
  const namesTop = stripTop + stripHeight + 3.6 * base;
  const top = namesTop + 8 * base;
  const bottom = height - margin;

  const block = fitBlock(composition, bottom + margin * 0.3 - top);
  const cornerTop = bottom + margin * 0.3 - block.heightMm;
  const cornerX = width - Math.max(CUT_TOLERANCE_MM, margin * 0.8 - block.quietMm) - block.widthMm;

  const whole = width - 2 * margin;
  const column = cornerX - 5 * base - margin;
  const gap = 5 * base;
  const setting = (widthMm: number, scale: number): Setting => ({
    fonts,
    languages: options.languages,
    widthMm,
    scale: base * scale,
  });
  const [storyWidth, practiceWidth] = { beside: [column, column], above: [whole, column], over: [whole, whole] }[
    arrangement
  ] as [number, number];
  const practiceRoom =
    arrangement === 'beside'
      ? (bottom - top) * (composition.practiceShare ?? 0.55)
      : arrangement === 'above'
        ? bottom - cornerTop
        : (cornerTop - gap - top) * 0.6;
  const practice = fitScale((scale) => composition.practice(setting(practiceWidth, scale)), {
    largest: arrangement === 'above' ? 1.35 : 1.05,
    smallest: SMALLEST,
    heightMm: practiceRoom,
  });
  if (practice === undefined) throw crowded(composition);
  const practiceTop = (arrangement === 'over' ? cornerTop - gap : bottom) - practice.heightMm;
  const storyRoom = (arrangement === 'above' ? cornerTop : practiceTop) - gap - top;
  const storyOf = (scale: number, name: Localised): Piece => composition.story(setting(storyWidth, scale), name);
  const story = fitScale((scale) => storyOf(scale, composition.name), {
    largest: 1.5,
    smallest: SMALLEST,
    heightMm: storyRoom,
  });
  if (story === undefined) throw tooWordy(composition, (name) => storyOf(SMALLEST, name), storyRoom);

  const asideWidth = block.widthMm - block.quietMm;
  const aside = composition.aside?.bind(composition);
  const beside =
    aside === undefined
      ? undefined
      : fitScale((scale) => aside(setting(asideWidth, scale)), {
          largest: 1,
          smallest: SMALLEST,
          heightMm: cornerTop - 2 * gap - top,
        });
  if (aside !== undefined && beside === undefined) throw crowded(composition);

  drawGround(composition, { stripTop, stripHeight, cornerX: cornerX - 3 * base, cornerTop: cornerTop - 4 * base });
  drawNames(composition, margin, namesTop);
  story.draw(page, margin, top);
  practice.draw(page, margin, practiceTop);
  beside?.draw(page, cornerX, top);
  block.draw(page, cornerX, cornerTop);
}

/** The code's block at the side that was asked for, no higher than the face allows. */
function fitBlock(composition: Composition, roomMm: number): CodeBlock {
  const { fonts, guide, options, code, base, sideMm } = composition;
  const make = (sized: Pick<SizedSymbol, 'symbol' | 'sideMm' | 'moduleMm'>): CodeBlock =>
    codeBlock({
      ...code,
      fonts,
      guide,
      languages: options.languages,
      sized,
      scale: composition.codeScale ?? Math.max(base, SMALLEST_BLOCK),
    });
  const fits = (block: CodeBlock): boolean => !block.overflows && block.heightMm <= roomMm;
  const size = (usualMm: number, largestMm: number): SizedSymbol =>
    sizeSymbol({
      text: code.text,
      usualMm: Math.min(usualMm, largestMm),
      largestMm,
      dpi: options.dpi ?? DEFAULT_DPI,
      ...(composition.sticker === undefined ? {} : { sticker: composition.sticker }),
      ...(options.distanceMm === undefined ? {} : { distanceMm: options.distanceMm }),
    });
  // A narrower symbol may need a higher block, because its words take more lines: every side is tried.
  const symbol = qrSymbol(code.text, { level: 'Q' });
  const fitting = Array.from({ length: 80 }, (_, step) => sideMm.largest * 0.98 ** step).filter((side) =>
    fits(make({ symbol, sideMm: side, moduleMm: side / symbol.size })),
  );
  const [most] = fitting;
  if (most === undefined) throw crowded(composition);
  const wanted = size(sideMm.usual, most);
  const nearest = fitting
    .filter((side) => options.distanceMm === undefined || side >= wanted.sideMm)
    .sort((a, b) => Math.abs(a - wanted.sideMm) - Math.abs(b - wanted.sideMm));
  const asWanted = make(wanted);
  if (fits(asWanted)) return asWanted;
  for (const side of nearest) {
    const block = make(size(side, side));
    if (fits(block)) return block;
  }
  throw crowded(composition);
}

/** Paper to the bleed, the strip, and the corner that stays bare white. */
function drawGround(
  { page, widthMm, heightMm, bleed, desktop, seed, kind, base }: Composition,
  at: { stripTop: number; stripHeight: number; cornerX: number; cornerTop: number },
): void {
  const thread = THREADS[kind];
  if (desktop) {
    const margin = 11 * base;
    drawStrip(page, seed, thread, { x: margin, y: at.stripTop, width: widthMm - 2 * margin, height: at.stripHeight });
    return;
  }
  const right = widthMm + bleed.right;
  const bottom = heightMm + bleed.bottom;
  page.rect(-bleed.left, -bleed.top, right + bleed.left, bottom + bleed.top, PAPER);
  page.rect(at.cornerX, at.cornerTop, right - at.cornerX, bottom - at.cornerTop, WHITE);
  const band = { x: -bleed.left, y: 0, width: right + bleed.left, height: at.stripHeight, extraTop: bleed.top };
  drawStrip(page, seed, thread, band);
}

/** The guide's name on the left, and on samples the word for it on the right. */
function drawNames({ page, fonts, guide, options, sample, widthMm, base }: Composition, x: number, y: number): void {
  const room = widthMm - 2 * x;
  const style = { sizePt: Math.max(10 * base, 6), weight: 'semibold', colour: INDIGO } as const;
  const own = textsIn(guide.name, options.languages)[0];
  const name = own === undefined ? undefined : textPiece(fonts, own.text, { ...style, language: own.language }, room);
  name?.draw(page, x, y);
  if (!sample) return;
  const words = options.languages.map((language) => phrase('sample', language)).join(' · ');
  const mark = {
    ...style,
    weight: 'bold',
    colour: GREY,
    align: 'right',
    language: options.languages[0] ?? 'vi',
  } as const;
  const flag = textPiece(fonts, words, mark, room);
  // Ẫ makes its line higher; both lines stand on one baseline.
  flag.draw(page, x, y + (name?.heightMm ?? flag.heightMm) - flag.heightMm);
}

/** Names the text to shorten: the name where it is long, else the format. */
function tooWordy(composition: Composition, make: (name: Localised) => Piece, heightMm: number): ReadableError {
  const names = textsIn(composition.name, composition.options.languages);
  const [longest] = names.sort((a, b) => b.text.length - a.text.length);
  const fits = (shorter: string): boolean => {
    const piece = make(longest === undefined ? {} : { ...composition.name, [longest.language]: shorter });
    return !piece.overflows && piece.heightMm <= heightMm;
  };
  if (longest === undefined || !fits('')) return crowded(composition);
  return tooLong({ vi: 'Tên', en: 'The name' }, longest.text, fits);
}

function crowded({ widthMm, heightMm, options }: Composition): ReadableError {
  const size = `${widthMm} × ${heightMm} mm`;
  const count = options.languages.length;
  return new ReadableError({
    vi: `Khổ ${size} không đủ chỗ cho ngần này lời bằng ${count} ngôn ngữ, dù ở cỡ chữ nhỏ nhất. Hãy bớt ngôn ngữ, bớt điều lưu ý, hoặc chọn khổ lớn hơn.`,
    en: `A format of ${size} has no room for so much text in ${count} language(s), even in the smallest type. Use fewer languages, fewer lines of conduct, or a larger format.`,
  });
}
