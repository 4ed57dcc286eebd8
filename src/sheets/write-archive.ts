/** Writes a small zip, its parts stored as they are: what a .docx has to be, and nothing more (APPNOTE.TXT §4.3). */

/** CRC-32 of ISO 3309, the polynomial reversed. */
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
/** 1 January 1980: the same parts make the same bytes. */
const EPOCH_DATE = 0x0021;
const UTF8_NAMES = 0x0800;

/** The bytes of the archive; parts by their names. */
export function writeArchive(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const [name, data] of parts) {
    const file = new TextEncoder().encode(name);
    const shared = [20, UTF8_NAMES, 0, 0, EPOCH_DATE, ...wide(crc32(data)), ...wide(data.length), ...wide(data.length)];
    const head = words([0x4b50, 0x0403, ...shared, file.length, 0]);
    central.push(words([0x4b50, 0x0201, 20, ...shared, file.length, 0, 0, 0, 0, 0, 0, ...wide(offset)]), file);
    local.push(head, file, data);
    offset += head.length + file.length + data.length;
  }
  const size = central.reduce((sum, { length }) => sum + length, 0);
  const end = words([0x4b50, 0x0605, 0, 0, parts.size, parts.size, ...wide(size), ...wide(offset), 0]);
  const all = [...local, ...central, end];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of all) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A number of 32 bits as two of 16, the lower first. */
function wide(value: number): [number, number] {
  return [value & 0xffff, (value >>> 16) & 0xffff];
}

function words(values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, (value >> 8) & 0xff]));
}
