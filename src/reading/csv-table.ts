/** Reads a table of the content (CSV) against the schema of its rows, and says every problem with its line and column. */
import Papa from 'papaparse';
import type { z } from 'zod';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { issueWords } from './issue-words.ts';
import type { ReadResult } from './yaml-file.ts';

/** A row, and where it stands. */
export interface PlacedRow<T> {
  readonly row: T;
  /** 1-based. */
  readonly line: number;
  /** 1-based column of each field. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface TableReading<T> extends ReadResult<T[]> {
  /** The rows without a problem, also where others have one. */
  readonly placed: readonly PlacedRow<T>[];
  /** What the rows are called, right or wrong. */
  readonly keys: readonly string[];
}

export interface TableForm<S extends z.ZodType> {
  /** Path relative to the content folder. */
  readonly file: string;
  readonly schema: S;
  /** Every column there may be. */
  readonly columns: readonly string[];
  /** Those that may be left out, for a table that does not need them; their cells are empty then. */
  readonly optional?: readonly string[];
  /** The column that names a row: each name once. */
  readonly key: string;
}

/** Reads the rows of a text. */
export function parseTable<S extends z.ZodType>(text: string, form: TableForm<S>): TableReading<z.infer<S>> {
  const { file, schema, columns: known, optional = [], key } = form;
  const table = text.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(table);
  const { data } = Papa.parse<string[]>(table, { delimiter });
  const [heading = [], ...rows] = data;
  const names = heading.map((name) => name.trim());
  const headingProblems = checkHeading(names, form);
  if (headingProblems.length > 0) return { placed: [], keys: [], diagnostics: headingProblems };

  const diagnostics: Diagnostic[] = [];
  const placed: PlacedRow<z.infer<S>>[] = [];
  const lineOfKey = new Map<string, number>();
  const absent = Object.fromEntries(optional.map((name) => [name, '']));
  let line = 1 + newlines(heading);
  for (const cells of rows) {
    line += 1;
    const at = line;
    line += newlines(cells);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== names.length) {
      diagnostics.push(wrongCellCount(file, at, cells.length, names.length));
      continue;
    }
    const row: Record<string, string> = {
      ...absent,
      ...Object.fromEntries(names.map((name, index) => [name, (cells[index] ?? '').trim()])),
    };
    const columns = columnsOf(cells, names, delimiter);
    const place = (field: string): Place => ({ file, line: at, column: columns[field] ?? 1, field });
    const named = row[key] ?? '';
    const earlier = lineOfKey.get(named);
    if (named !== '' && earlier !== undefined) diagnostics.push(twice(named, earlier, place(key)));
    else lineOfKey.set(named, at);
    const parsed = schema.safeParse(row);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const field = String(issue.path[0] ?? '');
        const written = { value: row[field], text: '', knownFields: known, presentFields: names };
        const { corrected: _, ...words } = issueWords(issue, written);
        diagnostics.push({ ...words, severity: 'error', ...place(field) });
      }
      continue;
    }
    placed.push({ row: parsed.data, line: at, columns });
  }
  const keys = [...lineOfKey.keys()];
  if (diagnostics.length > 0) return { placed, keys, diagnostics };
  return { value: placed.map(({ row }) => row), placed, keys, diagnostics };
}

/** What stands between the names of the heading: a comma, or what a spreadsheet wrote instead. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => heading.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function newlines(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

/** Where each cell begins on its line; a quoted cell counts its quotes. */
function columnsOf(cells: readonly string[], names: readonly string[], delimiter: string): Record<string, number> {
  const columns: Record<string, number> = {};
  let column = 1;
  for (const [index, cell] of cells.entries()) {
    columns[names[index] ?? ''] = column;
    const isQuoted = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n');
    column += cell.replaceAll('"', '""').length + (isQuoted ? 2 : 0) + delimiter.length;
  }
  return columns;
}

function checkHeading(
  names: readonly string[],
  { file, columns, optional = [] }: Pick<TableForm<z.ZodType>, 'file' | 'columns' | 'optional'>,
): Diagnostic[] {
  const place = { severity: 'error', file, line: 1, column: 1 } as const;
  const required = columns.filter((name) => !optional.includes(name));
  const unknown = names.filter((name) => !columns.includes(name));
  const absent = columns.filter((name) => !names.includes(name));
  const missing = required.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name): Diagnostic => {
      const near = nearest(name, absent);
      return {
        code: 'csv-columns',
        ...place,
        field: name,
        message: { vi: `Không có cột "${name}".`, en: `There is no column "${name}".` },
        remedy: near
          ? { vi: `Sửa tên cột thành "${near}".`, en: `Rename it to "${near}".` }
          : { vi: `Các cột: ${columns.join(', ')}.`, en: `The columns are: ${columns.join(', ')}.` },
      };
    }),
    ...missing
      .filter((name) => !unknown.some((other) => nearest(other, absent) === name))
      .map(
        (name): Diagnostic => ({
          code: 'csv-columns',
          ...place,
          field: name,
          message: { vi: `Thiếu cột "${name}".`, en: `The column "${name}" is missing.` },
          remedy: {
            vi: `Dòng đầu cần đủ: ${required.join(',')}`,
            en: `The first line must hold: ${required.join(',')}`,
          },
        }),
      ),
  ];
}

function wrongCellCount(file: string, line: number, found: number, wanted: number): Diagnostic {
  return {
    code: 'csv-syntax',
    severity: 'error',
    file,
    line,
    column: 1,
    field: '',
    message: {
      vi: `Dòng này có ${found} ô, nhưng dòng tiêu đề có ${wanted}.`,
      en: `This row has ${found} cells, but the heading has ${wanted}.`,
    },
    remedy: {
      vi: 'So số dấu phẩy với dòng tiêu đề; đặt ô có dấu phẩy trong ngoặc kép.',
      en: 'Compare its commas with the heading row; quote cells that hold commas.',
    },
  };
}

type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'field'>;

function twice(name: string, earlier: number, place: Place): Diagnostic {
  const isLot = place.field === 'lot';
  return {
    code: 'duplicate-id',
    severity: 'error',
    ...place,
    message: {
      vi: `${isLot ? 'Lô' : 'Mã'} "${name}" đã có ở dòng ${earlier}.`,
      en: `The ${isLot ? 'lot' : 'id'} "${name}" already stands on line ${earlier}.`,
    },
    remedy: isLot
      ? {
          vi: 'Mỗi lô một dòng: gộp hai dòng, hoặc sửa số lô theo nhãn đã dán.',
          en: 'A lot has one row: merge the two, or correct the number after the label that is on the goods.',
        }
      : { vi: 'Đặt mã khác cho dòng này.', en: 'Give this row another id.' },
  };
}
