/**
 * Which pieces make up which file, as bundles: one of what all need, one for each language, so that nobody fetches
 * the index of a language that is not kept. Read by `../unpack.ts`.
 */
import type { Index } from '../manifest.ts';
import type { FileIndex } from '../unpack.ts';
import { type BundleFile, packBundle } from './bundle.ts';

export interface Indexed {
  readonly path: string;
  /** Undefined for what all need. */
  readonly language: string | undefined;
  /** Numbered over the manifest's parts in order. */
  readonly pieces: readonly number[];
}

/** Packs the indexes; another path's answer stands with the file that answers. */
export function packIndexes(
  files: readonly Indexed[],
  aliases: Readonly<Record<string, string>> = {},
): (Index & BundleFile)[] {
  const byLanguage = Map.groupBy(files, ({ language = '' }) => language);
  const languages = ['', ...[...byLanguage.keys()].filter((language) => language !== '').sort()];
  return languages.map((language) => {
    const own = byLanguage.get(language) ?? [];
    const paths = new Set(own.map(({ path }) => path));
    const ownAliases = Object.fromEntries(Object.entries(aliases).filter(([, path]) => paths.has(path)));
    const bundle = packBundle([
      Buffer.from(JSON.stringify({ ...mentions(own), aliases: ownAliases } satisfies FileIndex)),
    ]);
    return { ...bundle, ...(language !== '' && { language }) };
  });
}

/** A file's pieces by the order in which they were first named: most of a page's own come next, and zeros compress. */
function mentions(files: readonly Indexed[]): Pick<FileIndex, 'files' | 'pieces'> {
  const named = new Map<number, number>();
  const lists = files.map(({ path, pieces }) => {
    const list = pieces.map((piece) => {
      const known = named.get(piece);
      if (known === undefined) named.set(piece, named.size + 1);
      return known ?? 0;
    });
    return [path, list] as const;
  });
  const order = [...named.keys()];
  return { files: lists, pieces: order.map((piece, at) => piece - (order[at - 1] ?? 0)) };
}
