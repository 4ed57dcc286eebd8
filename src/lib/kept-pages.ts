/** Pages of a guide as they were rendered: kept while a build uses them, apart for each content folder. */
import { contentHash, derive, dropUnused } from './derived-cache.ts';

function kindOf(contentDir: string): string {
  return `page/${contentHash(contentDir).slice(0, 12)}`;
}

/** The page that was made of just this, or one made now. */
export function keptPage(
  contentDir: string,
  key: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array> | Uint8Array,
): Promise<Buffer> {
  return derive(kindOf(contentDir), key, make, { mark: true });
}

/** Forgets the pages that no build has used since then. */
export function dropPages(contentDir: string, since: Date): Promise<void> {
  return dropUnused(kindOf(contentDir), since);
}
