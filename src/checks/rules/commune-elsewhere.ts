import { communesOf } from '../communes.ts';
import type { Rule } from '../rule.ts';

export const communeElsewhere: Rule = {
  code: 'commune-elsewhere',
  severity: 'error',
  asks: {
    vi: 'Xã trong địa chỉ phải thuộc vùng (locality) của mục.',
    en: 'A commune of an address must belong to the locality of its entry.',
  },
  check(context) {
    return communesOf(context).flatMap(({ code, locality, place }) => {
      const commune = context.communes.get(code);
      if (!commune || !locality || commune.locality === locality || !context.localities.has(locality)) return [];
      return [
        {
          ...place,
          message: {
            vi: `Xã ${commune.name} (${code}) thuộc vùng "${commune.locality}", nhưng mục này ghi vùng "${locality}".`,
            en: `${commune.name} commune (${code}) belongs to the locality "${commune.locality}", but this says "${locality}".`,
          },
          remedy: {
            vi: `Sửa mã xã, hoặc sửa locality thành ${commune.locality}.`,
            en: `Correct the code, or change locality to ${commune.locality}.`,
          },
        },
      ];
    });
  },
};
