/** The basemaps of a build: what the map draws from, and the files that the site serves. */
import { contentHash } from '../../lib/derived-cache.ts';
import { withBase } from '../../lib/href.ts';
import type { ContentFiles } from '../../reading/content-files.ts';
import type { Basemap } from './format.ts';
import { type HeightGrid, readHeights } from './heights.ts';
import { BASEMAP_FOLDER, readBasemap } from './read.ts';
import { pack, type Unpacked, unpack } from './unpack.ts';

export interface SiteBasemap {
  readonly id: string;
  readonly basemap: Basemap;
  /** Named by their bytes, so that they may be kept for ever. */
  readonly file: string;
  readonly text: string;
  /** For drawing. */
  readonly unpacked: Unpacked;
  readonly relief?: { readonly file: string; readonly bytes: Uint8Array };
  /** Not served. */
  readonly heights?: HeightGrid;
}

/** Reads the basemaps that a guide names; those that cannot be read are left out, as `check` has said. */
export async function siteBasemaps(content: ContentFiles, ids: readonly string[]): Promise<SiteBasemap[]> {
  const found = await Promise.all(ids.map((id) => readBasemap(content, id)));
  const all = found.map(async ({ id, basemap, relief, heights }): Promise<SiteBasemap[]> => {
    if (!basemap) return [];
    const grid = heights && (await readHeights(heights, basemap.bbox));
    // Not the file as it is: an editor may have laid it out anew.
    const text = pack(basemap);
    return [
      {
        id,
        basemap,
        text,
        unpacked: unpack(text),
        file: `${id}-${contentHash(text).slice(0, 8)}.json`,
        ...(relief && basemap.relief && { relief: { file: basemap.relief.file, bytes: relief } }),
        ...(grid && { heights: grid }),
      },
    ];
  });
  return (await Promise.all(all)).flat();
}

/** Where the site serves a file of a basemap. */
export function basemapHref(file: string): string {
  return withBase(`/${BASEMAP_FOLDER}/${file}`);
}

/** "© Những người đóng góp OpenStreetMap (ODbL 1.0)", each source once. */
export function basemapCredits(basemaps: readonly SiteBasemap[] = []): string[] {
  return [
    ...new Set(basemaps.map(({ basemap: { credit, licence } }) => (licence ? `${credit} (${licence})` : credit))),
  ];
}
