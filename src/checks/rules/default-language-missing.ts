import { DEFAULT_LOCALE } from '../../i18n/locales.ts';
import type { Rule } from '../rule.ts';

export const defaultLanguageMissing: Rule = {
  code: 'default-language-missing',
  severity: 'error',
  asks: {
    vi: `languages trong site.yaml phải có ${DEFAULT_LOCALE}.`,
    en: `languages in site.yaml must hold ${DEFAULT_LOCALE}.`,
  },
  check({ found }) {
    const { site } = found;
    if (!site || site.languages.includes(DEFAULT_LOCALE)) return [];
    return [
      {
        file: 'site.yaml',
        path: ['languages'],
        message: { vi: 'Cẩm nang thiếu tiếng Việt.', en: 'The guide lacks Vietnamese.' },
        remedy: {
          vi: `Viết languages: [${[DEFAULT_LOCALE, ...site.languages].join(', ')}].`,
          en: `Write languages: [${[DEFAULT_LOCALE, ...site.languages].join(', ')}].`,
        },
        corrected: `[${[DEFAULT_LOCALE, ...site.languages].join(', ')}]`,
      },
    ];
  },
};
