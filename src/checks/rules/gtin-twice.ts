import type { Finding, Rule } from '../rule.ts';

export const gtinTwice: Rule = {
  code: 'gtin-twice',
  severity: 'error',
  asks: {
    vi: 'Mỗi mã vạch (GTIN) là của một sản phẩm.',
    en: 'A GTIN belongs to one product.',
  },
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.flatMap(({ ref, facts, file }): Finding[] => {
      const gtin = 'gtin' in facts ? facts.gtin : undefined;
      if (gtin === undefined) return [];
      const same = gtin.padStart(14, '0');
      const other = first.get(same);
      if (other === undefined) {
        first.set(same, ref);
        return [];
      }
      return [
        {
          file,
          path: ['gtin'],
          message: {
            vi: `Mã vạch ${gtin} đã là của ${other}: nhãn và trang của lô sẽ lẫn nhau.`,
            en: `The GTIN ${gtin} is that of ${other} already: their labels and lots would be mixed up.`,
          },
          remedy: {
            vi: 'Đối chiếu với mã vạch trên bao bì; mỗi quy cách bán có mã riêng.',
            en: 'Compare with the barcodes on the packs; every pack that is sold has a number of its own.',
          },
        },
      ];
    });
  },
};
