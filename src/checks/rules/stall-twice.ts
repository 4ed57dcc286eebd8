import type { Finding, Rule } from '../rule.ts';

export const stallTwice: Rule = {
  code: 'stall-twice',
  severity: 'error',
  asks: { vi: 'Trong một chợ, mỗi sạp có số riêng.', en: 'Within a market every stall has a number of its own.' },
  check({ entries }) {
    return entries.flatMap(({ facts, file }): Finding[] => {
      if (!('stalls' in facts)) return [];
      const numbers = facts.stalls.map(({ number }) => number.toLowerCase());
      return facts.stalls.flatMap(({ number }, index) => {
        const first = numbers.indexOf(number.toLowerCase());
        if (first === index) return [];
        return [
          {
            file,
            path: ['stalls', index, 'number'],
            message: {
              vi: `Số sạp ${number} đã là của sạp thứ ${first + 1} trong danh sách: khách sẽ đến nhầm sạp, trả tiền nhầm người.`,
              en: `The number ${number} is that of stall ${first + 1} of the list already: visitors would go, and pay, to the wrong one.`,
            },
            remedy: {
              vi: 'Xem lại số ghi trên sạp; hai sạp trùng số thì thêm chữ, ví dụ 12A, 12B.',
              en: 'Look at the number over the stall; add a letter where two share one, for example 12A, 12B.',
            },
          },
        ];
      });
    });
  },
};
