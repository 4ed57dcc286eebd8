import { gs1CheckDigit } from '../../codes/payloads/gs1.ts';
import type { Rule } from '../rule.ts';

export const gtinCheckDigit: Rule = {
  code: 'gtin-check-digit',
  severity: 'error',
  asks: {
    vi: 'Số cuối của mã vạch (GTIN) phải khớp các số trước.',
    en: 'The last digit of a GTIN must fit the others.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) => {
      const gtin = 'gtin' in facts ? facts.gtin : undefined;
      if (gtin === undefined) return [];
      const right = gs1CheckDigit(gtin.slice(0, -1));
      if (gtin.endsWith(right)) return [];
      return [
        {
          file,
          path: ['gtin'],
          message: {
            vi: `Mã vạch ${gtin} gõ sai: nếu các số trước đúng thì số cuối là ${right}.`,
            en: `The GTIN ${gtin} is mistyped: if the other digits are right, the last is ${right}.`,
          },
          remedy: {
            vi: 'Đối chiếu từng số với mã vạch trên bao bì.',
            en: 'Compare every digit with the barcode on the pack.',
          },
        },
      ];
    });
  },
};
