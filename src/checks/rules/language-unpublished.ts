import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

export const languageUnpublished: Rule = {
  code: 'language-unpublished',
  severity: 'warning',
  asks: {
    vi: 'Bài viết bằng một ngôn ngữ chỉ hiện ra khi site.yaml có ngôn ngữ đó.',
    en: 'A text shows only where site.yaml lists its language.',
  },
  check({ found }) {
    const { site } = found;
    // Where the list itself is wrong, nobody knows what is in it.
    const isListWrong = found.wrongFields.get('site.yaml')?.some(([top]) => top === 'languages');
    if (!site || isListWrong) return [];
    return found.entries
      .flatMap(({ prose }) => prose)
      .filter(({ locale }) => locale !== DEFAULT_LOCALE && !site.languages.includes(locale))
      .map(({ file, locale }) => ({
        file,
        message: {
          vi: `site.yaml không có ngôn ngữ "${locale}", nên bài này không hiện ra.`,
          en: `site.yaml does not list "${locale}", so this text is not shown.`,
        },
        remedy: {
          vi: `Thêm ${locale} vào languages trong site.yaml.`,
          en: `Add ${locale} to languages in site.yaml.`,
        },
      }));
  },
};
