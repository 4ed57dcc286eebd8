/**
 * Three decoders of independent lineage: a fault that one forgives, another reports.
 * None of them shares code with the encoder, and none asks the network for anything.
 */
import type { GreyImage } from '../raster.ts';
import { readWithQr } from './decoder-qr.ts';
import { zbarReader } from './decoder-zbar.ts';
import { readWithZxing } from './decoder-zxing.ts';

export type DecoderName = 'zxing' | 'zbar' | 'qr';

export interface Decoder {
  readonly name: DecoderName;
  /** The texts of all QR codes that it sees, in no order. */
  read(image: GreyImage): Promise<string[]>;
}

export interface Decoders {
  readonly present: readonly Decoder[];
  /** Not installed here: ZBar is LGPL and so a development dependency only. */
  readonly absent: readonly DecoderName[];
}

/** The decoders of this installation. */
export async function loadDecoders(): Promise<Decoders> {
  const zxing: Decoder = {
    name: 'zxing',
    read: async (image) => (await readWithZxing(image)).map((symbol) => symbol.text),
  };
  const qr: Decoder = { name: 'qr', read: readWithQr };
  const readWithZbar = await zbarReader();
  if (readWithZbar === undefined) return { present: [zxing, qr], absent: ['zbar'] };
  return { present: [zxing, { name: 'zbar', read: readWithZbar }, qr], absent: [] };
}
