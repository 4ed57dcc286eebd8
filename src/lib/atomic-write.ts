/**
 * The one writer. A reader sees the old file or the new one, never half of either;
 * a folder is built aside and swapped in; a crash between two renames is mended at the next start.
 */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file beside its name, flushes it to the disk and renames it over the old one.
 *
 * @param options.flush  `false` where a file that a power cut left empty is noticed and made again
 */
export async function writeFileAtomic(
  file: string,
  data: string | Uint8Array,
  { flush = true }: { readonly flush?: boolean } = {},
): Promise<void> {
  const aside = await writeAside(file, data, flush);
  try {
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** Writes a file of another name in the same folder; leaves nothing where it fails. */
async function writeAside(file: string, data: string | Uint8Array, flush = true): Promise<string> {
  await mkdir(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(aside, 'wx');
    try {
      await handle.writeFile(data);
      if (flush) await handle.sync();
    } finally {
      await handle.close();
    }
    return aside;
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

/** Work of this process waits its turn here; other processes are kept out by the file. */
const queues = new Map<string, Promise<unknown>>();

/**
 * Runs `work` while holding `lockFile`. Calls within one process queue up; a lock left by a process
 * that has died is taken over.
 *
 * @throws {LockedError} where another living process holds it
 */
export function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(lockFile) ?? Promise.resolve()).then(
    () => holdLock(lockFile, work),
    () => holdLock(lockFile, work),
  );
  queues.set(lockFile, turn);
  return turn;
}

async function holdLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  const token = `${process.pid} ${randomBytes(8).toString('hex')}`;
  // Linked whole into its place: nobody ever reads a lock without its owner.
  const aside = await writeAside(lockFile, token);
  try {
    while (!(await linkIfFree(aside, lockFile))) await takeOver(lockFile);
  } finally {
    await rm(aside, { force: true });
  }
  try {
    return await work();
  } finally {
    if ((await readFile(lockFile, 'utf8').catch(() => '')) === token) await rm(lockFile, { force: true });
  }
}

async function linkIfFree(aside: string, lockFile: string): Promise<boolean> {
  try {
    await link(aside, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead process's lock out of the way: the rename succeeds for one rival only. */
async function takeOver(lockFile: string): Promise<void> {
  const pid = Number.parseInt(await readFile(lockFile, 'utf8').catch(() => '0'), 10);
  // Our own number with another token is a recycled one: this process holds locks one at a time.
  if (pid !== process.pid && isAlive(pid)) throw new LockedError(lockFile, pid);
  const stale = `${lockFile}.${randomBytes(6).toString('hex')}.stale`;
  await rename(lockFile, stale).catch(() => undefined);
  await rm(stale, { force: true });
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
 * Fills a new folder and swaps it in for `target`; where `fill` or the swap fails, `target` stays as it was.
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
    const had = existsSync(target);
    if (had) await rename(target, old);
    try {
      await rename(aside, target);
    } catch (error) {
      if (had) await rename(old, target);
      throw error;
    }
  } catch (error) {
    await rm(aside, { recursive: true, force: true });
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** Puts the last good folder back where a crash left only its `.old` name. */
export async function recoverDirectory(target: string): Promise<void> {
  const old = `${target}.old`;
  if (!existsSync(old)) return;
  if (existsSync(target)) await rm(old, { recursive: true, force: true });
  else await rename(old, target);
}
