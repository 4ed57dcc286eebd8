/** The files of a drop or of a file chooser, with their paths; folders are walked. */
import type { Dropped } from './take-in.ts';

/** What a file chooser gives; a chosen folder names the path of each file. */
export async function filesChosen(files: readonly File[]): Promise<Dropped[]> {
  return Promise.all(files.map((file) => read(file, file.webkitRelativePath || file.name)));
}

/** What was dropped. Must be called within the event: the browser forgets the items afterwards. */
export function filesDropped(transfer: DataTransfer): Promise<Dropped[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const files = [...transfer.files];
  if (entries.every((entry) => entry === null)) return filesChosen(files);
  return Promise.all(entries.map((entry) => (entry ? walk(entry) : []))).then((found) => found.flat());
}

async function walk(entry: FileSystemEntry): Promise<Dropped[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [await read(file, entry.fullPath.replace(/^\//, ''))];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Dropped[] = [];
  for (;;) {
    // A browser gives a hundred at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return found;
    for (const one of some) found.push(...(await walk(one)));
  }
}

async function read(file: File, path: string): Promise<Dropped> {
  return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
}
