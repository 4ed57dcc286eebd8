/**
 * Opens the zip that an .xlsx or .docx is, never further than a limit: what it says it will inflate to is
 * added up before a byte is unpacked, and an archive that lies about it is stopped while it inflates.
 *
 *     const parts = await openArchive(bytes, 'danh-sach.xlsx');
 *     const xml = await parts.text('xl/workbook.xml');
 */
import { SheetFileError } from './problem.ts';

/** 100 MB unpacked is far above a commune's workbook; a small file can hold 400 MB of nothing. */
export const MOST_INFLATED_BYTES = 100 * 1024 * 1024;
const MOST_PARTS = 10_000;

/** The old Office format and every password-protected file begin so ([MS-CFB] §2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP_LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
// APPNOTE.TXT §4.3.12, §4.3.16
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const STORED = 0;
const DEFLATED = 8;

interface Part {
  readonly method: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly offset: number;
}

export interface Archive {
  /** Names of its parts, in the order of its directory. */
  readonly names: readonly string[];
  /** Bytes of a part; `undefined` where there is none of that name. */
  read(name: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The same as UTF-8 text. */
  text(name: string): Promise<string | undefined>;
}

/**
 * Reads the directory, and inflates every part once to see that it is no larger than it says.
 *
 * @throws {SheetFileError} for what is no such file, is damaged, or inflates past the limit
 */
export async function openArchive(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<Archive> {
  if (startsWith(bytes, COMPOUND_FILE)) throw oldOrLocked(fileName);
  if (!startsWith(bytes, ZIP_LOCAL_HEADER)) throw notWhatItSays(fileName);
  const parts = readDirectory(bytes, fileName);
  const total = [...parts.values()].reduce((sum, part) => sum + part.bytes, 0);
  if (total > MOST_INFLATED_BYTES) throw tooLarge(fileName, total);
  for (const part of parts.values()) await inflate(bytes, part, fileName, () => undefined);
  const read = async (name: string) => {
    const part = parts.get(name);
    if (!part) return undefined;
    const result = new Uint8Array(part.bytes);
    let at = 0;
    await inflate(bytes, part, fileName, (chunk) => {
      result.set(chunk, at);
      at += chunk.length;
    });
    return result;
  };
  return {
    names: [...parts.keys()],
    read,
    text: async (name) => {
      const found = await read(name);
      return found && new TextDecoder().decode(found);
    },
  };
}

function readDirectory(bytes: Uint8Array, fileName: string): Map<string, Part> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw damaged(fileName);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const parts = new Map<string, Part>();
  if (count > MOST_PARTS) throw damaged(fileName);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw damaged(fileName);
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const part: Part = {
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      bytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!name.endsWith('/')) parts.set(name, part);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

/** The end record stands within the last 64 kB, behind a comment of any length. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 65_557; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

async function inflate(
  bytes: Uint8Array<ArrayBuffer>,
  part: Part,
  fileName: string,
  take: (chunk: Uint8Array) => void,
): Promise<void> {
  if (part.offset + 30 > bytes.length) throw damaged(fileName);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true);
  const packed = bytes.subarray(from, from + part.packedBytes);
  if (packed.length !== part.packedBytes) throw damaged(fileName);
  if (part.method === STORED) {
    if (packed.length !== part.bytes) throw damaged(fileName);
    take(packed);
    return;
  }
  if (part.method !== DEFLATED) throw damaged(fileName);
  let inflated = 0;
  try {
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream as unknown as AsyncIterable<Uint8Array>) {
      inflated += chunk.length;
      if (inflated > part.bytes) break;
      take(chunk);
    }
  } catch {
    throw damaged(fileName);
  }
  if (inflated !== part.bytes) throw damaged(fileName);
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

function oldOrLocked(file: string): SheetFileError {
  return new SheetFileError('sheet-old-format', {
    vi: `"${file}" là tệp Office kiểu cũ (.xls, .doc) hoặc có mật khẩu, dù đuôi tên là gì. Mở bằng Excel hay Word, bỏ mật khẩu, chọn "Lưu với tên khác" dạng .xlsx (bảng tính) hoặc .docx (văn bản); chỉ đổi đuôi tên thì chưa đủ.`,
    en: `"${file}" is an old Office file (.xls, .doc) or has a password, whatever its name ends with. Open it in Excel or Word, remove the password, and use "Save as" with .xlsx or .docx; renaming it is not enough.`,
  });
}

function notWhatItSays(file: string): SheetFileError {
  return new SheetFileError('sheet-not-office', {
    vi: `"${file}" không phải tệp .xlsx hay .docx như đuôi tên ghi. Mở bằng Excel hay Word và lưu lại đúng dạng.`,
    en: `"${file}" is no .xlsx or .docx as its name says. Open it in Excel or Word and save it in that form.`,
  });
}

function damaged(file: string): SheetFileError {
  return new SheetFileError('sheet-damaged', {
    vi: `"${file}" bị hỏng hoặc chưa tải xong. Lấy lại tệp gốc, mở bằng Excel hay Word rồi lưu lại.`,
    en: `"${file}" is damaged or was not downloaded whole. Get the original again, open it and save it.`,
  });
}

function tooLarge(file: string, bytes: number): SheetFileError {
  const megabytes = Math.round(bytes / 1024 / 1024);
  const limit = MOST_INFLATED_BYTES / 1024 / 1024;
  return new SheetFileError('sheet-too-large', {
    vi: `"${file}" bung ra ${megabytes} MB, quá ${limit} MB, nên không được mở. Thường là do định dạng cả triệu ô trống: chép vùng có chữ sang một tệp mới rồi thử lại.`,
    en: `"${file}" would inflate to ${megabytes} MB, above ${limit} MB, so it was not opened. Often a million empty cells are formatted: copy the part with text into a new file.`,
  });
}
