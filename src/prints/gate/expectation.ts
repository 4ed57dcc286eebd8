/** What the gate is told of a print. */
import type { ArtefactPage } from '../placed-code.ts';

/** A finished PDF and what is to be found in it, page by page. */
export interface ExpectedPrint {
  /** Named in findings. */
  readonly file: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly ArtefactPage[];
  /** The addresses that the registry answers; no other code of a guide may be printed. */
  readonly registered?: ReadonlySet<string>;
}

/** How far off a cut may be: a symbol's quiet zone keeps this distance from the trim. */
export const CUT_TOLERANCE_MM = 1;
