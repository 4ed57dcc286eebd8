import type { Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

export const formerCommuneUnknown: Rule = {
  code: 'former-commune-unknown',
  severity: 'error',
  asks: {
    vi: 'Xã cũ (formerCommunes) phải là một trong những xã đã nhập vào xã hiện nay.',
    en: 'A former commune must be one of those that became the commune of today.',
  },
  check({ entries, communes }) {
    return entries.flatMap(({ facts, file }) => {
      const address = 'address' in facts ? facts.address : undefined;
      const todays = address?.communes.flatMap((code) => communes.get(code) ?? []) ?? [];
      const known = todays.flatMap((commune) => commune.former.map(({ name }) => name));
      // Where localities.yaml lists none, there is nothing to compare with.
      if (!address || todays.length === 0 || todays.some((commune) => commune.former.length === 0)) return [];
      return address.formerCommunes.flatMap((name, index) => {
        if (known.includes(name)) return [];
        const near = nearestName(name, known);
        const now = todays.map((commune) => commune.name).join(', ');
        const elsewhere = [...communes.values()].find((commune) => commune.former.some((old) => old.name === name));
        return [
          {
            file,
            path: ['address', 'formerCommunes', index],
            message: elsewhere
              ? {
                  vi: `Xã cũ "${name}" nay thuộc xã ${elsewhere.name} (${elsewhere.code}), không thuộc ${now}.`,
                  en: `The former commune "${name}" is now in ${elsewhere.name} (${elsewhere.code}), not in ${now}.`,
                }
              : {
                  vi: `Không có xã cũ "${name}" trong ${now}.`,
                  en: `There is no former commune "${name}" in ${now}.`,
                },
            remedy:
              near && !elsewhere
                ? { vi: `Sửa thành ${near}.`, en: `Change it to ${near}.` }
                : {
                    vi: `Xã cũ ở đây: ${known.join(', ')}. Nếu còn xã khác, thêm vào former trong localities.yaml.`,
                    en: `Former communes here: ${known.join(', ')}. Add any other to former in localities.yaml.`,
                  },
          },
        ];
      });
    });
  },
};
