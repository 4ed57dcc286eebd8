/**
 * The registry on the disk: `content/codes/<first character>.jsonl` and `legacy.jsonl`.
 *
 *     const { registry, diagnostics } = await readRegistry('content');
 *     const issued = issueCodes(registry, ['spots/ma-pi-leng'], { by: 'Hoa', at: today() });
 *     await writeRegistry('content', withRecords(registry, issued));
 *
 * Sorted, so that a change is a small diff and branches which issue codes at the same time rarely touch the same place.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { LockedError, withLock, writeFileAtomic } from '../lib/atomic-write.ts';
import { ReadableError } from '../lib/command.ts';
import { cacheDir, contentHash } from '../lib/derived-cache.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from '../lib/diagnostic.ts';
import { ACCOUNTS_FILE } from './accounts.ts';
import { ALPHABET } from './alphabet.ts';
import { finding, type Place } from './finding.ts';
import type { CodeRecord, LegacyRecord } from './record.ts';
import {
  type AnyRecord,
  fileNameOf,
  formatRegistryFile,
  keyOf,
  LEGACY_FILE,
  parseRegistryFile,
} from './registry-file.ts';

/** Folder of the registry within the content folder. */
export const CODES_FOLDER = 'codes';

export interface Registry {
  /** By code. */
  readonly codes: ReadonlyMap<string, CodeRecord>;
  /** Adopted addresses of earlier systems, by address. */
  readonly legacy: ReadonlyMap<string, LegacyRecord>;
  /** Where each code or adopted address was read; new records have no place yet. */
  readonly places: ReadonlyMap<string, Place>;
}

export const EMPTY_REGISTRY: Registry = { codes: new Map(), legacy: new Map(), places: new Map() };

/** Bytes of the registry's files by their name within the codes folder. */
export type RegistryFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Tells git to keep the lines of both sides where two branches add codes at the same place (what does not
 * fit together then, the check finds), and never to turn LF into CRLF.
 */
const GIT_ATTRIBUTES = '*.jsonl text eol=lf merge=union\n';

const FILE_NAMES = new Set([...[...ALPHABET].map((character) => `${character}.jsonl`), LEGACY_FILE]);

/** Reads and checks the registry of a content folder; no folder is an empty registry. */
export async function readRegistry(contentDir: string): Promise<{ registry: Registry; diagnostics: Diagnostic[] }> {
  return parseRegistry(await readRegistryFiles(join(contentDir, CODES_FOLDER)));
}

/** The `.jsonl` files that stand directly in a codes folder. */
export async function readRegistryFiles(codesDir: string): Promise<RegistryFiles> {
  const files = new Map<string, Uint8Array>();
  const names = await readdir(codesDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const name of names.sort()) {
    if (name.endsWith('.jsonl')) files.set(name, await readFile(join(codesDir, name)));
  }
  return files;
}

/** Checks each file, and that no code stands twice. */
export function parseRegistry(files: RegistryFiles): { registry: Registry; diagnostics: Diagnostic[] } {
  const codes = new Map<string, CodeRecord>();
  const legacy = new Map<string, LegacyRecord>();
  const places = new Map<string, Place>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, bytes] of files) {
    const file = `${CODES_FOLDER}/${name}`;
    if (name === ACCOUNTS_FILE) continue;
    if (!FILE_NAMES.has(name)) {
      diagnostics.push(strayFile(file));
      continue;
    }
    const parsed = parseRegistryFile(file, bytes);
    diagnostics.push(...parsed.diagnostics);
    for (const { record, place } of parsed.placed) {
      const key = keyOf(record);
      const earlier = places.get(key);
      if (earlier) {
        diagnostics.push(duplicate(key, place, earlier));
        continue;
      }
      places.set(key, place);
      if ('legacy' in record) legacy.set(key, record);
      else codes.set(key, record);
    }
  }
  return { registry: { codes, legacy, places }, diagnostics: sortDiagnostics(diagnostics) };
}

/** The registry with records added or replaced. */
export function withRecords(registry: Registry, records: Iterable<AnyRecord>): Registry {
  const codes = new Map(registry.codes);
  const legacy = new Map(registry.legacy);
  for (const record of records) {
    if ('legacy' in record) legacy.set(record.legacy, record);
    else codes.set(record.c, record);
  }
  return { ...registry, codes, legacy };
}

/**
 * Writes the files that changed, each atomically. A crash between two files leaves some of the
 * new records written and the others not: a sound registry either way.
 * Call it only with a registry that was read without errors: a damaged line is in no record.
 */
export async function writeRegistry(contentDir: string, registry: Registry): Promise<void> {
  const folder = join(contentDir, CODES_FOLDER);
  const before = await readRegistryFiles(folder);
  const byFile = new Map<string, AnyRecord[]>();
  for (const record of [...registry.codes.values(), ...registry.legacy.values()]) {
    const name = fileNameOf(record);
    const records = byFile.get(name);
    if (records) records.push(record);
    else byFile.set(name, [record]);
  }
  for (const [name, records] of byFile) {
    const text = formatRegistryFile(records);
    const old = before.get(name);
    if (old === undefined || !Buffer.from(text).equals(old)) await writeFileAtomic(join(folder, name), text);
  }
  const attributes = join(folder, '.gitattributes');
  if (byFile.size > 0 && !existsSync(attributes)) await writeFileAtomic(attributes, GIT_ATTRIBUTES);
}

/**
 * Reads the registry, lets `change` say which records are new or different, and writes them, alone among processes.
 *
 * @returns the records that were written
 * @throws {ReadableError} where the registry has errors (rewriting would lose what is damaged), or another command holds it
 */
export async function changeRegistry<R extends AnyRecord>(
  contentDir: string,
  change: (registry: Registry) => readonly R[],
): Promise<readonly R[]> {
  const lock = join(cacheDir(), 'locks', `codes-${contentHash(resolve(contentDir)).slice(0, 16)}`);
  try {
    return await withLock(lock, async () => {
      const { registry, diagnostics } = await readRegistry(contentDir);
      if (hasErrors(diagnostics)) throw mustBeSound();
      const records = change(registry);
      if (records.length > 0) await writeRegistry(contentDir, withRecords(registry, records));
      return records;
    });
  } catch (error) {
    if (!(error instanceof LockedError)) throw error;
    throw new ReadableError({
      vi: `Một lệnh khác (tiến trình ${error.pid}) đang ghi sổ mã; hãy chờ nó xong.`,
      en: `Another command (process ${error.pid}) is writing the registry; wait until it is done.`,
    });
  }
}

/** Rewrites the files that only stand wrong (order, line ends, key order), as their diagnostics offer. */
export async function fixRegistryFiles(contentDir: string): Promise<void> {
  const { diagnostics } = await readRegistry(contentDir);
  for (const { file, fix } of diagnostics) {
    // Such a fix is always of the whole file.
    if (fix) await writeFileAtomic(join(contentDir, file), fix.text);
  }
}

function mustBeSound(): ReadableError {
  return new ReadableError({
    vi: 'Sổ mã đang có lỗi nên chưa ghi gì. Xem lỗi và cách sửa: npm run codes -- check',
    en: 'The registry has errors, so nothing was written. See them and their remedies: npm run codes -- check',
  });
}

function duplicate(key: string, place: Place, earlier: Place): Diagnostic {
  const at = `${earlier.file}:${earlier.line}`;
  const message = {
    vi: `Mã "${key}" đã có ở ${at}. Hai dòng cùng một mã thì biển in ra không biết mở trang nào.`,
    en: `The code "${key}" is already at ${at}. With two lines, a printed sign cannot know which page to open.`,
  };
  const remedy = {
    vi: 'Giữ dòng đã có trên nhánh chính (hoặc dòng đã in), xóa dòng kia, rồi cấp mã mới cho mục của dòng bị xóa: npm run codes -- issue loại/tên',
    en: 'Keep the line that is on the main branch (or was printed), delete the other, then issue a new code for its entry: npm run codes -- issue kind/id',
  };
  return finding('codes-duplicate', place, { message, remedy }, key.startsWith('/') ? 'legacy' : 'c');
}

function strayFile(file: string): Diagnostic {
  const message = {
    vi: `"${file}" không thuộc sổ mã: mỗi tệp mang tên ký tự đầu của mã (2.jsonl … Z.jsonl), hoặc legacy.jsonl.`,
    en: `"${file}" is no part of the registry: each file is named by a code's first character (2.jsonl … Z.jsonl), or legacy.jsonl.`,
  };
  const remedy = {
    vi: 'Chuyển các dòng của tệp này về đúng tệp rồi xóa nó.',
    en: 'Move its lines to the files they belong in and delete it.',
  };
  return finding('codes-stray-file', { file, line: 1 }, { message, remedy });
}
