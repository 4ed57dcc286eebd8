/**
 * Keeps one size of every photograph: the largest that is light enough. Its other sizes are answered
 * with that one, so that no `<picture>` breaks whichever size the browser wants.
 */
import { type Group, joinGroups } from './group.ts';
import type { PackFile } from './pack.ts';

/** Bytes of the heaviest picture that is kept where a smaller one exists. */
const LIGHT = 24_000;

const PICTURE = /<picture[\s>].*?<\/picture>/gs;
const SIZE = /pictures\/[\w-]+\.(?:avif|webp|jpg|png)/g;

export interface Chosen {
  readonly files: readonly PackFile[];
  /** Sizes that are not kept → the one that is. */
  readonly aliases: Readonly<Record<string, string>>;
}

export class Pictures {
  readonly #byPath: ReadonlyMap<string, PackFile>;
  readonly #groups = new Map<string, Group>();
  readonly #aliases: Record<string, string> = {};

  constructor(files: readonly PackFile[]) {
    this.#byPath = new Map(files.map((file) => [file.path, file]));
  }

  /** Notes the pictures that a page shows. */
  see(page: string, group: Group): void {
    if (!page.includes('<picture')) return;
    for (const [picture] of page.matchAll(PICTURE)) {
      const sizes = [...new Set(picture.match(SIZE))].flatMap((size) => this.#byPath.get(size) ?? []);
      const kept = keptSize(sizes);
      if (!kept) continue;
      const known = this.#groups.get(kept.path);
      this.#groups.set(kept.path, known ? joinGroups(known, group) : group);
      for (const size of sizes) if (size !== kept) this.#aliases[size.path] = kept.path;
    }
  }

  /** Drops the sizes that are not kept, and gives each picture to those whose pages show it. */
  choose(files: readonly PackFile[]): Chosen {
    const isDropped = (path: string) => Object.hasOwn(this.#aliases, path) && !this.#groups.has(path);
    return {
      files: files
        .filter(({ path }) => !isDropped(path))
        .map((file) => ({ ...file, group: this.#groups.get(file.path) ?? file.group })),
      aliases: Object.fromEntries(
        Object.entries(this.#aliases)
          .filter(([path]) => isDropped(path))
          .sort(),
      ),
    };
  }
}

/** AVIF before the rest; then the heaviest light one, else the lightest. */
function keptSize(sizes: readonly PackFile[]): PackFile | undefined {
  const avif = sizes.filter(({ path }) => path.endsWith('.avif'));
  const sorted = [...(avif.length > 0 ? avif : sizes)].sort((a, b) => a.bytes() - b.bytes());
  return sorted.findLast((size) => size.bytes() <= LIGHT) ?? sorted[0];
}
