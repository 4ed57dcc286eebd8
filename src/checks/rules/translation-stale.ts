import { sourceHash } from '../../reading/source-hash.ts';
import { defaultProse } from '../context.ts';
import type { Rule } from '../rule.ts';

export const translationStale: Rule = {
  code: 'translation-stale',
  severity: 'warning',
  asks: {
    vi: 'Bản dịch ghi translation.of phải theo kịp bài gốc.',
    en: 'A translation that records its source (translation.of) should keep up with it.',
  },
  check({ entries }) {
    return entries.flatMap((entry) => {
      const source = defaultProse(entry);
      if (!source) return [];
      const hash = sourceHash(source);
      return entry.prose
        .filter(({ translation }) => translation?.of !== undefined && translation.of !== hash)
        .map(({ file }) => ({
          file,
          path: ['translation', 'of'],
          message: {
            vi: `Bài gốc ${source.file} đã sửa sau khi dịch; trang này sẽ ghi rằng bản dịch có thể đã cũ.`,
            en: `The source ${source.file} was changed after this translation; the page will say that it may be out of date.`,
          },
          remedy: {
            vi: `Dịch lại những chỗ đã sửa, rồi viết of: "${hash}".`,
            en: `Translate what changed, then write of: "${hash}".`,
          },
        }));
    });
  },
};
