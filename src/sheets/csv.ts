/** Reads and writes .csv. Bytes that are no Unicode are kept one character a byte, for the encodings to be told apart by column. */
import Papa from 'papaparse';
import { SheetFileError } from './problem.ts';
import type { Table } from './table.ts';

/** Excel opens a CSV as UTF-8 only behind this mark. */
const BYTE_ORDER_MARK = '\uFEFF';
const MOST_BYTES = 50 * 1024 * 1024;

/** Reads the rows of a CSV in UTF-8, UTF-16 or any encoding of one byte a character. */
export function readCsv(bytes: Uint8Array, file: string): Table {
  if (bytes.length > MOST_BYTES) {
    throw new SheetFileError('sheet-too-large', {
      vi: `"${file}" quá lớn (${Math.round(bytes.length / 1024 / 1024)} MB); chia thành nhiều tệp.`,
      en: `"${file}" is too large (${Math.round(bytes.length / 1024 / 1024)} MB); split it.`,
    });
  }
  const { data } = Papa.parse<string[]>(decode(bytes), { skipEmptyLines: false });
  const rows = data.map((cells) => cells.map((text) => (text.trim() === '' ? undefined : { value: text })));
  return { file, name: file.replace(/^.*[/\\]/, '').replace(/\.csv$/i, ''), rows };
}

/** The text of a CSV for Excel: UTF-8 with its mark, CRLF (RFC 4180). */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
