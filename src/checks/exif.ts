/** Just enough of Exif (CIPA DC-008) to know whether a phone wrote down where it was. */

const GPS_DIRECTORY = 0x8825;
const GPS_LATITUDE = 0x0002;

/** Whether the Exif block holds a latitude. Never throws; a damaged block holds none. */
export function hasGps(exif: Uint8Array): boolean {
  const start = ascii(exif, 0, 6) === 'Exif\0\0' ? 6 : 0;
  const tiff = exif.subarray(start);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = ascii(tiff, 0, 2) === 'II';
  const u16 = (at: number) => view.getUint16(at, isLittle);
  const u32 = (at: number) => view.getUint32(at, isLittle);
  /** The value of a tag in the directory at an offset: 12 bytes an entry, the value in the last four. */
  const find = (directory: number, tag: number): number | undefined => {
    for (let index = 0; index < u16(directory); index++) {
      const entry = directory + 2 + index * 12;
      if (u16(entry) === tag) return u32(entry + 8);
    }
    return undefined;
  };
  try {
    const gps = find(u32(4), GPS_DIRECTORY);
    return gps !== undefined && find(gps, GPS_LATITUDE) !== undefined;
  } catch {
    return false;
  }
}

/** The block that {@link hasGps} reads, out of the bytes of a JPEG (APP1, as every phone writes); nothing where there is none. */
export function exifOf(picture: Uint8Array): Uint8Array | undefined {
  // Only the block itself is searched for: its own length does not matter to who reads two tags of it.
  const head = Math.min(picture.length, MOST_BYTES_BEFORE_EXIF);
  for (let at = 0; at + 6 < head; at++) {
    if (picture[at] === 0x45 && ascii(picture, at, 6) === 'Exif\0\0') return picture.subarray(at);
  }
  return undefined;
}

/** Cameras write the block first; what comes later is a picture's own bytes. */
const MOST_BYTES_BEFORE_EXIF = 256 * 1024;

function ascii(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}
