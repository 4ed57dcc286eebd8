/** Which server wrote a line, seen from the line itself: logs of several may be counted together. */
import { isCaddy, readCaddy } from './caddy.ts';
import { csvColumns, csvFields, isCloudflare, readCloudflare } from './cloudflare.ts';
import { parseCombined } from './combined.ts';
import { type Fields, fieldsOf } from './json-fields.ts';
import type { LogEntry } from './log-entry.ts';

/** `silent`: a sound line that reports no request. */
export type ParsedLine = LogEntry | 'silent' | 'damaged';

/** A reader of the lines of one file, which remembers the columns that a CSV heading named. */
export function lineParser(): (line: string) => ParsedLine {
  let columns: readonly string[] | undefined;
  return (line) => {
    if (line.trim() === '') return 'silent';
    if (line.startsWith('{')) return parseJson(line);
    const heading = csvColumns(line);
    if (heading) {
      columns = heading;
      return 'silent';
    }
    if (!columns) return parseCombined(line) ?? 'damaged';
    const fields = csvFields(line, columns);
    return (fields && readCloudflare(fields)) ?? 'damaged';
  };
}

/** Reads a line by itself. */
export function parseLine(line: string): ParsedLine {
  return lineParser()(line);
}

function parseJson(line: string): ParsedLine {
  let object: Fields;
  try {
    object = fieldsOf(JSON.parse(line));
  } catch {
    return 'damaged';
  }
  if (isCaddy(object)) return readCaddy(object) ?? 'damaged';
  if (isCloudflare(object)) return readCloudflare(object) ?? 'damaged';
  // Caddy's other messages ("certificate renewed").
  return 'msg' in object ? 'silent' : 'damaged';
}
