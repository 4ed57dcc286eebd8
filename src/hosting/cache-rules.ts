/** How long browsers and caches between may keep a file, by its address. */

/** Folders whose files carry the hash of their content in their name, and so never change. */
export const HASHED_FOLDERS = ['_a', 'audio', 'basemap', 'pictures', 'pagefind/fragment', 'pagefind/index'] as const;

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Kept, but asked for again each time: the worker, by which a guide repairs itself, and "not found". */
export const ALWAYS_ASKED = 'no-cache';

/**
 * Pages: going back costs no round trip for five minutes; for an hour more the page is shown at once
 * and fetched anew behind it. A correction reaches every visitor within the hour.
 */
export const PAGES = 'public, max-age=300, stale-while-revalidate=3600';

/** The `Cache-Control` of an address (its path, without query). */
export function cacheControl(path: string): string {
  if (HASHED_FOLDERS.some((folder) => path.startsWith(`/${folder}/`))) return IMMUTABLE;
  return path === '/sw.js' || path === '/404.html' ? ALWAYS_ASKED : PAGES;
}
