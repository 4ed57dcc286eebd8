/** What a print says about its own codes, so that the gate can hold it to its word. Lengths in millimetres. */
import type { Level } from '../codes/symbol.ts';

/** A symbol on a page. */
export interface PlacedCode {
  /** Exactly what every decoder must read. */
  readonly text: string;
  /** Of the symbol's top left module, without the quiet zone, from the trim's top left corner. */
  readonly xMm: number;
  readonly yMm: number;
  /** Side of the symbol, without its quiet zone. */
  readonly sideMm: number;
  /** Modules on that side. */
  readonly modules: number;
  readonly level: Level;
}

export interface ArtefactPage {
  /** Size of the paper once it is cut. */
  readonly trimMm: { readonly width: number; readonly height: number };
  /** Where the trim's top left corner lies on the PDF page. */
  readonly trimAtMm: { readonly x: number; readonly y: number };
  readonly codes: readonly PlacedCode[];
}
