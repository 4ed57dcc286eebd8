/**
 * Sets text in lines: broken where the language allows, never hyphenated, balanced,
 * with room for Vietnamese capitals that carry two marks.
 */
import type { Ink } from './colour.ts';
import { BLACK } from './colour.ts';
import type { Weight } from './font-files.ts';
import type { FontChoice, FontRun, PrintFonts } from './fonts.ts';
import type { TextLanguage } from './languages.ts';

export const MM_PER_POINT = 25.4 / 72;

export interface TextStyle {
  readonly sizePt: number;
  readonly language: TextLanguage;
  readonly weight?: Weight;
  readonly family?: 'text' | 'code';
  readonly colour?: Ink;
  /** Line height in ems. */
  readonly leading?: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface SetLine {
  readonly runs: readonly (FontRun & { readonly widthMm: number })[];
  readonly widthMm: number;
  /** From the top of the text to this line's baseline. */
  readonly baselineMm: number;
}

export interface SetText {
  readonly lines: readonly SetLine[];
  readonly heightMm: number;
  /** The widest line; wider than asked where one word is. */
  readonly widthMm: number;
  readonly style: Required<TextStyle>;
}

/** A capital with two marks stacked on it (Ẵ, Ế, Ỗ …) needs this many ems more above it. */
export const STACKED_EM = 0.25;

/** Of the line's height, how much lies above the baseline. */
export const ASCENT_SHARE = 0.74;

/** Sets a text (normalised to NFC) in lines no wider than `widthMm`, as even as their number allows. */
export function setText(fonts: PrintFonts, text: string, style: TextStyle, widthMm: number): SetText {
  const full: Required<TextStyle> = {
    weight: 'regular',
    family: 'text',
    colour: BLACK,
    leading: 1.42,
    align: 'left',
    ...style,
  };
  const sizeMm = full.sizePt * MM_PER_POINT;
  const broken = text
    .normalize('NFC')
    .split('\n')
    .flatMap((paragraph) => balance(measured(fonts, paragraph.trim(), full), widthMm / sizeMm));
  let y = 0;
  const lines = broken.map((line): SetLine => {
    const extra = hasStackedCapital(line) ? STACKED_EM * sizeMm : 0;
    const baselineMm = y + extra + full.leading * ASCENT_SHARE * sizeMm;
    y += extra + full.leading * sizeMm;
    const runs = fonts.runs(line, full).map((run) => ({ ...run, widthMm: fonts.widthEm(run) * sizeMm }));
    return { runs, baselineMm, widthMm: runs.reduce((sum, run) => sum + run.widthMm, 0) };
  });
  return { lines, heightMm: y, widthMm: Math.max(0, ...lines.map((line) => line.widthMm)), style: full };
}

/** Whether a line has a capital under two marks, such as Ẵ (A, breve, tilde). */
export function hasStackedCapital(line: string): boolean {
  // Of the marks that Vietnamese combines, only the dot (U+0323) and the horn (U+031B) are not above the letter.
  return /\p{Lu}[\u0323\u031b]*[\u0300-\u0309\u0311][\u0323\u031b]*[\u0300-\u0309]/u.test(line.normalize('NFD'));
}

/** A piece of a line that is never broken, with the space that may follow it. */
export interface Piece {
  readonly text: string;
  readonly space: string;
}

type MeasuredPiece = Piece & { readonly widthEm: number; readonly spaceEm: number };

/** A text is fitted at many sizes and widths: its pieces are measured once a document. */
const known = new WeakMap<PrintFonts, Map<string, readonly MeasuredPiece[]>>();

/** The pieces of a paragraph with their widths. Throws `ReadableError` where a glyph is missing. */
function measured(fonts: PrintFonts, paragraph: string, choice: FontChoice): readonly MeasuredPiece[] {
  const ofDocument = known.get(fonts) ?? new Map<string, readonly MeasuredPiece[]>();
  known.set(fonts, ofDocument);
  const key = [choice.language, choice.family, choice.weight, paragraph].join('\n');
  const before = ofDocument.get(key);
  if (before !== undefined) return before;
  // Asked for the whole first, so that a missing glyph is reported with all of its text.
  fonts.runs(paragraph, choice);
  const width = (text: string): number => fonts.runs(text, choice).reduce((sum, run) => sum + fonts.widthEm(run), 0);
  const pieces = breakPoints(paragraph, choice.language).map((piece) => {
    const widthEm = width(piece.text);
    return { ...piece, widthEm, spaceEm: piece.space === '' ? 0 : width(piece.text + piece.space) - widthEm };
  });
  ofDocument.set(key, pieces);
  return pieces;
}

const NEVER_FIRST = /^[、。，．！？：；）》〉」』】”’…·,.!?:;)\]%]/u;
const NEVER_LAST = /[（《〈「『【“‘([]$/u;

/** Vietnamese, Korean and Latin texts break at spaces; Chinese between characters, minding its punctuation. */
export function breakPoints(text: string, language: TextLanguage): Piece[] {
  const words = text.split(/ +/).map((word) => ({ text: word, space: ' ' }));
  if (!language.startsWith('zh')) return words;
  return words.flatMap(({ text: word }) => {
    const pieces: string[] = [];
    for (const character of word.match(/[\p{Script=Latin}\p{N}.,:/+-]+|./gu) ?? []) {
      const last = pieces.at(-1);
      if (last !== undefined && (NEVER_FIRST.test(character) || NEVER_LAST.test(last)))
        pieces.push((pieces.pop() ?? '') + character);
      else pieces.push(character);
    }
    return pieces.map((piece, index) => ({ text: piece, space: index === pieces.length - 1 ? ' ' : '' }));
  });
}

/** Fills lines greedily, then narrows them as far as their number stays the same. */
function balance(pieces: readonly MeasuredPiece[], widthEm: number): string[] {
  const greedy = fill(pieces, widthEm);
  if (greedy.length === 1) return greedy;
  let [low, high] = [widthEm / 2, widthEm];
  let best = greedy;
  for (let step = 0; step < 7; step++) {
    const middle = (low + high) / 2;
    const lines = fill(pieces, middle);
    if (lines.length === greedy.length) [best, high] = [lines, middle];
    else low = middle;
  }
  return best;
}

function fill(pieces: readonly MeasuredPiece[], roomEm: number): string[] {
  const lines: string[] = [];
  let line = '';
  let [widthEm, space, spaceEm] = [0, '', 0];
  for (const piece of pieces) {
    if (line !== '' && widthEm + spaceEm + piece.widthEm > roomEm) {
      lines.push(line);
      [line, widthEm] = [piece.text, piece.widthEm];
    } else {
      line += space + piece.text;
      widthEm += spaceEm + piece.widthEm;
    }
    ({ space, spaceEm } = piece);
  }
  return [...lines, line];
}
