/** Reads `services.csv`: many small points, one a row, all in one place. */
import Papa from 'papaparse';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { nearest } from '../lib/nearest.ts';
import { type Service, service } from '../schemas/service.ts';
import type { ContentFiles } from './content-files.ts';
import { issueWords } from './issue-words.ts';
import { readText } from './text-file.ts';
import type { ReadResult } from './yaml-file.ts';

export const SERVICES_FILE = 'services.csv';
const COLUMNS = Object.keys(service.shape);

/** A row, and where it stands. */
export interface PlacedService {
  readonly service: Service;
  /** 1-based. */
  readonly line: number;
  /** 1-based column of each field. */
  readonly columns: Readonly<Record<string, number>>;
}

export interface ServicesReading extends ReadResult<Service[]> {
  /** The rows without a problem, also where others have one. */
  readonly placed: readonly PlacedService[];
}

/** Reads the rows; a content folder without the file has none. */
export async function readServices(files: ContentFiles): Promise<ServicesReading> {
  const { text, missing, diagnostics } = await readText(files, SERVICES_FILE);
  if (text !== undefined) return parseServices(text);
  return missing ? { value: [], placed: [], diagnostics: [] } : { placed: [], diagnostics };
}

/** Reads the rows of a text. */
export function parseServices(text: string): ServicesReading {
  const { data, meta } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''));
  const [heading = [], ...rows] = data;
  const names = heading.map((name) => name.trim());
  const headingProblems = checkHeading(names);
  if (headingProblems.length > 0) return { placed: [], diagnostics: headingProblems };

  const diagnostics: Diagnostic[] = [];
  const placed: PlacedService[] = [];
  const lineOfId = new Map<string, number>();
  let line = 1 + newlines(heading);
  for (const cells of rows) {
    line += 1;
    const at = line;
    line += newlines(cells);
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length !== names.length) {
      diagnostics.push(wrongCellCount(at, cells.length, names.length));
      continue;
    }
    const row: Record<string, string> = Object.fromEntries(
      names.map((name, index) => [name, (cells[index] ?? '').trim()]),
    );
    const columns = columnsOf(cells, names, meta.delimiter);
    const place = (field: string): Place => ({ file: SERVICES_FILE, line: at, column: columns[field] ?? 1, field });
    const id = row['id'] ?? '';
    const earlier = lineOfId.get(id);
    if (id !== '' && earlier !== undefined) diagnostics.push(twice(id, earlier, place('id')));
    else lineOfId.set(id, at);
    const parsed = service.safeParse(row);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const field = String(issue.path[0] ?? '');
        const value = row[field];
        const written = { value, text: '', knownFields: COLUMNS, presentFields: names };
        const { corrected: _, ...words } = issueWords(issue, written);
        diagnostics.push({ ...words, severity: 'error', ...place(field) });
      }
      continue;
    }
    placed.push({ service: parsed.data, line: at, columns });
  }
  if (diagnostics.length > 0) return { placed, diagnostics };
  return { value: placed.map((row) => row.service), placed, diagnostics };
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

function checkHeading(names: readonly string[]): Diagnostic[] {
  const place = { severity: 'error', file: SERVICES_FILE, line: 1, column: 1 } as const;
  const unknown = names.filter((name) => !COLUMNS.includes(name));
  const missing = COLUMNS.filter((name) => !names.includes(name));
  return [
    ...unknown.map((name): Diagnostic => {
      const near = nearest(name, missing);
      return {
        code: 'csv-columns',
        ...place,
        field: name,
        message: { vi: `Không có cột "${name}".`, en: `There is no column "${name}".` },
        remedy: near
          ? { vi: `Sửa tên cột thành "${near}".`, en: `Rename it to "${near}".` }
          : { vi: `Các cột: ${COLUMNS.join(', ')}.`, en: `The columns are: ${COLUMNS.join(', ')}.` },
      };
    }),
    ...missing
      .filter((name) => !unknown.some((other) => nearest(other, missing) === name))
      .map(
        (name): Diagnostic => ({
          code: 'csv-columns',
          ...place,
          field: name,
          message: { vi: `Thiếu cột "${name}".`, en: `The column "${name}" is missing.` },
          remedy: {
            vi: `Dòng đầu cần đủ: ${COLUMNS.join(',')}`,
            en: `The first line must hold: ${COLUMNS.join(',')}`,
          },
        }),
      ),
  ];
}

function wrongCellCount(line: number, found: number, wanted: number): Diagnostic {
  return {
    code: 'csv-syntax',
    severity: 'error',
    file: SERVICES_FILE,
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

function twice(id: string, earlier: number, place: Place): Diagnostic {
  return {
    code: 'duplicate-id',
    severity: 'error',
    ...place,
    message: {
      vi: `Mã "${id}" đã có ở dòng ${earlier}.`,
      en: `The id "${id}" already stands on line ${earlier}.`,
    },
    remedy: { vi: 'Đặt mã khác cho dòng này.', en: 'Give this row another id.' },
  };
}
