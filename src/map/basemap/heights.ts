/** The heights that `npm run basemap --dem` keeps beside a basemap, for the build. */
import sharp from 'sharp';
import type { Coordinates } from '../../lib/distance.ts';
import type { Bbox } from '../areas.ts';

/** Grey of the sea's level; 0 is a void. */
export const SEA = 1000;

export interface HeightGrid {
  readonly bbox: Bbox;
  readonly width: number;
  readonly height: number;
  /** Metres above the sea, plus {@link SEA}. */
  readonly samples: Uint16Array;
}

/** Reads the picture; undefined where it is none, or has another shape than 16 bits of grey. */
export async function readHeights(bytes: Uint8Array, bbox: Bbox): Promise<HeightGrid | undefined> {
  try {
    const { data, info } = await sharp(bytes)
      .toColourspace('grey16')
      .raw({ depth: 'ushort' })
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 1 || info.width < 2 || info.height < 2) return undefined;
    const samples = new Uint16Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
    return { bbox, width: info.width, height: info.height, samples };
  } catch {
    return undefined;
  }
}

/** Metres above the sea between the four samples around a place; undefined outside, and beside a void. */
export function heightAt(grids: readonly HeightGrid[], { lat, lon }: Coordinates): number | undefined {
  for (const { bbox, width, height, samples } of grids) {
    const [west, south, east, north] = bbox;
    const x = ((lon - west) / (east - west)) * (width - 1);
    const y = ((north - lat) / (north - south)) * (height - 1);
    if (x < 0 || y < 0 || x > width - 1 || y > height - 1) continue;
    const [column, row] = [Math.min(width - 2, Math.floor(x)), Math.min(height - 2, Math.floor(y))];
    const [right, down] = [x - column, y - row];
    const at = (dx: number, dy: number) => samples[(row + dy) * width + column + dx] ?? 0;
    const four = [at(0, 0), at(1, 0), at(0, 1), at(1, 1)] as const;
    if (four.includes(0)) continue;
    return (
      (four[0] * (1 - right) + four[1] * right) * (1 - down) + (four[2] * (1 - right) + four[3] * right) * down - SEA
    );
  }
  return undefined;
}
