import type { Finding, Rule } from '../rule.ts';

export const stallWithoutPlan: Rule = {
  code: 'stall-without-plan',
  severity: 'error',
  asks: {
    vi: 'Sạp có vị trí (at) thì chợ có bản vẽ (plan).',
    en: 'Where a stall has its place (at), the market has a drawing (plan).',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }): Finding[] => {
      if (!('stalls' in facts) || facts.plan) return [];
      const first = facts.stalls.findIndex(({ at }) => at);
      if (first < 0) return [];
      return [
        {
          file,
          path: ['stalls', first, 'at'],
          message: {
            vi: 'Sạp có vị trí x, y mà chợ chưa có bản vẽ, nên không ai thấy sạp ở đâu.',
            en: 'The stall has a place x, y, and the market has no drawing, so nobody sees where it is.',
          },
          remedy: {
            vi: 'Thêm plan: { file: plan.svg } và chép bản vẽ vào cạnh facts.yaml, hoặc bỏ at của các sạp.',
            en: 'Add plan: { file: plan.svg } and put the drawing beside facts.yaml, or drop at from the stalls.',
          },
        },
      ];
    });
  },
};
