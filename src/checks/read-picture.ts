/** Looks into a picture with sharp. */
import type { PictureReading } from './context.ts';
import { hasGps } from './exif.ts';

/** Size and coordinates of a picture. Rejects where the bytes are no picture. */
export async function readPicture(bytes: Uint8Array): Promise<PictureReading> {
  // Loaded late: a guide without pictures is checked without it.
  const { default: sharp } = await import('sharp');
  const { autoOrient, exif } = await sharp(bytes).metadata();
  return { ...autoOrient, hasGps: exif !== undefined && hasGps(exif) };
}
