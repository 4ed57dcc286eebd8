/** An export as one .xlsx: drop-downs, notes on the headings, the base on a sheet that stays hidden. Runs in Node and in a browser. */
import { type CellStyle, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { BASE_SHEET, baseRows } from './base.ts';
import { choiceWord } from './choices.ts';
import type { Column } from './columns.ts';
import { columnNote, EXPLANATION, EXPLANATION_SHEET } from './explain.ts';
import type { ExportSheet, GuideExport } from './export.ts';
import { cellName } from './table.ts';
import { NO, YES } from './write-cell.ts';

/** The lists that drop-downs offer; a list within a rule may hold 255 characters only. */
const LISTS_SHEET = '_danh-muc';
const HEADING_ROWS = 2;
/** Rows below the entries that have drop-downs too, for new ones. */
const SPARE_ROWS = 200;

/** Text, so that Excel turns no 00769 into 769 and no 2/3 into a day. */
const AS_TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const AS_NUMBER: CellStyle = { alignment: { vertical: 'top' } };
const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '2B3A67' } },
  alignment: { vertical: 'center', wrapText: true },
};
const REQUIRED: CellStyle = { ...HEADING, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '8C2F1B' } } };
const FIELD: CellStyle = { font: { size: 8, color: { rgb: '7A7468' } }, numFmt: '@' };

/** The bytes of the workbook. */
export async function writeWorkbook({ sheets, base }: GuideExport): Promise<Uint8Array<ArrayBuffer>> {
  const lists = new Lists();
  const kinds = sheets.map((sheet) => kindSheet(sheet, lists));
  const bytes = await writeXlsx({
    sheets: [
      explanationSheet(),
      ...kinds,
      { name: LISTS_SHEET, rows: lists.rows(), veryHidden: true },
      { name: BASE_SHEET, rows: baseRows(base), columns: [{ style: { numFmt: '@' } }], veryHidden: true },
    ],
    properties: { title: 'Cẩm Nang', description: 'Bảng nội dung của cẩm nang, một tờ mỗi loại' },
  });
  return new Uint8Array(bytes);
}

function explanationSheet(): WriteSheet {
  return {
    name: EXPLANATION_SHEET,
    rows: EXPLANATION.map((row) => [...row]),
    columns: [
      { width: 18, style: { font: { bold: true }, alignment: { vertical: 'top' } } },
      { width: 100, style: { alignment: { vertical: 'top', wrapText: true } } },
    ],
  };
}

function kindSheet({ name, columns, headings, rows }: ExportSheet, lists: Lists): WriteSheet {
  const lastRow = HEADING_ROWS + rows.length + SPARE_ROWS;
  const cells = new Map<
    string,
    { value: string; type: 'string'; style: CellStyle; comment?: { author: string; text: string } }
  >();
  for (const [index, label] of headings[0].entries()) {
    const column = columns[index - 1];
    const note = column ? columnNote(column) : 'Tên thư mục của mục; đừng đổi. Mục mới thì để trống.';
    const style = column?.required ? REQUIRED : HEADING;
    cells.set(`0,${index}`, { value: label, type: 'string', style, comment: { author: 'Cẩm Nang', text: note } });
    cells.set(`1,${index}`, { value: headings[1][index] ?? '', type: 'string', style: FIELD });
  }
  return {
    name,
    rows: [[...headings[0]], [...headings[1]], ...rows.map((row) => row.map((value) => (value === '' ? null : value)))],
    cells,
    columns: [{ width: 22, style: AS_TEXT }, ...columns.map(columnLayout)],
    rowDefs: new Map([[0, { height: 48 }]]),
    freezePane: { rows: HEADING_ROWS, columns: 2 },
    autoFilter: { range: `A${HEADING_ROWS}:${cellName(HEADING_ROWS + rows.length, columns.length + 1)}` },
    dataValidations: columns.flatMap((column, index) => dropDown(column, index + 2, lastRow, lists)),
  };
}

function columnLayout({ form, list, field }: Column): { width: number; style: CellStyle } {
  const isNumber = (form === 'number' || form === 'price') && !list;
  const wide = /(?:summary|title|text|note)(?:\.|$)/.test(field);
  return { width: wide ? 40 : isNumber ? 12 : 20, style: isNumber ? AS_NUMBER : AS_TEXT };
}

/** A warning, not a wall: a cell of several values is right and in no list. */
function dropDown({ form, list, choices }: Column, column: number, lastRow: number, lists: Lists): DataValidation[] {
  const values = form === 'boolean' ? [YES, NO] : form === 'choice' && !list ? choices.map(choiceWord) : [];
  if (values.length === 0) return [];
  return [
    {
      type: 'list',
      formula1: lists.range(values),
      range: `${cellName(HEADING_ROWS + 1, column)}:${cellName(lastRow, column)}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorTitle: 'Không có trong danh sách',
      errorMessage: 'Hãy chọn một giá trị trong danh sách.',
    },
  ];
}

/** Each list once, in a column of its own. */
class Lists {
  readonly #lists: (readonly string[])[] = [];

  range(values: readonly string[]): string {
    let index = this.#lists.findIndex((list) => list.join('\n') === values.join('\n'));
    if (index < 0) index = this.#lists.push(values) - 1;
    const letter = cellName(1, index + 1).replace(/\d+$/, '');
    return `'${LISTS_SHEET}'!$${letter}$1:$${letter}$${values.length}`;
  }

  rows(): (string | null)[][] {
    const height = Math.max(1, ...this.#lists.map((list) => list.length));
    return Array.from({ length: height }, (_, row) => this.#lists.map((list) => list[row] ?? null));
  }
}
