/** Tries changes on a copy of the content, so that the checks see them before any file is written. */
import { copyFile, link, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkGuide } from '../../checks/all.ts';
import { writeFileAtomic } from '../../lib/atomic-write.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';

/** The problems that the files would bring; those that the content has already are left out. */
export async function newProblems(
  contentDir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<Diagnostic[]> {
  const copy = await mkdtemp(join(tmpdir(), 'cam-nang-thu-'));
  try {
    await mirror(contentDir, copy);
    const env = { ...process.env, CODES_BASE: 'none' };
    const before = new Set((await checkGuide(copy, { env })).map(signature));
    // A file is written beside its name and renamed over it: the linked original stays as it is.
    for (const [file, data] of files) await writeFileAtomic(join(copy, file), data);
    return (await checkGuide(copy, { env })).filter((problem) => !before.has(signature(problem)));
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Lines move when lines are added; what is said of a field stays the same. */
function signature({ code, file, field, message }: Diagnostic): string {
  return `${code} ${file} ${field} ${message.en}`;
}

/** Every file by another name: as a link where the disk allows it, else as a copy. */
async function mirror(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true, recursive: true });
  for (const entry of entries) {
    if (!entry.isFile() || entry.parentPath.split(/[/\\]/).includes('.git')) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(join(from, '/').length));
    await mkdir(dirname(target), { recursive: true });
    await link(source, target).catch(() => copyFile(source, target));
  }
}
