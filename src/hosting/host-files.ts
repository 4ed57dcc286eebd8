/** The files by which hosts are told what to do; a host that does not know one serves it as a plain file. */
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LegacyRecord } from '../codes/record.ts';
import { redirectsFile } from './adopted.ts';
import { headersFile } from './headers-file.ts';

/**
 * Writes `_headers`, `_redirects` and `.nojekyll` into a built site. Only an adopted address that no
 * file answers is redirected: some hosts read the rules before the files, and would shadow a page.
 */
export async function writeHostFiles(dist: string, adopted: Iterable<LegacyRecord>): Promise<void> {
  const files = new Set((await readdir(dist, { recursive: true })).map((file) => `/${file.replaceAll('\\', '/')}`));
  const unanswered = [...adopted].filter(
    ({ legacy }) => ![legacy, `${legacy}.html`, `${legacy}index.html`].some((file) => files.has(file)),
  );
  await writeFile(join(dist, '_headers'), headersFile());
  await writeFile(join(dist, '_redirects'), redirectsFile(unanswered));
  // Without it GitHub leaves out every folder whose name begins with an underscore.
  await writeFile(join(dist, '.nojekyll'), '');
}
