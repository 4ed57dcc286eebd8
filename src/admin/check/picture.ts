/** Pictures in a browser: looked into for the checks, and made ready to send without leaving the device. */

import type { PictureReading } from '../../checks/context.ts';
import { exifOf, hasGps } from '../../checks/exif.ts';

const LONGEST_SIDE = 2560;
const QUALITY = 0.82;

/** Size and place of a picture. Rejects where this browser cannot open it. */
export async function readPicture(bytes: Uint8Array): Promise<PictureReading> {
  const bitmap = await open(bytes);
  const exif = exifOf(bytes);
  const reading = { width: bitmap.width, height: bitmap.height, hasGps: exif !== undefined && hasGps(exif) };
  bitmap.close();
  return reading;
}

export interface ReadyPicture {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** The picture upright, no larger than the guide keeps it; a canvas knows no metadata, so none is left. */
export async function readyPicture(bytes: Uint8Array): Promise<ReadyPicture> {
  const bitmap = await open(bytes);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!blob) throw new Error('no picture');
  return { jpeg: new Uint8Array(await blob.arrayBuffer()), width, height };
}

function open(bytes: Uint8Array): Promise<ImageBitmap> {
  return createImageBitmap(new Blob([bytes as BlobPart]), { imageOrientation: 'from-image' });
}

/** For a page whose policy lets no `blob:` pictures in. */
export function dataUrl(bytes: Uint8Array, type = 'image/jpeg'): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:${type};base64,${btoa(binary)}`;
}
