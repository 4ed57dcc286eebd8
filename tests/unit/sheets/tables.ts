/** Tables for the tests, and the guides that they are imported into. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { readGuide } from '../../../src/reading/disk-files.ts';
import { BASE_SHEET, baseOf } from '../../../src/sheets/base.ts';
import { exportGuide } from '../../../src/sheets/export.ts';
import { type SheetGuide, sheetGuide } from '../../../src/sheets/guide.ts';
import { type ImportOptions, type ImportPlan, planImport } from '../../../src/sheets/plan.ts';
import { readWorkbook, type WorkbookReading } from '../../../src/sheets/workbook.ts';
import { writeWorkbook } from '../../../src/sheets/write-workbook.ts';
import { FIXTURES } from '../checks/guides.ts';

export const TODAY = '2026-11-22';

/** The guide of a content folder, of the fixtures where none is named. */
export async function guideOf(contentDir = join(FIXTURES, 'base')): Promise<SheetGuide> {
  const guide = sheetGuide((await readGuide(contentDir)).found);
  if (!guide) throw new Error(`${contentDir} has no localities`);
  return guide;
}

/** The guide's own workbook, as it is read again. */
export async function exported(guide: SheetGuide): Promise<WorkbookReading> {
  return readWorkbook(await writeWorkbook(exportGuide(guide)), 'cam-nang.xlsx');
}

/** Plans the import of a workbook that was exported. */
export function planOf(
  guide: SheetGuide,
  { tables, hidden }: WorkbookReading,
  more: Partial<ImportOptions> = {},
): ImportPlan {
  return planImport(tables, guide, { base: baseOf(hidden.get(BASE_SHEET)), today: TODAY, ...more });
}

/** Bytes of a workbook with one sheet as an office makes it. */
export async function workbook(rows: CellValue[][], more: Partial<WriteSheet> = {}): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: [{ name: 'Sheet1', rows, ...more }] }));
}

/** Plans the import of an office's own rows. */
export async function planRows(
  rows: CellValue[][],
  guide: SheetGuide,
  more: Partial<ImportOptions> = {},
  sheet: Partial<WriteSheet> = {},
): Promise<ImportPlan> {
  return planOf(guide, await readWorkbook(await workbook(rows, sheet), 'danh-sach.xlsx'), more);
}

/** Writes a workbook into a folder; its path. */
export async function saved(folder: string, name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Problems as people read them, one a line. */
export function told({ problems }: ImportPlan): string[] {
  return problems.map(
    ({ line, column, code, message, remedy }) => `${line}:${column} ${code} ${message.vi} → ${remedy.vi}`,
  );
}
