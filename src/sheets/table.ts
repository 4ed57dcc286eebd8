/** A table as it was read: the cells of a sheet with their places, whatever file they came from. */

/** A cell's value, before anything is understood of it. Text is NFC after its encoding is known. */
export type CellValue = string | number | boolean | Date;

export interface Cell {
  readonly value: CellValue;
  /** The formula behind the value, without `=`. */
  readonly formula?: string;
  /** It lies in a merged area; where it was filled from the first cell of the area, this is the cell that held the value. */
  readonly merged?: boolean;
  /** A formula's error, `#REF!`. */
  readonly error?: string;
}

export interface Table {
  /** As the person knows it: the file, and the sheet where there are several. */
  readonly file: string;
  readonly name: string;
  /** 0-based rows of 0-based columns; an empty cell is absent. */
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** The cell's name in a spreadsheet: row 1, column 1 is `A1`. Both 1-based. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}

/** The value as text, as a person reads it in the cell; empty for an absent one. */
export function cellText(cell: Cell | undefined): string {
  const value = cell?.value;
  if (value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return String(value).trim();
}
