/** What an import is given: a workbook, a table, a folder of tables. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { ReadableError } from '../../lib/command.ts';
import { BASE_FILE, BASE_SHEET, type Base, baseFromJson, baseOf } from '../base.ts';
import { readCsv } from '../csv.ts';
import { kindOfName } from '../headings.ts';
import { SheetFileError } from '../problem.ts';
import type { Table } from '../table.ts';
import { readWorkbook } from '../workbook.ts';

export interface ImportSource {
  readonly tables: readonly Table[];
  readonly base: Base;
}

/** A commune's file is far below this; a film with another name is not. */
const MOST_BYTES = 200 * 1024 * 1024;

/** Reads tables. Throws `ReadableError` for what cannot be read at all. */
export async function readSource(path: string): Promise<ImportSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw cannotRead(path, error);
  });
  if (found.isDirectory()) return readFolder(path);
  switch (extname(path).toLowerCase()) {
    case '.xlsx': {
      const { tables, hidden } = await readWorkbook(await bytesOf(path), basename(path)).catch(inWords);
      return { tables, base: baseOf(hidden.get(BASE_SHEET)) };
    }
    case '.csv':
      return { tables: [readTable(await bytesOf(path), basename(path))], base: await baseBeside(dirname(path)) };
    case '.xls':
      throw new ReadableError({
        vi: `"${path}" là Excel kiểu cũ (.xls). Mở bằng Excel, chọn "Lưu với tên khác", dạng .xlsx.`,
        en: `"${path}" is an old Excel file (.xls). Open it in Excel and use "Save as" with .xlsx.`,
      });
    default:
      throw new ReadableError({
        vi: `Không nhập được "${path}": cần tệp .xlsx, .csv hoặc .docx.`,
        en: `"${path}" cannot be imported: an .xlsx, .csv or .docx file is needed.`,
      });
  }
}

/** The bytes of a file. Throws `ReadableError` where it is not there or far too large. */
export async function bytesOf(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return new Uint8Array(await readFile(path));
  } catch (error) {
    throw cannotRead(path, error as NodeJS.ErrnoException);
  }
  throw new ReadableError({
    vi: `"${path}" quá lớn để là một bảng tính.`,
    en: `"${path}" is too large to be a spreadsheet.`,
  });
}

/** Turns a fault of the whole file into words for the command. */
export function inWords(error: unknown): never {
  if (error instanceof SheetFileError) throw new ReadableError(error.text);
  throw error;
}

async function readFolder(folder: string): Promise<ImportSource> {
  const names = (await readdir(folder))
    .filter((name) => /\.csv$/i.test(name) && kindOfName(name.replace(/\.csv$/i, '')))
    .sort();
  if (names.length === 0) {
    throw new ReadableError({
      vi: `Thư mục "${folder}" không có bảng .csv nào mang tên một loại (heritage.csv, products.csv…).`,
      en: `The folder "${folder}" has no .csv named after a kind (heritage.csv, products.csv …).`,
    });
  }
  const tables = await Promise.all(names.map(async (name) => readTable(await bytesOf(join(folder, name)), name)));
  return { tables, base: await baseBeside(folder) };
}

function readTable(bytes: Uint8Array, name: string): Table {
  try {
    return readCsv(bytes, name);
  } catch (error) {
    return inWords(error);
  }
}

async function baseBeside(folder: string): Promise<Base> {
  return baseFromJson(await readFile(join(folder, BASE_FILE), 'utf8').catch(() => ''));
}

function cannotRead(path: string, { code, message }: NodeJS.ErrnoException): ReadableError {
  return new ReadableError({
    vi: code === 'ENOENT' ? `Không có tệp "${path}".` : `Không đọc được "${path}" (${code ?? message}).`,
    en: code === 'ENOENT' ? `There is no file "${path}".` : `"${path}" cannot be read (${code ?? message}).`,
  });
}
