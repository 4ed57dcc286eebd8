/**
 * Full-text search: Pagefind reads the built site and writes `/pagefind/`, one index a language.
 * Only what the browser half uses stays; Pagefind's own interfaces leave the site again.
 */
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { LOCALE_CODES } from '../i18n/locales.ts';
import { ReadableError } from '../lib/command.ts';
import { INDEX_FOLDER } from './index-folder.ts';

/** Entries' pages in each language; `/Q/` repeats them and is left out. */
const PAGES = `{${LOCALE_CODES.join(',')}}/**/*.html`;
/** Pagefind's own interfaces, and the worker that ours does not use. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\./;

export interface SiteIndex {
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Indexes the pages of a built site that have `data-pagefind-body`.
 *
 * @throws {ReadableError} where no page can be read, or Pagefind cannot run on this machine
 */
export async function indexSite(distDir: string): Promise<SiteIndex> {
  const { index, errors } = await createIndex({
    excludeSelectors: ['[hidden]', 'svg', 'figcaption', '.visually-hidden'],
  }).catch((error: Error) => ({ index: undefined, errors: [error.message] }));
  if (!index) throw cannotIndex(distDir, errors);
  try {
    const added = await index.addDirectory({ path: distDir, glob: PAGES });
    if (added.errors.length > 0) throw cannotIndex(distDir, added.errors);
    if (added.page_count === 0) throw nothingToIndex(distDir);
    const folder = join(distDir, INDEX_FOLDER);
    await rm(folder, { recursive: true, force: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw cannotIndex(distDir, written.errors);
    await removeUnused(folder);
    return { pages: added.page_count, ...(await weigh(folder)) };
  } finally {
    // Not `close()`: it would end an index that someone else is making in this process.
    await index.deleteIndex();
  }
}

async function removeUnused(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => UNUSED.test(name));
  await Promise.all(names.map((name) => rm(join(folder, name))));
}

async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function cannotIndex(distDir: string, errors: readonly string[]): ReadableError {
  const detail = errors.join('; ');
  return new ReadableError({
    vi: `Không lập được chỉ mục tìm kiếm cho ${distDir}: ${detail}. Chạy lại "npm ci" rồi "npm run build".`,
    en: `The search index of ${distDir} could not be made: ${detail}. Run "npm ci" and then "npm run build" again.`,
  });
}

function nothingToIndex(distDir: string): ReadableError {
  return new ReadableError({
    vi: `Không thấy trang nào trong ${distDir} để lập chỉ mục tìm kiếm. Hãy dựng trang trước: "npm run build".`,
    en: `There is no page to index in ${distDir}. Build the site first: "npm run build".`,
  });
}
