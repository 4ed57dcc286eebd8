/**
 * One build serves every output: pages, codes, search and the kept guide, made aside and swapped in whole.
 * A failure anywhere leaves the last good site where it is.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import { compressFolder } from '../hosting/compress.ts';
import { writeHostFiles } from '../hosting/host-files.ts';
import { replaceDirectory, withLock } from '../lib/atomic-write.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { load } from '../queries/current.ts';
import { indexSite } from '../search/index-site.ts';
import { writeCodeFiles } from './code-files.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** Told what begins now. */
  readonly progress: (text: BilingualText) => void;
}

export interface BuildResult {
  readonly entries: number;
  readonly pages: number;
  readonly codes: number;
}

/** Builds the site of a content folder that `check` has passed. */
export async function buildSite({ contentDir, outDir, progress }: BuildOptions): Promise<BuildResult> {
  const target = resolve(outDir);
  return withLock(`${target}.lock`, async () => {
    const guide = await load(contentDir);
    let pages = 0;
    let codes = 0;
    await replaceDirectory(target, async (aside) => {
      progress({ vi: 'Dựng trang…', en: 'Building pages…' });
      process.env['CONTENT_DIR'] = contentDir;
      process.env['BUILD_DIR'] = aside;
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      await buildAstro({ logLevel: 'warn' });
      progress({ vi: 'Vẽ mã QR…', en: 'Drawing codes…' });
      codes = await writeCodeFiles(aside, guide.site.origin, guide.registry.codes.keys());
      progress({ vi: 'Lập chỉ mục tìm kiếm…', en: 'Indexing for search…' });
      await indexSite(aside);
      await writeHostFiles(aside, guide.registry.legacy.values());
      if (process.env['COMPRESS']) {
        progress({ vi: 'Nén sẵn…', en: 'Compressing…' });
        await compressFolder(aside);
      }
      pages = (await readdir(aside, { recursive: true })).filter((file) => file.endsWith('.html')).length;
    });
    return { entries: guide.entries.size, pages, codes };
  });
}
