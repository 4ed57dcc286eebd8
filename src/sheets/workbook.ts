/** Reads .xlsx: bytes → tables. Runs in Node and in a browser. */
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { openArchive } from './archive.ts';
import { SheetFileError } from './problem.ts';
import type { Cell, Table } from './table.ts';

export interface WorkbookReading {
  /** The sheets that a person sees. */
  readonly tables: readonly Table[];
  /** The sheets that the export hid, by their name. */
  readonly hidden: ReadonlyMap<string, Table>;
}

/** Reads every sheet. Throws `SheetFileError` where the file is none, is damaged or inflates too far. */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<WorkbookReading> {
  const archive = await openArchive(bytes, file);
  if (!archive.names.includes('xl/workbook.xml')) {
    throw new SheetFileError('sheet-not-office', {
      vi: `"${file}" không phải bảng tính Excel (.xlsx).`,
      en: `"${file}" is no Excel workbook (.xlsx).`,
    });
  }
  let sheets: readonly Sheet[];
  try {
    ({ sheets } = await readXlsx(bytes, { readStyles: false }));
  } catch (error) {
    throw new SheetFileError('sheet-damaged', {
      vi: `Không đọc được bảng tính "${file}": ${(error as Error).message}. Mở bằng Excel rồi lưu lại.`,
      en: `The workbook "${file}" cannot be read: ${(error as Error).message}. Open it in Excel and save it again.`,
    });
  }
  const tables = sheets.map((sheet) => ({ sheet, table: { file, name: sheet.name, rows: rowsOf(sheet) } }));
  const isHidden = ({ sheet }: (typeof tables)[number]) => Boolean(sheet.hidden || sheet.veryHidden);
  return {
    tables: tables.filter((item) => !isHidden(item)).map(({ table }) => table),
    hidden: new Map(tables.filter(isHidden).map(({ table }) => [table.name, table])),
  };
}

function rowsOf(sheet: Sheet): Table['rows'] {
  const rows: (Cell | undefined)[][] = sheet.rows.map((cells, row) =>
    cells.map((value, column): Cell | undefined => {
      const detail = sheet.cells?.get(`${row},${column}`);
      if (detail?.type === 'error') return { value: String(value ?? ''), error: String(value ?? '#?') };
      const formula = detail?.formula;
      const shown = value ?? detail?.formulaResult ?? null;
      if (shown === null || shown === '') return formula === undefined ? undefined : { value: '', formula };
      return { value: shown, ...(formula !== undefined && { formula }) };
    }),
  );
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    const held = rows[startRow]?.[startCol];
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      const cells = rows[row];
      if (!cells) continue;
      for (let column = startCol; column <= endCol; column++)
        cells[column] = { ...(held ?? { value: '' }), merged: true };
    }
  }
  return rows;
}
