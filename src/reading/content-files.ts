/**
 * The files of a content folder, wherever they are: on a disk (`disk-files.ts`) or in a browser's memory.
 * Readers and checks know only this, so that both say the same of the same files.
 */
import { type EntryRef, KINDS, type Kind } from '../schemas/kinds.ts';

/** A folder of an entry: `content/<kind>/<id>/`. */
export interface EntryFolder {
  readonly ref: EntryRef;
  readonly kind: Kind;
  readonly id: string;
  /** Absolute path on a disk; the reference where there is none. */
  readonly dir: string;
  /** File names in it, sorted. */
  readonly files: readonly string[];
}

/** The bytes of a file, or why there are none: the system's name of the error (`ENOENT`, `EACCES` …). */
export type FileRead = { readonly bytes: Uint8Array } | { readonly error: string };

export interface ContentFiles {
  /** Where they are, for those who open pictures themselves: an absolute path, or nothing. */
  readonly root: string;
  /** Reads a file by its path relative to the content folder. Never throws for a file. */
  read(path: string): Promise<FileRead>;
  /** Every folder of an entry, sorted by kind and id. */
  entryFolders(): Promise<EntryFolder[]>;
  /** What a public repository does not hold, by the same paths; absent where there is no such folder. */
  readonly private?: Pick<ContentFiles, 'read'>;
  /** Paths of all files, sorted; hidden ones and the registry's own are left out. */
  paths(): Promise<string[]>;
}

/** Files in memory, by their path relative to the content folder. */
export function memoryFiles(files: ReadonlyMap<string, Uint8Array>): ContentFiles {
  const paths = [...files.keys()].filter((path) => !path.startsWith('codes/')).sort();
  return {
    root: '',
    async read(path) {
      const bytes = files.get(path);
      return bytes ? { bytes } : { error: 'ENOENT' };
    },
    async entryFolders() {
      return KINDS.flatMap((kind) => {
        const inKind = paths.map((path) => path.split('/')).filter(([first, , name]) => first === kind && name);
        const ids = [...new Set(inKind.map(([, id = '']) => id))];
        return ids.map((id): EntryFolder => {
          const ref: EntryRef = `${kind}/${id}`;
          const names = inKind.filter((parts) => parts[1] === id && parts.length === 3).map((parts) => parts[2] ?? '');
          return { ref, kind, id, dir: ref, files: names };
        });
      });
    },
    async paths() {
      return paths;
    },
  };
}
