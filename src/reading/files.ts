/** Every file of a content folder, for the checks that ask what nobody mentions. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CODES_FOLDER } from '../codes/registry.ts';

/** Paths with `/`, sorted; hidden files and the registry, which has checks of its own, are left out. */
export async function listGuideFiles(contentDir: string): Promise<string[]> {
  const entries = await readdir(contentDir, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(contentDir, '/').length).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(`${CODES_FOLDER}/`) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
}
