/** Writes the one-file edition of every language, within the limit. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OfflineGuide } from '../guide.ts';
import type { Edition } from '../manifest.ts';
import { readCodes, readKinds, readPages, readSample } from './chapters.ts';
import { editionHtml } from './edition.ts';
import { editionPath } from './edition-path.ts';
import { Stash } from './stash.ts';

/** Bytes of the largest file that is passed on without trouble. */
export const EDITION_LIMIT = 5_000_000;
/** Bytes of the heaviest photograph that goes in. */
const LIGHT = 24_000;

/** Writes `/offline/<guide>-<language>.html`; photographs are left out where a file would grow too heavy, then drawings. */
export async function writeEditions(distDir: string, guide: OfflineGuide): Promise<Edition[]> {
  const photos = await readPhotos(distDir);
  const codes = readCodes(distDir);
  const editions: Edition[] = [];
  for (const language of guide.languages) {
    const kinds = readKinds(distDir, language);
    const pages = readPages(distDir, language);
    const sample = readSample(distDir, language, kinds);
    const stash = new Stash(photos);
    const html = stash.fit(editionHtml(guide, language, { kinds, pages, codes, sample }, stash), EDITION_LIMIT);
    const file = editionPath(guide.id, language);
    await writeFile(join(distDir, file), html);
    editions.push({ language, file, bytes: Buffer.byteLength(html) });
  }
  return editions;
}

/** Light photographs by file name, as `data:` addresses. */
async function readPhotos(distDir: string): Promise<Map<string, string>> {
  const folder = join(distDir, 'pictures');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:avif|webp)$/.test(name));
  const photos = await Promise.all(
    names.map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const type = name.slice(name.lastIndexOf('.') + 1);
      return bytes.byteLength <= LIGHT
        ? [[name, `data:image/${type};base64,${bytes.toString('base64')}`] as const]
        : [];
    }),
  );
  return new Map(photos.flat());
}
