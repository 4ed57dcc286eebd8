import type { Finding, Rule } from '../rule.ts';

/**
 * Numbers that GS1 leaves for use within one house (prefixes 20–29, GS1 General Specifications §1.4): no product
 * in trade has one, so a sample's label can be scanned anywhere and never names somebody's goods.
 */
const IN_HOUSE = /^0*2\d{12}$/;

export const gtinSample: Rule = {
  code: 'gtin-sample',
  severity: 'error',
  asks: {
    vi: 'Mã vạch của mục mẫu thuộc dải 20–29, dải không cấp cho hàng hóa; mã của mục thật thì không.',
    en: 'The GTIN of a sample is of the range 20–29, which no goods have; that of a real entry is not.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }): Finding[] => {
      const gtin = 'gtin' in facts ? facts.gtin : undefined;
      if (gtin === undefined || facts.sample === (gtin.length > 8 && IN_HOUSE.test(gtin))) return [];
      return [
        {
          file,
          path: ['gtin'],
          ...(facts.sample
            ? {
                message: {
                  vi: `Mục mẫu ghi mã vạch ${gtin}, có thể là của một món hàng có thật.`,
                  en: `A sample has the GTIN ${gtin}, which may be that of real goods.`,
                },
                remedy: {
                  vi: 'Dùng một mã 13 chữ số bắt đầu bằng 2, ví dụ "2000000000015".',
                  en: 'Use 13 digits that begin with 2, for example "2000000000015".',
                },
              }
            : {
                message: {
                  vi: `Mã vạch ${gtin} bắt đầu bằng 2: dải này chỉ dùng nội bộ cửa hàng, không phải mã của sản phẩm.`,
                  en: `The GTIN ${gtin} begins with 2: that range is for use within a shop and names no product.`,
                },
                remedy: {
                  vi: 'Ghi mã do GS1 cấp (hàng Việt Nam thường bắt đầu bằng 893), hoặc bỏ trường gtin.',
                  en: 'Write the number that GS1 gave (of Vietnamese goods mostly 893…), or leave gtin out.',
                },
              }),
        },
      ];
    });
  },
};
