import { parsePhone } from '../../lib/phone.ts';
import type { Rule } from '../rule.ts';
import { searchText } from '../text-search.ts';

export const phoneInProse: Rule = {
  code: 'phone-in-prose',
  severity: 'error',
  asks: {
    vi: 'Số di động không đứng trong bài viết, mà ở contacts cùng sự đồng ý.',
    en: 'Mobile numbers stand not in a text but under contacts, with a consent.',
  },
  check({ found }) {
    return found.entries
      .flatMap(({ prose }) => prose)
      .flatMap(({ file, body, bodyLine }) =>
        searchText(body, /(?<![\d.,])(?:\+84|0)[\d .-]{8,13}\d(?!\d)/g)
          .filter(({ text }) => parsePhone(text)?.kind === 'mobile')
          .map(({ text, line, column }) => ({
            file,
            at: { line: line + bodyLine - 1, column },
            message: {
              vi: `Số ${text} trong bài không kèm sự đồng ý, và sẽ không mất đi khi người đó rút lại.`,
              en: `The number ${text} in the text carries no consent, and would stay when the person withdraws it.`,
            },
            remedy: {
              vi: 'Chuyển số này sang contacts trong facts.yaml, với consent.',
              en: 'Move it to contacts in facts.yaml, with consent.',
            },
          })),
      );
  },
};
