/** Which entries a content folder has, by its folders alone. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ReadableError } from '../lib/command.ts';
import { type EntryRef, KINDS } from '../schemas/kinds.ts';
import type { EntryFolder } from './content-files.ts';

/** Every folder below a kind's folder, sorted by kind and id; a missing kind's folder is empty. */
export async function listEntryFolders(contentDir: string): Promise<EntryFolder[]> {
  const perKind = await Promise.all(
    KINDS.map(async (kind) => {
      const ids = await directoriesIn(join(contentDir, kind));
      return Promise.all(
        ids.map(async (id): Promise<EntryFolder> => {
          const dir = join(contentDir, kind, id);
          const files = (await namesIn(dir)).filter((file) => !file.startsWith('.')).sort();
          return { ref: `${kind}/${id}`, kind, id, dir, files };
        }),
      );
    }),
  );
  return perKind.flat();
}

/** References of all entries that have facts, sorted. */
export async function listEntryRefs(contentDir: string): Promise<EntryRef[]> {
  const folders = await listEntryFolders(contentDir);
  return folders.filter((folder) => folder.files.includes('facts.yaml')).map((folder) => folder.ref);
}

async function directoriesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch((error) => missingIsEmpty(error, dir));
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}

async function namesIn(dir: string): Promise<string[]> {
  return readdir(dir).catch((error) => missingIsEmpty(error, dir));
}

function missingIsEmpty(error: NodeJS.ErrnoException, dir: string): never[] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
  throw new ReadableError({
    vi: `Không mở được thư mục ${dir} (${error.code}). Kiểm tra quyền đọc của thư mục.`,
    en: `The folder ${dir} cannot be opened (${error.code}). Check that you may read it.`,
  });
}
