/**
 * Keeps one size of every photograph: the largest that is light enough. Its other sizes are answered
 * with that one, so that no `<picture>` breaks whichever size the browser wants.
 */
import { type Group, joinGroups } from './group.ts';
import type { PackFile } from './pack.ts';
import type { SiteFiles } from './site-files.ts';

/** Bytes of the heaviest picture that is kept where a smaller one exists. */
const LIGHT = 24_000;

const PICTURE = /<picture[\s>].*?<\/picture>/gs;
const SIZE = /pictures\/[\w-]+\.(?:avif|webp|jpg|png)/g;

/** Drops the sizes that are not kept, and gives each picture to those whose pages show it. */
export function choosePictures(files: readonly PackFile[]): SiteFiles {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const groups = new Map<string, Group>();
  const aliases: Record<string, string> = {};
  for (const { path, group, data } of files) {
    if (!path.endsWith('.html') || !data.includes('<picture')) continue;
    for (const [picture] of data.toString('utf8').matchAll(PICTURE)) {
      const sizes = [...new Set(picture.match(SIZE))].flatMap((size) => byPath.get(size) ?? []);
      const kept = keptSize(sizes);
      if (!kept) continue;
      const known = groups.get(kept.path);
      groups.set(kept.path, known ? joinGroups(known, group) : group);
      for (const size of sizes) if (size !== kept) aliases[size.path] = kept.path;
    }
  }
  const isDropped = (path: string) => Object.hasOwn(aliases, path) && !groups.has(path);
  return {
    files: files
      .filter(({ path }) => !isDropped(path))
      .map((file) => ({ ...file, group: groups.get(file.path) ?? file.group })),
    aliases: Object.fromEntries(
      Object.entries(aliases)
        .filter(([path]) => isDropped(path))
        .sort(),
    ),
  };
}

/** AVIF before the rest; then the heaviest light one, else the lightest. */
function keptSize(sizes: readonly PackFile[]): PackFile | undefined {
  const avif = sizes.filter(({ path }) => path.endsWith('.avif'));
  const sorted = [...(avif.length > 0 ? avif : sizes)].sort((a, b) => a.data.byteLength - b.data.byteLength);
  return sorted.findLast(({ data }) => data.byteLength <= LIGHT) ?? sorted[0];
}
