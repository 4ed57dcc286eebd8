/** The codes as files that anyone may print: SVG for engravers and layouts, PNG with whole pixels a module. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedAddress } from '../codes/address.ts';
import { qrSymbol, symbolPng, symbolSvg } from '../codes/symbol.ts';
import { derive } from '../lib/derived-cache.ts';
import { makersHash } from '../lib/makers-hash.ts';

/** Folder of the files within the site. */
export const CODE_FILES_FOLDER = 'codes';
const PIXELS_PER_MODULE = 16;
/** A sign read from an arm's length; a module is then well over the least of 0.396 mm. */
const MODULE_MM = 1;

/** Writes `codes/CODE.svg` and `codes/CODE.png` for each code; an address that was drawn before is not drawn again. */
export async function writeCodeFiles(dist: string, origin: string, codes: Iterable<string>): Promise<number> {
  const folder = join(dist, CODE_FILES_FOLDER);
  await mkdir(folder, { recursive: true });
  const makers = await makersHash('codes', 'building');
  let count = 0;
  for (const code of codes) {
    const address = printedAddress(origin, code);
    for (const format of ['svg', 'png'] as const) {
      const bytes = await derive('code-file', [makers, format, address], () => drawn(address, format));
      await writeFile(join(folder, `${code}.${format}`), bytes);
    }
    count += 1;
  }
  return count;
}

function drawn(address: string, format: 'svg' | 'png'): Buffer {
  const symbol = qrSymbol(address, { level: 'Q' });
  return format === 'svg'
    ? Buffer.from(symbolSvg(symbol, { moduleMm: MODULE_MM, title: address }))
    : symbolPng(symbol, { pixelsPerModule: PIXELS_PER_MODULE, moduleMm: MODULE_MM });
}
