/**
 * One build serves every output: pages, codes, search and the kept guide, made aside and swapped in whole.
 * A failure anywhere leaves the last good site where it is.
 */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build as buildAstro } from 'astro';
import { writeForms } from '../admin/forms/write-forms.ts';
import { writeAdminScripts } from '../admin/scripts.ts';
import { compressFolder } from '../hosting/compress.ts';
import { writeHostFiles } from '../hosting/host-files.ts';
import { replaceDirectory, withLock } from '../lib/atomic-write.ts';
import type { BilingualText, Diagnostic } from '../lib/diagnostic.ts';
import { dropPages } from '../lib/kept-pages.ts';
import { buildOffline } from '../offline/build.ts';
import { offlineGuide } from '../offline/guide.ts';
import { load, withCurrentGuide } from '../queries/current.ts';
import type { GuideReading } from '../reading/guide.ts';
import { indexSite } from '../search/index-site.ts';
import { writeCodeFiles } from './code-files.ts';
import { writeContactFiles } from './contact-files.ts';
import { writeLegacyPages } from './legacy-pages.ts';
import { gateWrittenCodes, writePrintSheets } from './print-sheets.ts';
import { shrinkScanPages } from './shrink-scan-pages.ts';
import { markAsOurs, refuseTarget } from './target.ts';

export interface BuildOptions {
  readonly contentDir: string;
  readonly outDir: string;
  /** The folder as `check` has read it, so that it isn't read again. */
  readonly reading?: GuideReading | undefined;
  /** Told what begins now. */
  readonly progress: (text: BilingualText) => void;
}

export interface BuildResult {
  readonly entries: number;
  readonly pages: number;
  readonly codes: number;
  /** What was left out, and why: no fault that stops a build. */
  readonly warnings: readonly Diagnostic[];
}

/** Builds the site of a content folder that `check` has passed. */
export async function buildSite({ contentDir, outDir, reading, progress }: BuildOptions): Promise<BuildResult> {
  const target = resolve(outDir);
  await refuseTarget(target, resolve(contentDir));
  return withLock(`${target}.lock`, async () => {
    const began = new Date();
    const guide = await load(contentDir, reading);
    let pages = 0;
    let codes = 0;
    let warnings: readonly Diagnostic[] = [];
    await replaceDirectory(target, async (aside) => {
      progress({ vi: 'Dựng trang…', en: 'Building pages…' });
      process.env['CONTENT_DIR'] = contentDir;
      process.env['BUILD_DIR'] = aside;
      process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
      await withCurrentGuide(guide, () => buildAstro({ logLevel: 'warn' }));
      await writeAdminScripts(aside);
      await writeForms(aside, guide.site);
      progress({ vi: 'Vẽ mã QR…', en: 'Drawing codes…' });
      codes = await writeCodeFiles(aside, guide.site.origin, guide.registry.codes.keys());
      await gateWrittenCodes(aside, guide);
      await writeContactFiles(aside, guide);
      await writeLegacyPages(aside, guide);
      progress({ vi: 'In tờ A4 và đọc lại mã…', en: 'Printing A4 sheets and reading their codes back…' });
      warnings = [
        ...(await shrinkScanPages(aside, guide.contentDir)),
        ...(await writePrintSheets(aside, guide)).warnings,
      ];
      progress({ vi: 'Lập chỉ mục tìm kiếm…', en: 'Indexing for search…' });
      await indexSite(aside);
      progress({ vi: 'Gói bản giữ trong máy…', en: 'Packing the kept guide…' });
      await buildOffline(aside, offlineGuide(guide));
      await writeHostFiles(aside, guide.registry.legacy.values());
      if (process.env['COMPRESS']) {
        progress({ vi: 'Nén sẵn…', en: 'Compressing…' });
        await compressFolder(aside);
      }
      await markAsOurs(aside);
      pages = (await readdir(aside, { recursive: true })).filter((file) => file.endsWith('.html')).length;
    });
    await dropPages(guide.contentDir, began);
    return { entries: guide.entries.size, pages, codes, warnings };
  });
}
