import type { Lot } from '../../schemas/lot.ts';
import type { Finding, Rule } from '../rule.ts';

type Day = 'produced' | 'packed' | 'expires' | 'recalled';

/** Each pair in the order of life; a lot may be packed on the day it is made. */
const ORDER: readonly (readonly [Day, Day])[] = [
  ['produced', 'packed'],
  ['produced', 'expires'],
  ['packed', 'expires'],
  ['produced', 'recalled'],
];

const WORDS: Readonly<Record<Day, { vi: string; en: string }>> = {
  produced: { vi: 'ngày sản xuất', en: 'produced' },
  packed: { vi: 'ngày đóng gói', en: 'packed' },
  expires: { vi: 'hạn dùng', en: 'expires' },
  recalled: { vi: 'ngày thu hồi', en: 'recalled' },
};

export const lotDatesBackwards: Rule = {
  code: 'lot-dates-backwards',
  severity: 'error',
  asks: {
    vi: 'Các ngày của một lô theo đúng thứ tự: sản xuất, đóng gói, hạn dùng.',
    en: 'The days of a lot are in their order: produced, packed, expires.',
  },
  check({ found }) {
    return found.lots.flatMap(({ lot, file, line, columns }) =>
      ORDER.flatMap(([first, then]): Finding[] => {
        const [from, until] = [lot[first], lot[then]];
        if (from === undefined || until === undefined || isInOrder(first, then, lot)) return [];
        return [
          {
            file,
            path: [then],
            at: { line, column: columns[then] ?? 1 },
            message: {
              vi: `Lô ${lot.lot}: ${WORDS[then].vi} ${until} không thể đứng trước hoặc trùng ${WORDS[first].vi} ${from}.`,
              en: `Lot ${lot.lot}: "${WORDS[then].en}" ${until} cannot come before "${WORDS[first].en}" ${from}.`,
            },
            remedy: {
              vi: `Đối chiếu với nhãn đã dán; sửa cột ${first} hoặc ${then} (năm-tháng-ngày).`,
              en: `Compare with the label on the goods; correct the column ${first} or ${then} (year-month-day).`,
            },
          },
        ];
      }),
    );
  },
};

function isInOrder(first: Day, then: Day, lot: Lot): boolean {
  const [from = '', until = ''] = [lot[first], lot[then]];
  return then === 'expires' ? from < until : from <= until;
}
