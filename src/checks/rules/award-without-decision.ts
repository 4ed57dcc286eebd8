import { formatPartialDate } from '../../lib/partial-date.ts';
import type { Rule } from '../rule.ts';

export const awardWithoutDecision: Rule = {
  code: 'award-without-decision',
  severity: 'warning',
  asks: {
    vi: 'Lần công nhận OCOP có ngày quyết định nên có số quyết định.',
    en: 'An OCOP award dated by its decision should name the decision.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) => {
      const awards = !facts.sample && 'ocop' in facts ? (facts.ocop?.awards ?? []) : [];
      return awards.flatMap(({ dateIs, decision, date }, index) =>
        dateIs !== 'decided' || decision !== undefined
          ? []
          : [
              {
                file,
                path: ['ocop', 'awards', index],
                message: {
                  vi: `Lần công nhận ${formatPartialDate(date, 'vi')} chưa có số quyết định, nên không ai đối chiếu được.`,
                  en: `The award of ${formatPartialDate(date, 'en')} names no decision, so nobody can look it up.`,
                },
                remedy: {
                  vi: 'Thêm decision (số quyết định) và issuer (cơ quan); nếu chỉ biết qua báo chí, viết dateIs: reported.',
                  en: 'Add decision (its number) and issuer; where it is known from the press alone, write dateIs: reported.',
                },
              },
            ],
      );
    });
  },
};
