import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

const DEFAULT_FILES = [`${DEFAULT_LOCALE}.mdx`, `${DEFAULT_LOCALE}.md`];

export const defaultTextMissing: Rule = {
  code: 'default-text-missing',
  severity: 'warning',
  asks: {
    vi: `Mỗi mục nên có bài viết bằng ngôn ngữ chính (${DEFAULT_LOCALE}.mdx).`,
    en: `Every entry should have a text in the main language (${DEFAULT_LOCALE}.mdx).`,
  },
  check({ entries }) {
    return entries
      .filter(({ prose, files }) => prose.length > 0 && !files.some((file) => DEFAULT_FILES.includes(file)))
      .map(({ ref, prose }) => ({
        file: prose[0]?.file ?? `${ref}/facts.yaml`,
        message: {
          vi: `Mục này có bài bằng ${prose.map(({ locale }) => locale).join(', ')} mà chưa có bài tiếng Việt.`,
          en: `This entry has a text in ${prose.map(({ locale }) => locale).join(', ')}, but none in Vietnamese.`,
        },
        remedy: {
          vi: `Thêm ${ref}/${DEFAULT_LOCALE}.mdx với title và summary.`,
          en: `Add ${ref}/${DEFAULT_LOCALE}.mdx with title and summary.`,
        },
      }));
  },
};
