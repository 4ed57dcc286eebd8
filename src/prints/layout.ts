/** Pieces that know their height, stacked, and scaled down step by step until they fit. */
import { ReadableError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import type { PrintPage } from './page.ts';

export interface Piece {
  readonly heightMm: number;
  /** Whether something is wider than the room it was given. */
  readonly overflows: boolean;
  draw(page: PrintPage, x: number, y: number): void;
}

/** Pieces under each other, `gapMm` apart; those that are missing take no room. */
export function stack(pieces: readonly (Piece | undefined)[], gapMm: number): Piece {
  const present = pieces.filter((piece): piece is Piece => piece !== undefined && piece.heightMm > 0);
  return {
    heightMm: present.reduce((sum, piece) => sum + piece.heightMm, Math.max(0, present.length - 1) * gapMm),
    overflows: present.some((piece) => piece.overflows),
    draw: (page, x, y) => {
      let top = y;
      for (const piece of present) {
        piece.draw(page, x, top);
        top += piece.heightMm + gapMm;
      }
    },
  };
}

/** Pieces side by side, each in a column of its own width. */
export function row(columns: readonly { readonly piece: Piece; readonly widthMm: number }[], gapMm: number): Piece {
  return {
    heightMm: Math.max(0, ...columns.map(({ piece }) => piece.heightMm)),
    overflows: columns.some(({ piece }) => piece.overflows),
    draw: (page, x, y) => {
      let left = x;
      for (const { piece, widthMm } of columns) {
        piece.draw(page, left, y);
        left += widthMm + gapMm;
      }
    },
  };
}

export interface Fitting {
  readonly heightMm: number;
  /** Where to begin: above 1 lets a short text grow into its room. */
  readonly largest: number;
  readonly smallest: number;
}

/** The largest scale at which a piece fits, or nothing where even the smallest is too large. */
export function fitScale(make: (scale: number) => Piece, { heightMm, largest, smallest }: Fitting): Piece | undefined {
  for (let scale = largest; scale >= smallest - 1e-9; scale *= 0.96) {
    const piece = make(scale);
    if (!piece.overflows && piece.heightMm <= heightMm + 1e-9) return piece;
  }
  const piece = make(smallest);
  return !piece.overflows && piece.heightMm <= heightMm + 1e-9 ? piece : undefined;
}

/** A text that does not fit an artefact even in its smallest size, with the number of characters that would. */
export function tooLong(what: BilingualText, text: string, fits: (shorter: string) => boolean): ReadableError {
  const characters = [...text];
  let [low, high] = [0, characters.length];
  while (low < high - 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(characters.slice(0, middle).join(''))) low = middle;
    else high = middle;
  }
  return new ReadableError({
    vi: `${what.vi} dài ${characters.length} ký tự, ở cỡ chữ nhỏ nhất cũng chỉ vừa khoảng ${low}: “${text}”. Hãy rút ngắn hoặc chọn khổ lớn hơn.`,
    en: `${what.en} has ${characters.length} characters and only about ${low} fit in the smallest type: “${text}”. Shorten it or choose a larger format.`,
  });
}
