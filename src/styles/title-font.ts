/**
 * The face of titles: Be Vietnam Pro ExtraBold (OFL), cut down to the characters that this guide's
 * titles use, about 10 kB. It never blocks a page (`font-display: optional`): the first visit on a slow
 * line reads in the system's face, the next one in ours.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { writeFileAtomic } from '../lib/atomic-write.ts';
import { cacheDir, contentHash, derive } from '../lib/derived-cache.ts';

const FACE = '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf';

/**
 * Subsets the face to the characters of `texts` and of plain Latin.
 *
 * @returns path of the woff2 file, in the cache, for the style sheet to take in
 */
export async function titleFont(texts: Iterable<string>): Promise<string> {
  const latin = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
  const characters = [...new Set([latin, ...texts].join('').normalize('NFC'))].sort().join('');
  const original = await readFile(createRequire(import.meta.url).resolve(FACE));
  const bytes = await derive('title-font-2', [original, characters], () =>
    subsetFont(original, characters, { targetFormat: 'woff2', noHinting: true, keepFeatures: ['kern'] }),
  );
  const file = join(cacheDir(), 'fonts', `title-${contentHash(bytes).slice(0, 12)}.woff2`);
  await writeFileAtomic(file, bytes);
  return file;
}

/** The rule that names it. */
export function titleFontCss(file: string): string {
  return `@font-face{font-family:"Cam Nang Title";font-weight:800;font-display:optional;src:url("${file}") format("woff2")}`;
}
