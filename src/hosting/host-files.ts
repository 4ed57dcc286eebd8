/** The files by which hosts are told what to do; a host that does not know one serves it as a plain file. */
import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LegacyRecord } from '../codes/record.ts';
import { adoptedFile, adoptedTarget, leadingPage, redirectsFile } from './adopted.ts';
import { headersFile } from './headers-file.ts';

/**
 * Writes `_headers`, `_redirects`, `.nojekyll` and the pages of adopted addresses into a built site.
 * An adopted address that the site itself now uses stays the site's.
 */
export async function writeHostFiles(dist: string, adopted: Iterable<LegacyRecord>): Promise<void> {
  const records = [...adopted];
  await writeFile(join(dist, '_headers'), headersFile());
  await writeFile(join(dist, '_redirects'), redirectsFile(records));
  // Without it GitHub leaves out every folder whose name begins with an underscore.
  await writeFile(join(dist, '.nojekyll'), '');
  for (const record of records) {
    const name = adoptedFile(record.legacy);
    if (name === undefined) continue;
    const file = join(dist, name);
    if (await exists(file)) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, leadingPage(adoptedTarget(record)));
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
