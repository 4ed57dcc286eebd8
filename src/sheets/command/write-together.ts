/** Writes several files of a content folder: all of them, or none. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../lib/atomic-write.ts';
import { ReadableError } from '../../lib/command.ts';

/**
 * Each file is whole at every moment; where one cannot be written, those before it are put back.
 *
 * @param files  texts or bytes by path relative to the folder
 * @throws {ReadableError} where the folder cannot be written; it is then as it was
 */
export async function writeTogether(
  contentDir: string,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const written: { path: string; before: Uint8Array | undefined }[] = [];
  try {
    for (const [file, data] of files) {
      const path = join(contentDir, file);
      const before = await readFile(path).catch(() => undefined);
      await writeFileAtomic(path, data);
      written.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of written.reverse()) {
      if (before === undefined) await rm(path, { force: true });
      else await writeFileAtomic(path, before);
    }
    const { code, path, message } = error as NodeJS.ErrnoException;
    throw new ReadableError({
      vi: `Không ghi được ${path ?? contentDir} (${code ?? message}); chưa thay đổi gì. Kiểm tra quyền ghi của thư mục nội dung và chỗ trống của ổ đĩa.`,
      en: `${path ?? contentDir} cannot be written (${code ?? message}); nothing was changed. Check that you may write the content folder, and the room on the disk.`,
    });
  }
}
