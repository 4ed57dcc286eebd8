/** Shaded relief as a grey picture: what a lamp in the north-west would show (Horn 1981). */
import sharp from 'sharp';
import type { Bbox } from '../../areas.ts';
import { METRES_PER_DEGREE } from '../../spread.ts';
import { latitudeOf, mercatorY } from '../mercator.ts';
import { type Elevation, heightBetween } from './elevation.ts';

/** Grey of level ground: shadows have room below it, lit slopes above. */
export const LEVEL = 222;
/** Pixels of the longer side, at most: a district at 40 m a pixel. */
const MOST_PIXELS = 1000;
const LAMP = { azimuth: (315 * Math.PI) / 180, height: (45 * Math.PI) / 180 };
/** What the sky gives where the lamp does not reach: names must stay readable in the shade. */
const AMBIENT = 0.52;

/** The shades of a frame, a byte a pixel, evenly spaced in Web Mercator. */
export function shade(
  elevation: Elevation,
  [west, south, east, north]: Bbox,
): { readonly data: Uint8Array; readonly width: number; readonly height: number } {
  const [top, bottom] = [mercatorY(north), mercatorY(south)];
  const shape = (bottom - top) / ((east - west) / 360);
  const native = (east - west) / elevation.step;
  const width = Math.round(Math.min(native, MOST_PIXELS, MOST_PIXELS / shape));
  const height = Math.round(width * shape);
  const data = new Uint8Array(width * height);
  const { azimuth, height: altitude } = LAMP;
  const at = (lon: number, lat: number) => heightBetween(elevation, elevation.heights, lon, lat);
  const stepLon = (east - west) / width;
  for (let y = 0; y < height; y++) {
    const lat = latitudeOf(top + ((y + 0.5) / height) * (bottom - top));
    const metresX = stepLon * METRES_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
    for (let x = 0; x < width; x++) {
      const lon = west + (x + 0.5) * stepLon;
      const stepLat = metresX / METRES_PER_DEGREE;
      const east1 = at(lon + stepLon, lat) - at(lon - stepLon, lat);
      const north1 = at(lon, lat + stepLat) - at(lon, lat - stepLat);
      const [dx, dy] = [east1 / (2 * metresX), north1 / (2 * metresX)];
      // The normal of the slope (−dx, −dy, 1) against the direction of the lamp.
      const light =
        (Math.sin(altitude) - Math.cos(altitude) * (dx * Math.sin(azimuth) + dy * Math.cos(azimuth))) /
        Math.hypot(dx, dy, 1);
      const ratio = Math.max(0, light) / Math.sin(altitude);
      // At most √2: a slope that faces the lamp.
      const grey = ratio < 1 ? LEVEL * (AMBIENT + (1 - AMBIENT) * ratio) : LEVEL + ((255 - LEVEL) * (ratio - 1)) / 0.42;
      data[y * width + x] = Math.round(Math.min(255, grey));
    }
  }
  return { data, width, height };
}

/** The picture as AVIF, in the best quality that stays below `most` bytes. */
export async function reliefAvif({ data, width, height }: ReturnType<typeof shade>, most: number): Promise<Buffer> {
  let picture = Buffer.alloc(0);
  for (const quality of [52, 42, 34, 26, 18]) {
    picture = await sharp(data, { raw: { width, height, channels: 1 } })
      .toColourspace('b-w')
      .avif({ quality, effort: 4, chromaSubsampling: '4:2:0' })
      .toBuffer();
    if (picture.length <= most) break;
  }
  return picture;
}
