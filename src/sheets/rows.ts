/** A table's rows by field: where its headings stand, which kind it is about, which encoding each column is in. */
import type { Locale } from '../i18n/locales.ts';
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import type { Kind } from '../schemas/kinds.ts';
import { type Column, columnsNamed, columnsOf } from './columns.ts';
import { headingReader, ID_FIELD, IGNORED, kindOfHeadings, kindOfName, POINT_FIELD } from './headings.ts';
import { type Encoding, FOREIGN, fromEncoding, guessColumns, guessEncoding } from './legacy/encodings.ts';
import { type Cell, cellName, cellText, type Table } from './table.ts';

/** A cell that says something of an entry. */
export interface FieldCell {
  readonly cell: Cell | undefined;
  /** In Unicode, without spaces at its ends; empty for an empty cell. */
  readonly text: string;
  /** 1-based. */
  readonly column: number;
}

export interface Row {
  /** 1-based, as the spreadsheet shows it. */
  readonly row: number;
  /** By field. */
  readonly cells: ReadonlyMap<string, FieldCell>;
}

export interface SheetRows {
  readonly table: Table;
  readonly kind: Kind;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly Row[];
}

export interface RowsOptions {
  readonly locales: readonly Locale[];
  /** The kind, where neither the sheet's name nor its headings tell it. */
  readonly kind?: Kind | undefined;
  /** Encodings that a person named: of all columns (`''`) or of one, by its heading or its letter. */
  readonly encodings?: ReadonlyMap<string, Encoding> | undefined;
}

export interface RowsReading {
  /** Absent where the table says nothing of entries. */
  readonly sheet?: SheetRows;
  readonly problems: readonly Diagnostic[];
}

/** Headings stand within the first rows, below a title and a date. */
const DEEPEST_HEADING = 20;

/** Finds the headings and reads the rows below them. */
export function readRows(table: Table, options: RowsOptions): RowsReading {
  const problems: Diagnostic[] = [];
  const encoded = decode(table, options.encodings ?? new Map(), problems);
  const texts = encoded.map((row) => row.map(({ text }) => text));
  const head = findHeadings(texts, table, options);
  if (!head) {
    if (table.rows.some((row) => row.some((cell) => cell !== undefined))) problems.push(noHeadings(table));
    return { problems };
  }
  const { kind, fields, firstRow } = head;
  const columns = columnsNamed(
    kind,
    options.locales,
    fields.flatMap((field) => field ?? []),
  );
  for (const [index, field] of fields.entries()) {
    const heading = texts[firstRow - 1]?.[index] ?? '';
    const isData = texts.slice(firstRow).some((row) => (row[index] ?? '') !== '');
    if (field === undefined && heading !== '' && isData)
      problems.push(unknownHeading(table, firstRow, index + 1, heading));
    const twin = fields.indexOf(field);
    if (field !== undefined && field !== IGNORED && twin < index)
      problems.push(headingTwice(table, firstRow, index + 1, twin + 1, heading));
  }
  const rows: Row[] = [];
  for (let index = firstRow; index < encoded.length; index++) {
    const cells = new Map<string, FieldCell>();
    for (const [at, field] of fields.entries()) {
      const cell = encoded[index]?.[at];
      if (field === undefined || field === IGNORED || cells.has(field)) continue;
      cells.set(field, { cell: cell?.cell, text: cell?.text ?? '', column: at + 1 });
    }
    if ([...cells.values()].every(({ text }) => text === '')) continue;
    for (const [field, { cell, column }] of cells) problems.push(...cellFaults(table, index + 1, column, field, cell));
    rows.push({ row: index + 1, cells });
  }
  return { sheet: { table, kind, columns, rows }, problems };
}

interface Decoded {
  readonly cell: Cell | undefined;
  readonly text: string;
}

/** Every cell in Unicode; an encoding that is not sure is asked about. */
function decode(table: Table, named: ReadonlyMap<string, Encoding>, problems: Diagnostic[]): Decoded[][] {
  const width = Math.max(0, ...table.rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) =>
    table.rows.flatMap((row) => (typeof row[index]?.value === 'string' ? [String(row[index]?.value)] : [])),
  );
  const guesses = guessColumns(columns);
  const encodings = guesses.map(({ encoding, sure, candidates }, index): Encoding => {
    const letter = cellName(1, index + 1).slice(0, -1);
    const given = named.get(letter) ?? named.get('');
    if (given !== undefined) return given;
    if (!sure) problems.push(unsureEncoding(table, index + 1, letter, columns[index] ?? [], candidates));
    return encoding;
  });
  return table.rows.map((row, rowIndex) =>
    Array.from({ length: width }, (_, index): Decoded => {
      const cell = row[index];
      if (typeof cell?.value !== 'string') return { cell, text: cellText(cell) };
      const encoding = encodings[index] ?? 'unicode';
      const own = encoding === 'unicode' && !named.size ? guessEncoding([cell.value]) : undefined;
      if (own?.sure && own.encoding !== 'unicode' && own.candidates.indexOf('unicode') < 0) {
        problems.push(strayEncoding(table, rowIndex + 1, index + 1, cell.value, own.encoding));
      }
      const text = fromEncoding(cell.value, encoding).trim();
      return { cell: { ...cell, value: text }, text };
    }),
  );
}

interface Headings {
  readonly kind: Kind;
  readonly fields: readonly (string | undefined)[];
  /** 0-based index of the first row of data. */
  readonly firstRow: number;
}

function findHeadings(texts: readonly (readonly string[])[], table: Table, options: RowsOptions): Headings | undefined {
  const byName = options.kind ?? kindOfName(table.name);
  const rows = texts.slice(0, DEEPEST_HEADING);
  // Our own sheets name their fields in a row below the headings.
  const own = rows.findIndex(
    (row) => row.includes(ID_FIELD) && row.some((text) => /^(?:vi\.title|checkedOn)$/.test(text)),
  );
  if (own >= 0 && byName) {
    const row = rows[own] ?? [];
    const columns = columnsNamed(byName, options.locales, row);
    const fields = row.map((text) => (text === ID_FIELD ? ID_FIELD : columns.get(text)?.field));
    return { kind: byName, fields, firstRow: own + 1 };
  }
  let best: (Headings & { readonly known: number }) | undefined;
  for (const [index, row] of rows.entries()) {
    const kind = byName ?? kindOfHeadings(row);
    if (!kind) continue;
    const fields = row.map(headingReader(kind, columnsOf(kind, options.locales)));
    const known = fields.filter((field) => field !== undefined).length;
    const names = fields.includes('vi.title') || fields.includes(ID_FIELD);
    if (names && known >= 2 && known > (best?.known ?? 0)) best = { kind, fields, firstRow: index + 1, known };
  }
  return best;
}

/** What a cell is that must not be taken at its face. */
function cellFaults(table: Table, row: number, column: number, field: string, cell: Cell | undefined): Diagnostic[] {
  if (cell?.error !== undefined) {
    return [
      cellProblem(
        table,
        row,
        column,
        field,
        'sheet-formula',
        {
          vi: `Công thức ở đây báo lỗi ${cell.error}.`,
          en: `The formula here fails with ${cell.error}.`,
        },
        { vi: 'Sửa công thức, hoặc viết thẳng giá trị.', en: 'Mend the formula, or write the value.' },
      ),
    ];
  }
  if (cell?.merged) {
    return [
      cellProblem(
        table,
        row,
        column,
        field,
        'sheet-merged',
        {
          vi: 'Ô này nằm trong vùng ô gộp, nên không rõ giá trị thuộc dòng nào.',
          en: 'This cell is part of merged cells, so it is not sure which row its value belongs to.',
        },
        {
          vi: 'Bỏ gộp ô (Merge & Center) rồi ghi giá trị vào từng dòng.',
          en: 'Unmerge the cells and write the value in every row.',
        },
      ),
    ];
  }
  if (cell?.formula !== undefined) {
    const seen = cellText(cell);
    return [
      cellProblem(
        table,
        row,
        column,
        field,
        'sheet-formula',
        {
          vi: `Ô này là công thức (=${cell.formula})${seen === '' ? '' : `, đang cho "${seen}"`}; giá trị có thể đã cũ.`,
          en: `This cell is a formula (=${cell.formula})${seen === '' ? '' : `, showing "${seen}"`}; its value may be old.`,
        },
        {
          vi: 'Chép cột này, rồi dán đặc biệt chỉ giá trị (Paste Special › Values).',
          en: 'Copy the column and paste its values only (Paste Special › Values).',
        },
      ),
    ];
  }
  return [];
}

/** A problem of one cell, by its row and column. */
export function cellProblem(
  table: Table,
  row: number,
  column: number,
  field: string,
  code: string,
  message: BilingualText,
  remedy: BilingualText,
  severity: Diagnostic['severity'] = 'error',
): Diagnostic {
  const cell = cellName(row, column);
  return {
    code,
    severity,
    file: tableName(table),
    line: row,
    column,
    field: [IGNORED, POINT_FIELD].includes(field) ? '' : field,
    message: { vi: `Ô ${cell}: ${message.vi}`, en: `Cell ${cell}: ${message.en}` },
    remedy,
  };
}

/** The file, and the sheet in it where it has a name of its own. */
export function tableName({ file, name }: Pick<Table, 'file' | 'name'>): string {
  return file.toLowerCase().endsWith('.csv') ? file : `${file} › ${name}`;
}

function noHeadings(table: Table): Diagnostic {
  return cellProblem(
    table,
    1,
    1,
    '',
    'sheet-headings',
    {
      vi: `Không tìm thấy dòng tiêu đề trong 20 dòng đầu của "${table.name}", hoặc không rõ bảng nói về loại nào.`,
      en: `No row of headings was found in the first 20 rows of "${table.name}", or its kind is not clear.`,
    },
    {
      vi: 'Dòng tiêu đề cần có cột tên (ví dụ "Tên di tích", "Tên sản phẩm"). Loại có thể nói bằng --kind products.',
      en: 'The headings need a column for the name ("Tên di tích", "Tên sản phẩm"). The kind can be given as --kind products.',
    },
  );
}

function unknownHeading(table: Table, row: number, column: number, heading: string): Diagnostic {
  return cellProblem(
    table,
    row,
    column,
    '',
    'sheet-column-unknown',
    {
      vi: `Cột "${heading}" không được nhập: không biết nó là trường nào.`,
      en: `The column "${heading}" is not imported: nobody knows which field it is.`,
    },
    {
      vi: 'Nếu cần, đổi tiêu đề theo tệp do npm run export làm ra; nếu không, bỏ qua dòng này.',
      en: 'Where it is needed, name it as in a file of npm run export; otherwise ignore this.',
    },
    'warning',
  );
}

function headingTwice(table: Table, row: number, column: number, other: number, heading: string): Diagnostic {
  return cellProblem(
    table,
    row,
    column,
    '',
    'sheet-column-twice',
    {
      vi: `Cột "${heading}" trùng nghĩa với cột ${cellName(row, other).replace(/\d+$/, '')}.`,
      en: `The column "${heading}" says the same as column ${cellName(row, other).replace(/\d+$/, '')}.`,
    },
    { vi: 'Giữ một cột, xóa hoặc đổi tên cột kia.', en: 'Keep one; delete or rename the other.' },
  );
}

function unsureEncoding(
  table: Table,
  column: number,
  letter: string,
  texts: readonly string[],
  candidates: readonly Encoding[],
): Diagnostic {
  const sample = texts.find((text) => FOREIGN.test(text)) ?? '';
  const readings = (candidates.length > 0 ? candidates : (['unicode'] as const)).map(
    (encoding) => `${encoding}: "${fromEncoding(sample, encoding)}"`,
  );
  const flag = `--encoding ${letter}=${candidates[0] ?? 'unicode'}`;
  return cellProblem(
    table,
    1,
    column,
    '',
    'sheet-encoding',
    {
      vi: `Không chắc cột ${letter} dùng bảng mã nào. "${sample}" có thể là ${readings.join(', ')}.`,
      en: `It is not sure which encoding column ${letter} is in. "${sample}" may be ${readings.join(', ')}.`,
    },
    {
      vi: `Chọn cách đọc đúng rồi thêm vào lệnh, ví dụ ${flag} (cả bảng: --encoding tcvn3).`,
      en: `Choose the right reading and add it to the call, for example ${flag} (for all columns: --encoding tcvn3).`,
    },
  );
}

function strayEncoding(table: Table, row: number, column: number, text: string, encoding: Encoding): Diagnostic {
  const read = fromEncoding(text, encoding);
  return cellProblem(
    table,
    row,
    column,
    '',
    'sheet-encoding',
    {
      vi: `"${text}" có vẻ là bảng mã ${encoding} ("${read}"), khác với cột này (Unicode).`,
      en: `"${text}" seems to be in ${encoding} ("${read}"), unlike its column (Unicode).`,
    },
    { vi: `Viết lại ô này bằng Unicode: ${read}`, en: `Write it in Unicode: ${read}` },
  );
}
