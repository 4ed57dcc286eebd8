/**
 * Where prints are written: each file is made aside, and all of them move into place when the last one is good.
 * A job that fails, or is interrupted, leaves what stood there before and nothing of its own.
 */
import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LockedError, withLock } from '../../lib/atomic-write.ts';
import { ReadableError } from '../../lib/command.ts';

export interface JobFile {
  /** Path within the output folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Writes all files of a job, or none.
 *
 * @param write  puts bytes on the disk
 * @returns the paths within the folder, in the order in which they were made
 * @throws {ReadableError} where the disk is full or may not be written, or another job holds the folder
 */
export async function writeJob(
  out: string,
  files: AsyncIterable<JobFile>,
  write: WriteFile = (path, bytes) => writeFile(path, bytes, { flush: true }),
): Promise<string[]> {
  const aside = join(out, '.job');
  const abandon = (signal: NodeJS.Signals) => {
    rmSync(aside, { recursive: true, force: true });
    rmSync(`${aside}.lock`, { force: true });
    process.removeListener('SIGINT', abandon).removeListener('SIGTERM', abandon);
    process.kill(process.pid, signal);
  };
  try {
    return await withLock(`${aside}.lock`, async () => {
      process.on('SIGINT', abandon).on('SIGTERM', abandon);
      try {
        // Left by a job that was killed.
        await rm(aside, { recursive: true, force: true });
        return await fillAndMove(out, aside, files, write);
      } finally {
        process.removeListener('SIGINT', abandon).removeListener('SIGTERM', abandon);
        await rm(aside, { recursive: true, force: true });
      }
    });
  } catch (error) {
    throw inWords(error, out);
  }
}

async function fillAndMove(out: string, aside: string, files: AsyncIterable<JobFile>, write: WriteFile) {
  const names: string[] = [];
  for await (const { file, bytes } of files) {
    await mkdir(dirname(join(aside, file)), { recursive: true });
    await write(join(aside, file), bytes);
    names.push(file);
  }
  for (const name of names) {
    await mkdir(dirname(join(out, name)), { recursive: true });
    await rename(join(aside, name), join(out, name));
  }
  return names;
}

/** What the system says, for who reads it. */
function inWords(error: unknown, out: string): unknown {
  if (error instanceof LockedError) {
    return new ReadableError({
      vi: `Một lệnh in khác (tiến trình ${error.pid}) đang ghi vào ${out}; hãy chờ nó xong.`,
      en: `Another print job (process ${error.pid}) is writing to ${out}; wait until it is done.`,
    });
  }
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ReadableError({
        vi: `Đĩa đầy, nên chưa ghi bản in nào vào ${out}. Hãy dọn bớt, hoặc ghi sang ổ khác bằng --out.`,
        en: `The disk is full, so no print was written to ${out}. Make room, or write elsewhere with --out.`,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return new ReadableError({
        vi: `Không ghi được vào ${out} (${(error as NodeJS.ErrnoException).code}). Hãy chọn thư mục khác bằng --out.`,
        en: `${out} cannot be written (${(error as NodeJS.ErrnoException).code}). Choose another folder with --out.`,
      });
    default:
      return error;
  }
}
