/**
 * The faces that prints are set in, all under the SIL Open Font License, all full TTF or OTF:
 * pdfkit draws blank glyphs from woff2.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ReadableError } from '../lib/command.ts';

export type Weight = 'regular' | 'semibold' | 'bold';

/** `text` Be Vietnam Pro · `latin` every other Latin letter · `code` tells 8 from B and 0 from O. */
export type Family = 'text' | 'latin' | 'korean' | 'chinese' | 'code';

export type Face = `${Family}-${Weight}`;

interface Source {
  readonly package: string;
  /** From the package's folder; `*` is the weight's name in this family. */
  readonly file: string;
  readonly weights: Readonly<Record<Weight, string>>;
}

const GOOGLE = { regular: '400Regular', semibold: '600SemiBold', bold: '700Bold' };

const SOURCES = {
  text: { package: '@expo-google-fonts/be-vietnam-pro', file: '*/BeVietnamPro_*.ttf', weights: GOOGLE },
  latin: { package: '@expo-google-fonts/noto-sans', file: '*/NotoSans_*.ttf', weights: GOOGLE },
  korean: { package: '@expo-google-fonts/noto-sans-kr', file: '*/NotoSansKR_*.ttf', weights: GOOGLE },
  chinese: { package: '@expo-google-fonts/noto-sans-sc', file: '*/NotoSansSC_*.ttf', weights: GOOGLE },
  code: {
    package: '@expo-google-fonts/atkinson-hyperlegible-mono',
    file: '*/AtkinsonHyperlegibleMono_*.ttf',
    weights: GOOGLE,
  },
} as const satisfies Record<Family, Source>;

const require = createRequire(import.meta.url);
const kept = new Map<Face, Uint8Array>();

/**
 * The bytes of a face, read once a process.
 *
 * @throws {ReadableError} where its package is not installed
 */
export function fontFile(family: Family, weight: Weight): Uint8Array {
  const face: Face = `${family}-${weight}`;
  const known = kept.get(face);
  if (known !== undefined) return known;
  const source = SOURCES[family];
  const bytes = readFileSync(join(packageFolder(source.package), source.file.replaceAll('*', source.weights[weight])));
  kept.set(face, bytes);
  return bytes;
}

function packageFolder(name: string): string {
  try {
    const entry = require.resolve(name);
    return entry.slice(0, entry.lastIndexOf(join('node_modules', ...name.split('/')))) + join('node_modules', name);
  } catch {
    throw new ReadableError({
      vi: `Thiếu phông chữ ${name}. Hãy chạy: npm ci`,
      en: `The fonts of ${name} are missing. Run: npm ci`,
    });
  }
}
