/** What can be measured of a symbol whose place in an image is known. */
import { QUIET_ZONE } from '../../codes/symbol.ts';
import type { GreyImage } from '../raster.ts';

/** A symbol's square in pixels of an image, without its quiet zone; fractions are kept. */
export interface SymbolPlace {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly modules: number;
}

/** The darkest value (0–255) in the quiet zone; 255 where all of it is white. Edge pixels, which drawing may mix, are left out. */
export function darkestInQuietZone(image: GreyImage, place: SymbolPlace): number {
  const width = (QUIET_ZONE * place.side) / place.modules;
  const inner = { from: -1, to: place.side + 1 };
  const outer = { from: 1 - width, to: place.side + width - 1 };
  let darkest = 255;
  for (let y = Math.ceil(place.y + outer.from); y < place.y + outer.to; y++) {
    for (let x = Math.ceil(place.x + outer.from); x < place.x + outer.to; x++) {
      const inside =
        x > place.x + inner.from - 1 &&
        x < place.x + inner.to &&
        y > place.y + inner.from - 1 &&
        y < place.y + inner.to;
      if (!inside) darkest = Math.min(darkest, pixel(image, x, y));
    }
  }
  return darkest;
}

/**
 * Symbol contrast after ISO/IEC 15415: reflectance of the light modules less that of the dark ones, 0–1.
 * Means of the modules' middles stand for the extremes, which is never kinder.
 */
export function symbolContrast(image: GreyImage, place: SymbolPlace): number {
  const values = moduleMiddles(image, place);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / Math.max(of.length, 1);
  return mean(values.filter((value) => value >= middle)) - mean(values.filter((value) => value <= middle));
}

/** Reflectance (0–1) in the middle of every module, row by row. */
function moduleMiddles(image: GreyImage, { x, y, side, modules }: SymbolPlace): number[] {
  const pitch = side / modules;
  return Array.from({ length: modules * modules }, (_, i) => {
    const column = Math.floor(x + ((i % modules) + 0.5) * pitch);
    const row = Math.floor(y + (Math.floor(i / modules) + 0.5) * pitch);
    return reflectance(pixel(image, column, row));
  });
}

/** Paper goes on where the image ends. */
function pixel(image: GreyImage, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= image.width || y >= image.height) return 255;
  return image.data[y * image.width + x] ?? 255;
}

/** Linear reflectance of a grey value (IEC 61966-2-1, sRGB). */
function reflectance(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
