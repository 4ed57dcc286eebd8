/**
 * Cloudflare's Logpush of HTTP requests, as JSON lines or CSV. Fields needed: `EdgeStartTimestamp`,
 * `ClientRequestURI` (or `…Path`), `EdgeResponseStatus`; used where they are: `ClientRequestMethod`, `…Host`,
 * `…UserAgent`, `…Referer`, `ClientIP`, and the custom field `RequestHeaders` for `accept-language`.
 */
import Papa from 'papaparse';
import { type Fields, fieldsOf, headerOf, momentOf, textOf } from './json-fields.ts';
import { type LogEntry, soundEntry } from './log-entry.ts';

/** Whether the object is one of Logpush. */
export function isCloudflare(object: Fields): boolean {
  return 'EdgeStartTimestamp' in object;
}

/** Reads a record; undefined where it is damaged. */
export function readCloudflare(object: Fields): LogEntry | undefined {
  const path = textOf(object['ClientRequestURI']) ?? textOf(object['ClientRequestPath']);
  if (path === undefined) return undefined;
  const host = textOf(object['ClientRequestHost']);
  const referer = textOf(object['ClientRequestReferer']);
  const language = headerOf(headersOf(object['RequestHeaders']), 'accept-language');
  return soundEntry({
    time: momentOf(object['EdgeStartTimestamp']),
    method: textOf(object['ClientRequestMethod']) ?? 'GET',
    path,
    status: Number(object['EdgeResponseStatus']),
    ...(host && { host }),
    visitor: textOf(object['ClientIP']) ?? '',
    userAgent: textOf(object['ClientRequestUserAgent']) ?? '',
    ...(referer !== undefined && { referer }),
    ...(language && { language }),
  });
}

/** The columns that a line of CSV names; undefined where it is no heading of Logpush. */
export function csvColumns(line: string): string[] | undefined {
  if (!line.includes('EdgeStartTimestamp') || line.startsWith('{')) return undefined;
  return splitCsv(line).map((name) => name.trim().replace(/^\uFEFF/, ''));
}

/** The fields of a CSV line; undefined where they are not as many as the columns. */
export function csvFields(line: string, columns: readonly string[]): Fields | undefined {
  const values = splitCsv(line);
  if (values.length !== columns.length) return undefined;
  return Object.fromEntries(columns.map((name, index) => [name, values[index]]));
}

function splitCsv(line: string): string[] {
  return Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];
}

/** In CSV the headers are JSON within a field. */
function headersOf(value: unknown): Fields {
  if (typeof value !== 'string') return fieldsOf(value);
  try {
    return fieldsOf(JSON.parse(value));
  } catch {
    return {};
  }
}
