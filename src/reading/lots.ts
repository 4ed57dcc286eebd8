/** Reads the lots of a product, `products/<id>/lots.csv`: one a row. */
import type { Diagnostic } from '../lib/diagnostic.ts';
import { LOT_NUMBER, type Lot, lot } from '../schemas/lot.ts';
import { type LotRef, lotRef } from '../schemas/lot-ref.ts';
import type { ContentFiles, EntryFolder } from './content-files.ts';
import { parseTable } from './csv-table.ts';
import { readText } from './text-file.ts';

/** Within the folder of a product. */
export const LOTS_FILE = 'lots.csv';
const COLUMNS = Object.keys(lot.shape);
const REQUIRED = ['lot', 'checked_on'];

/** A lot, the product it is of, and where its row stands. */
export interface PlacedLot {
  readonly ref: LotRef;
  readonly productId: string;
  readonly lot: Lot;
  /** Path relative to the content folder. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based column of each field. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface LotsReading {
  /** The rows without a problem, also where others have one. */
  readonly placed: readonly PlacedLot[];
  /** Of every row that names a lot, right or wrong: what a code may open. */
  readonly refs: readonly LotRef[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the lots of an entry's folder; of anything but a product, and without the file, there are none. */
export async function readLots(content: ContentFiles, { kind, id, ref, files }: EntryFolder): Promise<LotsReading> {
  if (kind !== 'products' || !files.includes(LOTS_FILE)) return { placed: [], refs: [], diagnostics: [] };
  const file = `${ref}/${LOTS_FILE}`;
  const { text, diagnostics } = await readText(content, file);
  return text === undefined ? { placed: [], refs: [], diagnostics } : parseLots(text, id, file);
}

/** Reads the rows of a text. */
export function parseLots(text: string, productId: string, file: string): LotsReading {
  const optional = COLUMNS.filter((name) => !REQUIRED.includes(name));
  const { placed, keys, diagnostics } = parseTable(text, { file, schema: lot, columns: COLUMNS, optional, key: 'lot' });
  return {
    placed: placed.map(({ row, ...place }) => ({
      ref: lotRef(productId, row.lot),
      productId,
      lot: row,
      file,
      ...place,
    })),
    refs: keys.filter((key) => LOT_NUMBER.test(key)).map((key) => lotRef(productId, key)),
    diagnostics,
  };
}
