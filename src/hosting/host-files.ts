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
  const leading: LegacyRecord[] = [];
  for (const record of adopted) {
    const name = adoptedFile(record.legacy);
    const file = name && join(dist, name);
    if (file && (await exists(file))) continue;
    leading.push(record);
    if (!file) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, leadingPage(adoptedTarget(record)));
  }
  await writeFile(join(dist, '_headers'), headersFile());
  await writeFile(join(dist, '_redirects'), redirectsFile(leading));
  // Without it GitHub leaves out every folder whose name begins with an underscore.
  await writeFile(join(dist, '.nojekyll'), '');
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
