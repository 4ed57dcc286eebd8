/** What a print says about its own codes, so that the gate can hold it to its word. Lengths in millimetres. */
import type { Level } from '../../codes/symbol.ts';

/** One code on a page. */
export interface ExpectedCode {
  /** Exactly what every decoder must read. */
  readonly text: string;
  readonly level: Level;
  /** Top left corner of the symbol, without its quiet zone, from the top left corner of the trim. */
  readonly xMm: number;
  readonly yMm: number;
  /** Side of the symbol, without its quiet zone. */
  readonly sideMm: number;
  /** Modules on that side. */
  readonly modules: number;
}

export interface ExpectedPage {
  /** Size of the paper once it is cut. */
  readonly trimMm: { readonly width: number; readonly height: number };
  /** Where the trim's top left corner lies on the PDF page. */
  readonly trimAtMm: { readonly x: number; readonly y: number };
  readonly codes: readonly ExpectedCode[];
}

/** A finished PDF and what is to be found in it, page by page. */
export interface ExpectedPrint {
  /** Named in findings. */
  readonly file: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly ExpectedPage[];
}

/** How far off a cut may be: a symbol's quiet zone keeps this distance from the trim. */
export const CUT_TOLERANCE_MM = 1;
