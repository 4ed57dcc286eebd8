/** A4 sheets of stickers for the office printer, from any label of a sheet that was begun. */
import { QUIET_ZONE } from '../../codes/symbol.ts';
import { ReadableError } from '../../lib/command.ts';
import { type Artefact, type ArtefactOptions, DEFAULT_DPI, openDocument } from '../artefact.ts';
import { tactileMark } from '../code-block.ts';
import { GREY, INDIGO, THREADS } from '../colour.ts';
import { joined, textPiece } from '../essentials.ts';
import type { PrintFonts } from '../fonts.ts';
import { A4_MM, type LabelGrid, labelCount, labelGrid } from '../label-grids.ts';
import { fitScale, type Piece, stack, tooLong } from '../layout.ts';
import type { PrintPage } from '../page.ts';
import { sizeSymbol } from '../size.ts';
import { phrase } from '../strings.ts';
import { drawStrip } from '../strip.ts';
import { EMERGENCY_NUMBERS, fallbacksOf, type PrintGuide, type PrintSubject, textsIn } from '../subject.ts';
import type { TextStyle } from '../typeset.ts';

export interface StickerItem {
  readonly subject: PrintSubject;
  readonly count: number;
}

export interface StickerOptions extends ArtefactOptions {
  /** A name of `LABEL_GRIDS`. */
  readonly grid: string;
  /** The first free label, counted along the rows from 1. */
  readonly start?: number;
}

/** Sheets drift in the feeder: nothing comes nearer to a label's edge. */
const SAFE_MM = 2;
const RING_MM = 3.4;
const STRIP_MM = 2.4;
/** Under this, 8 and B are told apart by guessing. */
const SMALLEST_ADDRESS_PT = 4.4;

/**
 * As many sheets as the stickers need.
 *
 * @throws {ReadableError} where the grid is unknown, the start is off the sheet, or a text or a code does not fit
 */
export async function stickerSheet(
  items: readonly StickerItem[],
  guide: PrintGuide,
  options: StickerOptions,
): Promise<Artefact> {
  const grid = labelGrid(options.grid);
  const start = checkStart(options.start ?? 1, grid);
  const queue = items.flatMap(({ subject, count }) => Array.from({ length: count }, () => subject));
  const first = queue[0];
  if (first === undefined) {
    throw new ReadableError({ vi: 'Chưa chọn mã nào để in tem.', en: 'There is no code to print stickers of.' });
  }
  const document = openDocument(first.title, guide, options.languages);
  const drawings = new Map<PrintSubject, (page: PrintPage) => void>();
  let page: PrintPage | undefined;
  for (const [index, subject] of queue.entries()) {
    const position = (start - 1 + index) % labelCount(grid);
    if (page === undefined || position === 0) {
      page = document.addPage({ widthMm: A4_MM.width, heightMm: A4_MM.height, bleedMm: 0 });
    }
    const x = grid.leftMm + (position % grid.columns) * grid.pitchXMm;
    const y = grid.topMm + Math.floor(position / grid.columns) * grid.pitchYMm;
    const draw = drawings.get(subject) ?? layOut(document.fonts, { subject, guide, options, grid });
    drawings.set(subject, draw);
    const sheet = page;
    sheet.within({ x, y, width: grid.widthMm, height: grid.heightMm }, () => draw(sheet));
  }
  const fallbacks = [...new Set(queue)].flatMap((subject) => fallbacksOf(subject, options.languages));
  return { name: `sticker-sheet-${options.grid}`, ...(await document.finish()), fallbacks };
}

function checkStart(start: number, grid: LabelGrid): number {
  const last = labelCount(grid);
  if (Number.isInteger(start) && start >= 1 && start <= last) return start;
  throw new ReadableError({
    vi: `Vị trí bắt đầu phải từ 1 đến ${last} trên khổ tem này, không phải ${start}.`,
    en: `The start position must be from 1 to ${last} on this grid, not ${start}.`,
  });
}

interface Sticker {
  readonly subject: PrintSubject;
  readonly guide: PrintGuide;
  readonly options: StickerOptions;
  readonly grid: LabelGrid;
}

/** Fits a sticker once; what it returns draws it as often as it is wanted. */
function layOut(fonts: PrintFonts, sticker: Sticker): (page: PrintPage) => void {
  const { grid } = sticker;
  const sized = sizeSymbol(symbolRequest(sticker));
  const { sideMm, moduleMm } = sized;
  const quiet = QUIET_ZONE * moduleMm;
  const left = grid.widthMm - SAFE_MM - quiet - sideMm;
  const top = (grid.heightMm - sideMm) / 2;
  const ringX = left - quiet - RING_MM / 2;
  const textWidth = ringX - RING_MM / 2 - 1 - SAFE_MM;
  const words = fitWords(fonts, sticker, textWidth, grid.heightMm - 2 * SAFE_MM);
  return (page) => {
    page.symbol(sized.symbol, left, top, sideMm);
    tactileMark(page, ringX, grid.heightMm / 2, RING_MM);
    words.draw(page, SAFE_MM, SAFE_MM);
  };
}

function symbolRequest({ subject, options, grid }: Sticker): Parameters<typeof sizeSymbol>[0] {
  // The symbol with its quiet zones fills the label's height, up to 44 % of its width: the words need the rest.
  const withQuiet = Math.min(grid.heightMm - 2 * SAFE_MM, grid.widthMm * 0.44);
  const largestMm = withQuiet / (1 + (2 * QUIET_ZONE) / 29);
  return {
    text: subject.printedAddress,
    usualMm: largestMm,
    largestMm,
    dpi: options.dpi ?? DEFAULT_DPI,
    sticker: true,
    ...(options.distanceMm === undefined ? {} : { distanceMm: options.distanceMm }),
  };
}

/** What a sticker goes without where it is small. */
interface Wording {
  readonly guideName: boolean;
  /** The warning and the emergency numbers in their shortest form, and no strip. */
  readonly brief: boolean;
}

/** In the order in which they are given up. */
const WORDINGS: readonly Wording[] = [
  { guideName: true, brief: false },
  { guideName: false, brief: false },
  { guideName: false, brief: true },
];

const SMALLEST = 0.8;

/** As much as the label holds. Throws `ReadableError` where even the shortest wording has no room. */
function fitWords(fonts: PrintFonts, sticker: Sticker, widthMm: number, heightMm: number): Piece {
  for (const wording of WORDINGS) {
    const make = (scale: number): Piece => stickerWords(fonts, sticker, wording, widthMm, scale);
    const words = fitScale(make, { largest: 1.7, smallest: SMALLEST, heightMm });
    if (words !== undefined) return words;
  }
  const { subject, options } = sticker;
  const [longest] = textsIn(subject.title, options.languages).sort((a, b) => b.text.length - a.text.length);
  const { language, text } = longest ?? { language: 'vi', text: '' };
  const fits = (shorter: string): boolean => {
    const shortened = { ...sticker, subject: { ...subject, title: { ...subject.title, [language]: shorter } } };
    const piece = stickerWords(fonts, shortened, { guideName: false, brief: true }, widthMm, SMALLEST);
    return !piece.overflows && piece.heightMm <= heightMm;
  };
  if (fits('–')) throw tooLong({ vi: 'Tên trên tem', en: 'The name on the sticker' }, text, fits);
  throw new ReadableError({
    vi: `Tem ${options.grid} không đủ chỗ cho ${options.languages.length} ngôn ngữ. Hãy bớt ngôn ngữ hoặc chọn khổ tem lớn hơn.`,
    en: `A label of ${options.grid} has no room for ${options.languages.length} languages. Use fewer languages or a larger label.`,
  });
}

function stickerWords(
  fonts: PrintFonts,
  { subject, guide, options: { languages } }: Sticker,
  { guideName, brief }: Wording,
  widthMm: number,
  scale: number,
): Piece {
  const piece = (text: string, style: Partial<TextStyle> & { sizePt: number }): Piece =>
    textPiece(
      fonts,
      text,
      { leading: 1.25, language: languages[0] ?? 'vi', ...style, sizePt: style.sizePt * scale },
      widthMm,
    );
  const names = textsIn(subject.title, languages).map(({ language, text }, index) =>
    piece(
      text,
      index === 0
        ? { language, sizePt: 9.5, weight: 'bold', leading: 1.18, colour: INDIGO }
        : { language, sizePt: 7, weight: 'semibold', leading: 1.18 },
    ),
  );
  const small = { sizePt: 5.2, colour: GREY, weight: 'semibold' } as const;
  const numbers = EMERGENCY_NUMBERS.join(' · ');
  const warnings = brief ? languages.slice(0, 1) : languages;
  return stack(
    [
      brief ? undefined : strip(subject, widthMm),
      guideName ? piece(textsIn(guide.name, languages)[0]?.text ?? guide.host, small) : undefined,
      subject.sample ? piece(joined('sample', languages), small) : undefined,
      stack(names, 0),
      addressLines(fonts, [guide.host, `/Q/${subject.code}`], widthMm, scale),
      ...warnings.map((language) =>
        piece(phrase(brief ? 'code.only-brief' : 'code.only-host', language, { host: guide.host }), {
          sizePt: 5,
          language,
          leading: 1.22,
        }),
      ),
      piece(brief ? numbers : `${joined('emergency', languages)} ${numbers}`, { sizePt: 5, weight: 'semibold' }),
    ],
    0.7 * scale,
  );
}

function strip(subject: PrintSubject, widthMm: number): Piece {
  return {
    heightMm: STRIP_MM,
    overflows: false,
    draw: (page, x, y) =>
      drawStrip(page, subject.seed, THREADS[subject.kind], { x, y, width: widthMm, height: STRIP_MM }),
  };
}

/** Host and code, each on a line, as large as the longer one allows. */
function addressLines(fonts: PrintFonts, parts: readonly string[], widthMm: number, scale: number): Piece {
  for (let sizePt = 6.4 * scale; ; sizePt *= 0.95) {
    const style = { sizePt, family: 'code', weight: 'bold', language: 'en', leading: 1.22 } as const;
    const lines = stack(
      parts.map((part) => textPiece(fonts, part, style, widthMm)),
      0,
    );
    if (!lines.overflows || sizePt < SMALLEST_ADDRESS_PT) return lines;
  }
}
