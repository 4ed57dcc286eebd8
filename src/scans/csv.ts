/** The counts as a table for a spreadsheet: one line a code, day and language. */
import Papa from 'papaparse';
import type { BilingualText } from '../lib/diagnostic.ts';
import type { ScanRow } from './tally.ts';

/**
 * UTF-8 with a byte order mark, which Excel needs to read Vietnamese.
 * A title that begins like a formula is written so that a spreadsheet does not run it.
 */
export function scansCsv(rows: readonly ScanRow[], titles: ReadonlyMap<string, BilingualText>): string {
  const table = rows.map(({ code, day, language, scans }) => ({
    code,
    title: titles.get(code)?.vi ?? '',
    day,
    language,
    scans,
  }));
  return `\uFEFF${Papa.unparse({ fields: ['code', 'title', 'day', 'language', 'scans'], data: table }, { escapeFormulae: true })}\r\n`;
}
