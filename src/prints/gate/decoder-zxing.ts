/** ZXing-C++: the decoder that also says where a symbol lies and how much of its redundancy is used up. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { type GreyImage, toRgba } from '../raster.ts';

export interface ZxingSymbol {
  readonly text: string;
  /** `L`, `M`, `Q` or `H`, from the symbol's format information. */
  readonly level: string;
  /** Modules on a side, from the sampled symbol. */
  readonly modules: number;
  /** Left and top edge and mean side in pixels of the image, from the symbol's corners. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
  /** Share of the error correction still unused, 0–1; below 1 something covers or damages modules. */
  readonly unusedCorrection: number;
}

let wasm: Promise<void> | undefined;

/** Loads the decoder from the package: left alone, it would fetch its WebAssembly from a CDN. */
async function load(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const bytes = await readFile(file);
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(bytes).buffer }, fireImmediately: true });
}

/** All QR codes of an image. */
export async function readWithZxing(image: GreyImage): Promise<ZxingSymbol[]> {
  wasm ??= load();
  await wasm;
  const found = await readBarcodes(toRgba(image), {
    formats: ['QRCode'],
    maxNumberOfSymbols: 0,
    textMode: 'Plain',
  });
  return found.map(({ text, ecLevel, symbol, position, extra }) => {
    const corners = [position.topLeft, position.topRight, position.bottomRight, position.bottomLeft];
    const xs = corners.map((corner) => corner.x);
    const ys = corners.map((corner) => corner.y);
    return {
      text,
      level: ecLevel,
      modules: symbol.width,
      x: Math.min(...xs),
      y: Math.min(...ys),
      side: (Math.max(...xs) - Math.min(...xs) + Math.max(...ys) - Math.min(...ys)) / 2,
      unusedCorrection: unusedCorrection(extra),
    };
  });
}

function unusedCorrection(extra: string): number {
  const { UEC } = JSON.parse(extra) as { UEC?: number };
  return UEC ?? 0;
}
