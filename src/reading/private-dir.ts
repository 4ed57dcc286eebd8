/** Where contacts, accounts and consents lie that a public repository must not hold: `PRIVATE_DIR`. */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { CODES_FOLDER } from '../codes/registry.ts';
import { ReadableError } from '../lib/command.ts';

/**
 * The private folder, absolute; undefined where none is set.
 *
 * @throws {ReadableError} where it does not exist (a guide would go out without anybody's number), or lies in the content folder
 */
export function privateDir(
  contentDir: string,
  env: Record<string, string | undefined> = process.env,
): string | undefined {
  const named = env['PRIVATE_DIR'];
  if (!named) return undefined;
  const folder = resolve(named);
  if (!existsSync(folder)) {
    throw new ReadableError({
      vi: `Không có thư mục riêng ${folder} (PRIVATE_DIR). Dựng tiếp thì trang sẽ thiếu mọi liên hệ để ở đó. Sửa PRIVATE_DIR, hoặc bỏ hẳn.`,
      en: `There is no private folder ${folder} (PRIVATE_DIR). A build would lack every contact kept there. Correct PRIVATE_DIR, or leave it out.`,
    });
  }
  const path = relative(resolve(contentDir), folder);
  if (path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !/^([a-z]:|\/)/i.test(path))) {
    throw new ReadableError({
      vi: `PRIVATE_DIR nằm trong thư mục nội dung (${folder}), nên sẽ bị gửi đi cùng nội dung. Đặt nó bên cạnh, ngoài kho công khai.`,
      en: `PRIVATE_DIR lies within the content folder (${folder}), so it would be sent out with it. Put it beside, outside the public repository.`,
    });
  }
  return folder;
}

/** Where the accounts that receive money are on record: the private folder, where there is one. */
export function accountsFolder(contentDir: string, env?: Record<string, string | undefined>): string {
  return join(privateDir(contentDir, env) ?? contentDir, CODES_FOLDER);
}
