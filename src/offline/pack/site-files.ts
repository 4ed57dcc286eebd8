/** Which files of a built site belong into a kept guide, and who needs them. */
import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { langOf } from '../../i18n/locales.ts';
import type { OfflineGuide } from '../guide.ts';
import type { Group } from './group.ts';
import type { PackFile } from './pack.ts';

/** For crawlers, hosts, other sites, printing (codes too) and paying (which needs a network); or too heavy to keep unasked. */
const LEFT_OUT =
  /^(?:offline|codes|social|prints|payment|admin)\/|^(?:sw\.js|robots\.txt|sitemap[^/]*)$|\.(?:map|pdf|zip|br|gz)$/;

/** The files of a built site, none of them read yet. */
export async function siteFiles(distDir: string, guide: OfflineGuide): Promise<PackFile[]> {
  const found = await readdir(distDir, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(distDir, file).split(sep).join('/') }))
    .filter(({ path }) => !LEFT_OUT.test(path) && !path.split('/').some((name) => name.startsWith('.')))
    .map(({ file, path }) => ({
      path,
      group: groupOf(path, guide),
      bytes: () => statSync(file).size,
      read: () => readFileSync(file),
    }));
}

/** The language and the locality that a path belongs to. */
export function groupOf(path: string, guide: OfflineGuide): Group {
  const folder = path.split('/')[0] ?? '';
  const name =
    folder === 'pagefind' ? /(?:^|[./])([a-z]{2}(?:-[a-z]+)?)[_.]/i.exec(path.slice(folder.length))?.[1] : folder;
  // Folders are named by code, Pagefind's files by tag.
  const language = guide.languages.find((code) =>
    [code, langOf(code).toLowerCase()].includes(name?.toLowerCase() ?? ''),
  );
  const locality = guide.localityOf(path);
  return { ...(language && { language }), ...(locality && { locality }) };
}
