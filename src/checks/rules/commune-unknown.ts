import { communesOf } from '../communes.ts';
import type { Rule } from '../rule.ts';

export const communeUnknown: Rule = {
  code: 'commune-unknown',
  severity: 'error',
  asks: {
    vi: 'Mã xã phải có trong localities.yaml.',
    en: 'A commune code must stand in localities.yaml.',
  },
  check(context) {
    const { communes, found } = context;
    if (!found.places) return [];
    return communesOf(context)
      .filter(({ code }) => !communes.has(code))
      .map(({ code, locality, place }) => {
        const here = [...communes.values()].filter((commune) => commune.locality === locality);
        const list = (here.length > 0 ? here : [...communes.values()]).map(({ code, name }) => `${code} ${name}`);
        return {
          ...place,
          message: { vi: `Không có xã mang mã "${code}".`, en: `There is no commune with the code "${code}".` },
          remedy: {
            vi: `Các xã ở đây: ${list.join(', ')}. Xã khác thì thêm vào localities.yaml.`,
            en: `Communes here: ${list.join(', ')}. Another one must be added to localities.yaml.`,
          },
        };
      });
  },
};
