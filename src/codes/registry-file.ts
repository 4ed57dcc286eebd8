/**
 * One file of the registry (JSON Lines): text → records and findings, records → text.
 *
 * A file is right when it is byte for byte what {@link formatRegistryFile} writes; what merely
 * stands wrong (order, line ends, key order) carries a fix, what is damaged does not.
 */
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import { finding, type Place, REWRITE, TAKE_BACK } from './finding.ts';
import { type CodeRecord, type LegacyRecord, legacySchema, recordSchema, serializeRecord } from './record.ts';
import { ruleFindings, shapeFindings } from './record-rules.ts';

export type AnyRecord = CodeRecord | LegacyRecord;

export interface Placed<R extends AnyRecord = AnyRecord> {
  readonly record: R;
  readonly place: Place;
}

/** Name of the file of adopted addresses. */
export const LEGACY_FILE = 'legacy.jsonl';

/** What a record is found by: its code, or the adopted address. */
export function keyOf(record: AnyRecord): string {
  return 'legacy' in record ? record.legacy : record.c;
}

/** Name of the file that a record belongs to: its code's first character. */
export function fileNameOf(record: AnyRecord): string {
  return 'legacy' in record ? LEGACY_FILE : `${record.c.charAt(0)}.jsonl`;
}

/** The text of a file: sorted by code, one record a line, LF. */
export function formatRegistryFile(records: Iterable<AnyRecord>): string {
  const sorted = [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return sorted.map((record) => `${serializeRecord(record)}\n`).join('');
}

/** Reads one file. `file` is its path relative to the content folder (`codes/B.jsonl`). Never throws. */
export function parseRegistryFile(file: string, bytes: Uint8Array): { placed: Placed[]; diagnostics: Diagnostic[] } {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = { vi: 'Tệp không phải UTF-8.', en: 'The file is not UTF-8.' };
    return { placed: [], diagnostics: [finding('codes-encoding', { file, line: 1 }, { message, remedy: TAKE_BACK })] };
  }
  const placed: Placed[] = [];
  const diagnostics: Diagnostic[] = [];
  const name = file.slice(file.lastIndexOf('/') + 1);
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const place = { file, line: index + 1 };
    const outcome = parseLine(line.normalize('NFC'), name, place);
    diagnostics.push(...outcome.diagnostics);
    if (outcome.record) placed.push({ record: outcome.record, place });
  }
  if (diagnostics.length === 0) diagnostics.push(...formFindings(file, text, placed));
  return { placed, diagnostics };
}

function parseLine(line: string, name: string, place: Place): { record?: AnyRecord; diagnostics: Diagnostic[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { diagnostics: [damaged(line, place)] };
  }
  const schema = name === LEGACY_FILE ? legacySchema : recordSchema;
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { diagnostics: shapeFindings(parsed.error.issues, place) };
  const record = parsed.data;
  const diagnostics = 'c' in record ? ruleFindings(record, place) : [];
  if (diagnostics.length === 0 && fileNameOf(record) !== name) diagnostics.push(wrongFile(record, place));
  return { record, diagnostics };
}

function damaged(line: string, place: Place): Diagnostic {
  if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) {
    const message = {
      vi: 'Còn sót dấu xung đột khi gộp hai bản (git).',
      en: 'A merge conflict of git was left here.',
    };
    const remedy = {
      vi: 'Xóa các dòng <<<<<<<, =======, >>>>>>> và giữ mọi dòng mã của cả hai bên, rồi chạy: npm run codes -- check --fix',
      en: 'Delete the lines <<<<<<<, =======, >>>>>>> and keep every code’s line of both sides, then run: npm run codes -- check --fix',
    };
    return finding('codes-conflict', place, { message, remedy });
  }
  const message = {
    vi: `Dòng này bị hỏng, không đọc được (JSON): ${line.slice(0, 60)}`,
    en: `This line is damaged and cannot be read (JSON): ${line.slice(0, 60)}`,
  };
  return finding('codes-damaged-line', place, { message, remedy: TAKE_BACK });
}

function wrongFile(record: AnyRecord, place: Place): Diagnostic {
  const right = fileNameOf(record);
  const message = {
    vi: `Mã "${keyOf(record)}" nằm sai tệp; nó thuộc codes/${right}.`,
    en: `The code "${keyOf(record)}" is in the wrong file; it belongs in codes/${right}.`,
  };
  const remedy = { vi: `Chuyển dòng này sang codes/${right}.`, en: `Move this line to codes/${right}.` };
  return finding('codes-wrong-file', place, { message, remedy }, 'c');
}

/** What stands wrong in a file whose every line is a good record; the first finding carries the rewritten file. */
function formFindings(file: string, text: string, placed: readonly Placed[]): Diagnostic[] {
  const rewritten = formatRegistryFile(placed.map(({ record }) => record));
  if (text === rewritten) return [];
  const lines = text.split('\n');
  const lineOf = (matches: (line: string, index: number) => boolean) => lines.findIndex(matches) + 1;
  const found: Diagnostic[] = [];
  const add = (code: string, line: number, message: BilingualText) => {
    if (line > 0) found.push(finding(code, { file, line }, { message, remedy: REWRITE }));
  };
  add('codes-byte-order-mark', text.startsWith('\uFEFF') ? 1 : 0, {
    vi: 'Tệp bắt đầu bằng dấu BOM.',
    en: 'The file begins with a byte order mark.',
  });
  add(
    'codes-line-ends',
    lineOf((line) => line.endsWith('\r')),
    {
      vi: 'Dòng kết thúc kiểu Windows (CRLF); sổ mã dùng LF.',
      en: 'The line ends the Windows way (CRLF); the registry uses LF.',
    },
  );
  add(
    'codes-not-nfc',
    lineOf((line) => line !== line.normalize('NFC')),
    {
      vi: 'Dấu tiếng Việt viết rời (NFD); cần dạng dựng sẵn (NFC).',
      en: 'Vietnamese marks are decomposed (NFD); composed ones (NFC) are needed.',
    },
  );
  add(
    'codes-empty-line',
    lineOf((line, index) => line.trim() === '' && index < lines.length - 1),
    {
      vi: 'Có dòng trống.',
      en: 'There is an empty line.',
    },
  );
  add('codes-last-line', text.endsWith('\n') ? 0 : lines.length, {
    vi: 'Dòng cuối thiếu dấu xuống dòng.',
    en: 'The last line lacks its newline.',
  });
  add('codes-wrong-order', firstOutOfOrder(placed), {
    vi: 'Mã không đứng theo thứ tự.',
    en: 'The codes are not in order.',
  });
  add('codes-wrong-writing', found.length > 0 ? 0 : (firstRewritten(lines, placed) ?? 1), {
    vi: 'Dòng viết khác cách của sổ mã (thứ tự trường, khoảng trắng).',
    en: 'The line is not written the registry’s way (order of fields, spaces).',
  });
  const [first, ...rest] = found;
  return first ? [{ ...first, fix: { start: 0, end: text.length, text: rewritten } }, ...rest] : [];
}

function firstOutOfOrder(placed: readonly Placed[]): number {
  let last = '';
  for (const { record, place } of placed) {
    const key = keyOf(record);
    if (key < last) return place.line;
    last = key;
  }
  return 0;
}

function firstRewritten(lines: readonly string[], placed: readonly Placed[]): number | undefined {
  return placed.find(({ record, place }) => lines[place.line - 1] !== serializeRecord(record))?.place.line;
}
