import { isEntryId, MAX_ID_LENGTH, slugify } from '../../lib/slug.ts';
import type { Rule } from '../rule.ts';

export const idBad: Rule = {
  code: 'id-bad',
  severity: 'error',
  asks: {
    vi: `Tên thư mục của một mục chỉ gồm a–z, 0–9 và gạch nối, dài tới ${MAX_ID_LENGTH} ký tự.`,
    en: `The folder of an entry is named by a–z, 0–9 and hyphens, at most ${MAX_ID_LENGTH} characters.`,
  },
  check({ found }) {
    return found.entries.flatMap(({ folder: { kind, id, ref } }) => {
      if (isEntryId(id)) return [];
      const slug = slugify(id).slice(0, MAX_ID_LENGTH).replace(/-$/, '');
      const better = isEntryId(slug) ? slug : `${kind}-${slug || '1'}`;
      return [
        {
          file: `${ref}/facts.yaml`,
          message: {
            vi: `Tên thư mục "${id}" không dùng làm địa chỉ trang được.`,
            en: `The folder name "${id}" cannot stand in the address of a page.`,
          },
          remedy: { vi: `Đổi tên thư mục thành "${better}".`, en: `Rename the folder to "${better}".` },
        },
      ];
    });
  },
};
