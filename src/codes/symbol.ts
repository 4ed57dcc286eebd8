/**
 * The QR symbol (ISO/IEC 18004): modules, and the outline that every drawing of it is made from.
 *
 * Printed addresses are uppercase, so the alphanumeric mode is chosen and 47 characters
 * fit version 3 (29 modules) at level Q. Length costs more reads than a lower level saves.
 */
import QRCode from 'qrcode';
import { ReadableError } from '../lib/command.ts';

export { symbolPath, symbolSvg } from './symbol-outline.ts';
export { symbolPng } from './symbol-png.ts';

/** Error correction: about 7, 15, 25 and 30 % of the codewords can be restored. */
export type Level = 'L' | 'M' | 'Q' | 'H';

/** White that the standard asks for on every side, in modules. */
export const QUIET_ZONE = 4;

export interface QrSymbol {
  readonly text: string;
  /** As written into the symbol. */
  readonly level: Level;
  /** 1–40. */
  readonly version: number;
  /** Modules on a side, without the quiet zone: 17 + 4 × version. */
  readonly size: number;
  /** White that the standard asks for on every side, in modules. */
  readonly quietZone: number;
  /** Row by row from the top left, 1 for dark. */
  readonly matrix: Uint8Array;
  /** Whether the module in column `x`, row `y` is dark; everything outside is light. */
  isDark(x: number, y: number): boolean;
}

/** From the weakest to the strongest. */
const LEVELS: readonly Level[] = ['L', 'M', 'Q', 'H'];

/**
 * Encodes a text in the smallest version that holds it at `level`, then at the highest level that this
 * version still holds: more redundancy in the same modules costs nothing and reads as well or better (docs/bench/codes.md).
 *
 * @param options.level  the least level; the symbol's own `level` may be higher
 * @throws {ReadableError} where no version holds the text, or it is empty
 */
export function qrSymbol(text: string, options: { readonly level: Level }): QrSymbol {
  let level = options.level;
  let encoded = encode(text, level);
  for (const higher of LEVELS.slice(LEVELS.indexOf(level) + 1)) {
    const stronger = tryEncode(text, higher);
    if (stronger?.version !== encoded.version) break;
    [level, encoded] = [higher, stronger];
  }
  const size = encoded.modules.size;
  const matrix = Uint8Array.from(encoded.modules.data, (bit) => (bit ? 1 : 0));
  return {
    text,
    level,
    version: encoded.version,
    size,
    quietZone: QUIET_ZONE,
    matrix,
    isDark: (x, y) => x >= 0 && y >= 0 && x < size && y < size && matrix[y * size + x] === 1,
  };
}

function encode(text: string, level: Level): QRCode.QRCode {
  if (text === '') throw new ReadableError({ vi: 'Mã QR không có nội dung.', en: 'The QR code has no text.' });
  const encoded = tryEncode(text, level);
  if (encoded !== undefined) return encoded;
  const bytes = Buffer.byteLength(text);
  throw new ReadableError({
    vi: `Nội dung dài ${bytes} byte, không mã QR nào ở mức sửa lỗi ${level} chứa nổi. Hãy rút ngắn nội dung.`,
    en: `The text is ${bytes} bytes long; no QR code of level ${level} holds it. Shorten the text.`,
  });
}

/** `undefined` where no version holds the text: the package throws a bare error. */
function tryEncode(text: string, level: Level): QRCode.QRCode | undefined {
  try {
    return QRCode.create(text, { errorCorrectionLevel: level });
  } catch {
    return undefined;
  }
}
