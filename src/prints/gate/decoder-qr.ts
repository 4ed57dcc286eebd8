/** The decoder of the `qr` package: written afresh in TypeScript, of no other's lineage. */
import { decodeQR } from 'qr/decode.js';
import { type GreyImage, toRgba } from '../raster.ts';

/** Never against the clock: the same image must give the same answer on a busy machine. */
const EFFORT = { effort: Number.POSITIVE_INFINITY, timeLimit: Number.POSITIVE_INFINITY };

/** The first QR code of an image, if any. */
export function readWithQr(image: GreyImage): Promise<string[]> {
  try {
    return Promise.resolve([decodeQR(toRgba(image), EFFORT)]);
  } catch {
    // The decoder throws where it finds nothing, and has no class for that.
    return Promise.resolve([]);
  }
}
