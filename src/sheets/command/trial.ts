/** Tries changes in memory, laid over the folder, so that the checks see them before any file is written. */
import { checkContent } from '../../checks/check-content.ts';
import { makeContext } from '../../checks/context.ts';
import { readPicture } from '../../checks/read-picture.ts';
import { EMPTY_REGISTRY } from '../../codes/registry.ts';
import type { IsoDate } from '../../lib/clock.ts';
import { type Diagnostic, newAmong, sortDiagnostics } from '../../lib/diagnostic.ts';
import { type ContentFiles, type EntryFolder, memoryFiles } from '../../reading/content-files.ts';
import { diskFiles } from '../../reading/disk-files.ts';
import { readGuideFiles } from '../../reading/read-guide.ts';

/** The problems that the files would bring; those that the content has already are left out. */
export async function newProblems(
  contentDir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  today: IsoDate,
): Promise<Diagnostic[]> {
  const before = diskFiles(contentDir);
  const [old, now] = await Promise.all([problemsOf(before, today), problemsOf(laidOver(before, files), today)]);
  return sortDiagnostics(newAmong(now, old));
}

async function problemsOf(content: ContentFiles, today: IsoDate): Promise<Diagnostic[]> {
  const reading = await readGuideFiles(content);
  const context = await makeContext({ content, reading, registry: EMPTY_REGISTRY, today, readPicture });
  return [...reading.diagnostics, ...(await checkContent(context))];
}

/** The folder as it will be. */
function laidOver(below: ContentFiles, files: ReadonlyMap<string, string | Uint8Array>): ContentFiles {
  const utf8 = new TextEncoder();
  const bytes = [...files].map(([path, data]) => [path, typeof data === 'string' ? utf8.encode(data) : data] as const);
  const above = memoryFiles(new Map(bytes));
  return {
    root: below.root,
    read: async (path) => (files.has(path) ? above.read(path) : below.read(path)),
    entryFolders: async () => merged(await below.entryFolders(), await above.entryFolders()),
    paths: async () => [...new Set([...(await below.paths()), ...(await above.paths())])].sort(),
  };
}

function merged(below: readonly EntryFolder[], above: readonly EntryFolder[]): EntryFolder[] {
  const folders = new Map(below.map((folder) => [folder.ref, folder]));
  for (const folder of above) {
    const old = folders.get(folder.ref);
    const names = new Set([...(old?.files ?? []), ...folder.files]);
    folders.set(folder.ref, { ...(old ?? folder), files: [...names].sort() });
  }
  return [...folders.values()].sort((a, b) => (a.ref < b.ref ? -1 : 1));
}
