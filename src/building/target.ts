/** Where a site may be written: the build replaces the whole folder, so it must be ours or empty. */
import { readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { ReadableError } from '../lib/command.ts';

/** Says in a built folder that it is one; the next build may replace it. */
const MARK = '.cam-nang';

export async function markAsOurs(folder: string): Promise<void> {
  await writeFile(join(folder, MARK), 'Thư mục này do cẩm nang dựng ra; lần dựng sau thay toàn bộ.\n');
}

/**
 * Refuses a folder that must not be replaced.
 *
 * @throws {ReadableError} where it holds the program or the content, or files that no build of ours made
 */
export async function refuseTarget(target: string, contentDir: string, program = process.cwd()): Promise<void> {
  if (holds(target, program) || holds(target, contentDir) || holds(contentDir, target)) {
    throw new ReadableError({
      vi: `OUT_DIR là ${target}, nơi có chương trình hoặc nội dung: dựng ở đó sẽ xóa mất chúng. Hãy chọn thư mục khác, ví dụ dist.`,
      en: `OUT_DIR is ${target}, where the program or the content lies: building there would delete them. Choose another folder, for example dist.`,
    });
  }
  const names: string[] = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [] as string[];
    throw error;
  });
  if (names.length > 0 && !names.includes(MARK)) {
    throw new ReadableError({
      vi: `Thư mục ${target} đã có tệp không phải do cẩm nang dựng ra; dựng ở đó sẽ xóa mất chúng. Hãy chọn thư mục trống, hoặc tự xóa thư mục ấy.`,
      en: `The folder ${target} holds files that no build made; building there would delete them. Choose an empty folder, or delete that one yourself.`,
    });
  }
}

/** Whether `inner` is `outer` or lies in it. */
function holds(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return (
    path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^[a-z]:/i.test(path) && !path.startsWith('/'))
  );
}
