import type { Finding, Rule } from '../rule.ts';
import { fieldsOf } from '../walk.ts';

export const priceBackwards: Rule = {
  code: 'price-backwards',
  severity: 'error',
  asks: {
    vi: 'Giá cao nhất (upToVnd) phải lớn hơn giá thấp nhất (vnd); miễn phí thì không có giá.',
    en: 'The highest price must be above the lowest, and what is free has no price.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      [...fieldsOf(facts)].flatMap(({ path, value }): Finding[] => {
        if (typeof value !== 'object' || value === null || !('free' in value) || !('for' in value)) return [];
        const { vnd, upToVnd, free } = value as { vnd?: number; upToVnd?: number; free: boolean };
        if (free && vnd !== undefined && vnd > 0) {
          return [
            {
              file,
              path: [...path, 'free'],
              message: { vi: `Vừa miễn phí, vừa có giá ${vnd}.`, en: `It is free and costs ${vnd}.` },
              remedy: { vi: 'Bỏ free hoặc bỏ vnd.', en: 'Drop free or drop vnd.' },
            },
          ];
        }
        if (vnd === undefined || upToVnd === undefined || vnd < upToVnd) return [];
        return [
          {
            file,
            path: [...path, 'upToVnd'],
            message: {
              vi: `Giá cao nhất ${upToVnd} không lớn hơn giá thấp nhất ${vnd}.`,
              en: `The highest price ${upToVnd} is not above the lowest, ${vnd}.`,
            },
            remedy: {
              vi: 'Đổi chỗ hai số, hoặc bỏ upToVnd nếu chỉ có một giá.',
              en: 'Swap the two, or drop upToVnd where there is one price.',
            },
          },
        ];
      }),
    );
  },
};
