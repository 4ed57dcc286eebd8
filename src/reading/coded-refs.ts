/** Everything that carries a code: every entry that has facts, and every lot. */
import { diskFiles } from './disk-files.ts';
import { listEntryFolders, listEntryRefs } from './entries.ts';
import { readLots } from './lots.ts';

/** References of what the registry of a content folder on a disk should know. */
export async function listCodedRefs(contentDir: string): Promise<string[]> {
  const content = diskFiles(contentDir);
  const [refs, folders] = await Promise.all([listEntryRefs(contentDir), listEntryFolders(contentDir)]);
  const lots = await Promise.all(folders.map((folder) => readLots(content, folder)));
  return [...refs, ...lots.flatMap(({ refs: named }) => named)];
}
