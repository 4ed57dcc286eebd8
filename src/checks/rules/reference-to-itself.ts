import { referencesOf } from '../references.ts';
import type { Rule } from '../rule.ts';

export const referenceToItself: Rule = {
  code: 'reference-to-itself',
  severity: 'warning',
  asks: { vi: 'Một mục không nhắc tới chính nó.', en: 'An entry does not refer to itself.' },
  check({ entries }) {
    return entries.flatMap((entry) =>
      referencesOf(entry)
        .filter(({ ref }) => ref === entry.ref)
        .map(({ path }) => ({
          file: entry.file,
          path,
          message: { vi: 'Mục này nhắc tới chính nó.', en: 'This entry refers to itself.' },
          remedy: { vi: 'Bỏ tham chiếu này.', en: 'Drop the reference.' },
        })),
    );
  },
};
