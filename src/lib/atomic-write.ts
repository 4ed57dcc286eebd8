/**
 * The one writer. A reader sees the old file or the new one, never half of either;
 * a folder is built aside and swapped in; a crash between two renames is mended at the next start.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file beside its name, flushes it to the disk and renames it over the old one. */
export async function writeFileAtomic(file: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(data);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Another process holds the lock. */
export class LockedError extends Error {
  readonly lockFile: string;
  readonly pid: number;

  constructor(lockFile: string, pid: number) {
    super(`${lockFile} is held by process ${pid}`);
    this.name = 'LockedError';
    this.lockFile = lockFile;
    this.pid = pid;
  }
}

/**
 * Runs `work` while holding `lockFile`. A lock left by a process that has died is taken over.
 *
 * @throws {LockedError} where a living process holds it
 */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lockFile), { recursive: true });
  for (;;) {
    try {
      await writeFile(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(lockFile, 'utf8').catch(() => '0'));
      if (pid !== process.pid && isAlive(pid)) throw new LockedError(lockFile, pid);
      await rm(lockFile, { force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(lockFile, { force: true });
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Fills a new folder and swaps it in for `target`; where `fill` throws, `target` stays as it was.
 * Two renames are needed on every system; {@link recoverDirectory} mends a crash between them.
 */
export async function replaceDirectory(target: string, fill: (aside: string) => Promise<void>): Promise<void> {
  await recoverDirectory(target);
  const aside = `${target}.new`;
  const old = `${target}.old`;
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { recursive: true });
  try {
    await fill(aside);
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  if (existsSync(target)) await rename(target, old);
  await rename(aside, target);
  await rm(old, { recursive: true, force: true });
}

/** Puts the last good folder back where a crash left only its `.old` name. */
export async function recoverDirectory(target: string): Promise<void> {
  const old = `${target}.old`;
  if (!existsSync(old)) return;
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await rename(old, target);
}
