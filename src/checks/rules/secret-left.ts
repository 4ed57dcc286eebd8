import { findSecrets } from '../../hosting/secrets.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';
import type { Rule } from '../rule.ts';

/** What officers call it; keys of services keep their English names. */
const NAMES: Readonly<Record<string, BilingualText>> = {
  'private key': { vi: 'khóa bí mật', en: 'a private key' },
  'address with a password': { vi: 'địa chỉ có kèm mật khẩu', en: 'an address with a password' },
};

export const secretLeft: Rule = {
  code: 'secret-left',
  severity: 'error',
  asks: {
    vi: 'Không có mật khẩu, khóa bí mật, mã truy cập dịch vụ trong nội dung.',
    en: 'No password, private key or token of a service is in the content.',
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) =>
      findSecrets(text).map(({ form, line }) => {
        const name = NAMES[form] ?? { vi: `mã truy cập (${form})`, en: `a ${form}` };
        return {
          file,
          at: { line, column: 1 },
          message: {
            vi: `Dòng này giống ${name.vi}: nội dung được công bố, ai cũng đọc được.`,
            en: `This line looks like ${name.en}: content is published, and anybody can read it.`,
          },
          remedy: {
            vi: 'Xóa đi, rồi đổi ngay ở nơi đã cấp: bản cũ vẫn còn trong lịch sử của kho.',
            en: 'Delete it, then change it at once where it was issued: the history of the repository still holds it.',
          },
        };
      }),
    );
  },
};
