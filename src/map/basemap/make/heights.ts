/** The heights of a frame as a picture for the build: what the profile of a route is read from. */
import sharp from 'sharp';
import type { Bbox } from '../../areas.ts';
import { SEA } from '../heights.ts';
import { type Elevation, heightBetween } from './elevation.ts';

/** Degrees between samples, at least: SRTM of 3″. */
const FINEST = 1 / 1200;
/** Samples of the longer side, at most. */
const MOST = 800;

/** A grey PNG of 16 bits, evenly spaced in degrees; void where the tiles are void. */
export async function heightsPng(elevation: Elevation, [west, south, east, north]: Bbox): Promise<Buffer> {
  const step = Math.max(FINEST, elevation.step, Math.max(east - west, north - south) / MOST);
  const width = Math.round((east - west) / step) + 1;
  const height = Math.round((north - south) / step) + 1;
  const samples = new Uint16Array(width * height);
  for (let row = 0; row < height; row++) {
    const lat = north - (row / (height - 1)) * (north - south);
    for (let column = 0; column < width; column++) {
      const lon = west + (column / (width - 1)) * (east - west);
      const metres = heightBetween(elevation, elevation.measured, lon, lat);
      samples[row * width + column] = Number.isNaN(metres) ? 0 : Math.round(metres) + SEA;
    }
  }
  return await sharp(samples, { raw: { width, height, channels: 1 } })
    .toColourspace('grey16')
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
}
