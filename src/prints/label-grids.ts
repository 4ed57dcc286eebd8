/** A4 sheets of labels as sold in shops, measured from the sheet's top left corner. */
import { ReadableError } from '../lib/command.ts';

export interface LabelGrid {
  readonly columns: number;
  readonly rows: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Of the first label. */
  readonly leftMm: number;
  readonly topMm: number;
  /** From one label's edge to the next one's; its size where labels touch. */
  readonly pitchXMm: number;
  readonly pitchYMm: number;
}

export const A4_MM = { width: 210, height: 297 } as const;

/** Labels that touch, centred on the sheet. */
function touching(columns: number, rows: number, widthMm: number, heightMm: number): LabelGrid {
  return {
    columns,
    rows,
    widthMm,
    heightMm,
    leftMm: (A4_MM.width - columns * widthMm) / 2,
    topMm: (A4_MM.height - rows * heightMm) / 2,
    pitchXMm: widthMm,
    pitchYMm: heightMm,
  };
}

/** Columns × rows, then the label's size. */
export const LABEL_GRIDS = {
  '2x4-99.1x67.7': { ...touching(2, 4, 99.1, 67.7), leftMm: 4.65, pitchXMm: 101.6 },
  '2x7-99.1x38.1': { ...touching(2, 7, 99.1, 38.1), leftMm: 4.65, pitchXMm: 101.6 },
  '2x5-105x57': touching(2, 5, 105, 57),
  '3x7-63.5x38.1': { ...touching(3, 7, 63.5, 38.1), leftMm: 7.25, pitchXMm: 66 },
  '3x8-70x37': touching(3, 8, 70, 37),
  '4x10-52.5x29.7': touching(4, 10, 52.5, 29.7),
  '4x10-48.5x25.4': touching(4, 10, 48.5, 25.4),
} as const satisfies Record<string, LabelGrid>;

export type LabelGridName = keyof typeof LABEL_GRIDS;

/** The grid of that name. Throws `ReadableError`, listing the known ones, where there is none. */
export function labelGrid(name: string): LabelGrid {
  if (Object.hasOwn(LABEL_GRIDS, name)) return LABEL_GRIDS[name as LabelGridName];
  const known = Object.keys(LABEL_GRIDS).join(', ');
  throw new ReadableError({
    vi: `Không có khổ tem “${name}”. Các khổ có sẵn: ${known}.`,
    en: `There is no label grid “${name}”. Known grids: ${known}.`,
  });
}

/** How many labels a sheet has. */
export function labelCount({ columns, rows }: LabelGrid): number {
  return columns * rows;
}
