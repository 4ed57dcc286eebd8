/** The one file of a ZIP archive whose name fits (APPNOTE.TXT §4.3): elevation tiles are handed out that way. */
import { inflateRawSync } from 'node:zlib';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MOST_COMMENT = 0xffff;

/** Unpacks the first entry that fits. @throws `RangeError` where there is none, or the archive is broken */
export function unzipOne(
  archive: Buffer,
  fits: (name: string) => boolean,
  most: number,
): { readonly name: string; readonly data: Buffer } {
  const end = findEnd(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let count = archive.readUInt16LE(end + 10); count > 0; count--) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new RangeError('the directory of the archive is broken');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + (nameBytes ?? 0));
    if (fits(name)) {
      const method = archive.readUInt16LE(at + 10);
      const packed = archive.readUInt32LE(at + 20);
      const local = archive.readUInt32LE(at + 42);
      const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(from, from + packed);
      if (method === 0) return { name, data: bytes };
      if (method === 8) return { name, data: inflateRawSync(bytes, { maxOutputLength: most }) };
      throw new RangeError(`${name} is packed by method ${method}`);
    }
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  throw new RangeError('the archive holds no such file');
}

function findEnd(archive: Buffer): number {
  for (let at = archive.length - END_BYTES; at >= Math.max(0, archive.length - END_BYTES - MOST_COMMENT); at--) {
    if (archive.readUInt32LE(at) === END) return at;
  }
  throw new RangeError('this is no ZIP archive');
}
