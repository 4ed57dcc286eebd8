/** Which files a call means, and into which entry each goes. */
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { ReadableError } from '../lib/command.ts';
import { slugify } from '../lib/slug.ts';

/** By their names; what a file holds is seen when it is opened. */
const PICTURE = /\.(?:jpe?g|png|webp|avif|heic|heif|tiff?)$/i;

export interface FoundPhoto {
  /** Path as it can be opened. */
  readonly path: string;
  /** The same below the folder that was named, with `/`. */
  readonly name: string;
}

export interface FoundPhotos {
  readonly photos: readonly FoundPhoto[];
  /** Names of files that are no pictures. */
  readonly others: readonly string[];
}

/** The pictures below a folder, or the one file that is named, sorted. Throws `ReadableError` where nothing is there. */
export async function findPhotos(given: string): Promise<FoundPhotos> {
  const found = await stat(given).catch(() => undefined);
  if (!found) {
    throw new ReadableError({
      vi: `Không có thư mục hay tệp "${given}". Kéo thư mục ảnh thả vào cửa sổ lệnh để có đúng đường dẫn.`,
      en: `There is no folder or file "${given}". Drag the folder of pictures onto the terminal to get its path.`,
    });
  }
  if (!found.isDirectory()) return { photos: [{ path: given, name: basename(given) }], others: [] };
  const entries = await readdir(given, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      throw new ReadableError({
        vi: `Không đọc được thư mục "${given}" (${error.code}). Kiểm tra quyền đọc.`,
        en: `The folder "${given}" cannot be read (${error.code}). Check that you may read it.`,
      });
    },
  );
  const files = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(given, path).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    photos: files.filter(({ name }) => PICTURE.test(name)),
    others: files.filter(({ name }) => !PICTURE.test(name)).map(({ name }) => name),
  };
}

/**
 * The entry that a picture's own path names: a folder `heritage/hang-bua/` or `hang-bua/`, or a file `hang-bua 2.jpg`.
 * Nothing where it names none, or more than one.
 */
export function entryNamed(name: string, refs: readonly string[]): string | undefined {
  const parts = name.split('/').map((part) => slugify(part.replace(/\.[^.]*$/, '')));
  const folders = parts.slice(0, -1);
  for (let end = folders.length; end > 0; end--) {
    const [kind, id] = [folders[end - 2], folders[end - 1]];
    const exact = refs.find((ref) => ref === `${kind}/${id}`);
    const byId = refs.filter((ref) => ref.endsWith(`/${id}`));
    if (exact) return exact;
    if (byId.length === 1) return byId[0];
  }
  const file = parts.at(-1) ?? '';
  const byFile = refs.filter((ref) => {
    const id = ref.slice(ref.indexOf('/') + 1);
    return file === id || new RegExp(`^${id}-\\d+$`).test(file);
  });
  return byFile.length === 1 ? byFile[0] : undefined;
}
