/** A content folder on a disk. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from './content-files.ts';
import { listEntryFolders } from './entries.ts';
import { listGuideFiles } from './files.ts';
import type { GuideReading } from './guide.ts';
import { privateDir } from './private-dir.ts';
import { readGuideFiles } from './read-guide.ts';

/** The files of a folder. Nothing is opened before it is asked for. */
export function diskFiles(contentDir: string): ContentFiles {
  const hidden = privateDir(contentDir);
  return {
    root: contentDir,
    read: readFrom(contentDir),
    ...(hidden && { private: { read: readFrom(hidden) } }),
    entryFolders: () => listEntryFolders(contentDir),
    paths: () => listGuideFiles(contentDir),
  };
}

function readFrom(folder: string): ContentFiles['read'] {
  return async (path) => {
    try {
      return { bytes: await readFile(join(folder, path)) };
    } catch (error) {
      return { error: (error as NodeJS.ErrnoException).code ?? '' };
    }
  };
}

/** Reads a content folder once. Throws `ReadableError` where a folder cannot be opened; what is wrong in it is in `diagnostics`. */
export function readGuide(contentDir: string): Promise<GuideReading> {
  return readGuideFiles(diskFiles(contentDir));
}
