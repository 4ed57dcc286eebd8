import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';
import { nearestRef } from '../suggest.ts';

export const referenceDangling: Rule = {
  code: 'reference-dangling',
  severity: 'error',
  asks: {
    vi: 'Mục được nhắc tới (loại/mã) phải có trong cẩm nang.',
    en: 'An entry that is named (kind/id) must exist in the guide.',
  },
  check({ entries, refs }) {
    return entries.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ ref }) => !refs.has(ref))
        .map(({ ref, path }) => {
          const near = nearestRef(ref, refs);
          return {
            file: entry.file,
            path,
            message: { vi: `Không có mục "${ref}".`, en: `There is no entry "${ref}".` },
            remedy: near
              ? { vi: `Có phải "${near}"? Nếu phải, sửa lại.`, en: `Is it "${near}"? If so, change it.` }
              : {
                  vi: `Tạo mục đó (npm run new -- ${ref.replace('/', ' ')}), hoặc bỏ tham chiếu.`,
                  en: `Make that entry (npm run new -- ${ref.replace('/', ' ')}), or drop the reference.`,
                },
          };
        }),
    );
  },
};
