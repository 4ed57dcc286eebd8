/** ZBar, written in C long before the other two; absent from production installs for its licence. */
import type { GreyImage } from '../raster.ts';

/** ZBar's reader, or `undefined` where the package is not installed. */
export async function zbarReader(): Promise<((image: GreyImage) => Promise<string[]>) | undefined> {
  let zbar: typeof import('@undecaf/zbar-wasm');
  try {
    zbar = await import('@undecaf/zbar-wasm');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const { scanGrayBuffer, ZBarSymbolType } = zbar;
  return async ({ data, width, height }) => {
    const symbols = await scanGrayBuffer(Uint8Array.from(data).buffer, width, height);
    return symbols.filter(({ type }) => type === ZBarSymbolType.ZBAR_QRCODE).map((symbol) => symbol.decode());
  };
}
