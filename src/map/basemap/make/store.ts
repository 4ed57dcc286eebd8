/** Puts a basemap into the content folder; the one before stays whole until the new one is. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { withLock, writeFileAtomic } from '../../../lib/atomic-write.ts';
import { BASEMAP_FOLDER } from '../read.ts';
import type { MadeBasemap } from './make.ts';
import { withBasemap } from './site-file.ts';

/** Writes the files and names the basemap in `site.yaml`; paths relative to the content folder. */
export async function storeBasemap(
  contentDir: string,
  id: string,
  { text, relief, heights }: MadeBasemap,
): Promise<string[]> {
  const folder = join(contentDir, BASEMAP_FOLDER);
  return await withLock(join(contentDir, '.basemap.lock'), async () => {
    // Pictures have names of their own bytes: the old file goes on pointing at the old ones.
    const pictures = [relief, heights].filter((picture) => picture !== undefined);
    for (const { file, data } of pictures) await writeFileAtomic(join(folder, file), data);
    await writeFileAtomic(join(folder, `${id}.json`), text);
    const siteFile = join(contentDir, 'site.yaml');
    const site = await readFile(siteFile, 'utf8');
    const named = withBasemap(site, id);
    if (named !== site) await writeFileAtomic(siteFile, named);
    const isOldPicture = new RegExp(`^${id}-[0-9a-f]{8}\\.(avif|png)$`);
    for (const file of await readdir(folder)) {
      if (isOldPicture.test(file) && !pictures.some((picture) => picture.file === file)) await rm(join(folder, file));
    }
    return [`${id}.json`, ...pictures.map(({ file }) => file)].map((file) => `${BASEMAP_FOLDER}/${file}`);
  });
}
