/** Just enough of Exif (CIPA DC-008) to know whether a phone wrote down where it was. */

const GPS_DIRECTORY = 0x8825;
const GPS_LATITUDE = 0x0002;

/** Whether the Exif block holds a latitude. Never throws; a damaged block holds none. */
export function hasGps(exif: Uint8Array): boolean {
  const bytes = Buffer.from(exif);
  const start = bytes.subarray(0, 6).toString('latin1') === 'Exif\0\0' ? 6 : 0;
  const tiff = bytes.subarray(start);
  const isLittle = tiff.subarray(0, 2).toString('latin1') === 'II';
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
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
