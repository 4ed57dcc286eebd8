import { formatPhone, parsePhone } from '../../lib/phone.ts';
import { phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

/** Eleven-digit mobiles were renumbered in 2018: old prefix, new prefix. */
const RENUMBERED: Readonly<Record<string, string>> = {
  '0120': '070',
  '0121': '079',
  '0122': '077',
  '0126': '076',
  '0128': '078',
  '0123': '083',
  '0124': '084',
  '0125': '085',
  '0127': '081',
  '0129': '082',
  '0162': '032',
  '0163': '033',
  '0164': '034',
  '0165': '035',
  '0166': '036',
  '0167': '037',
  '0168': '038',
  '0169': '039',
  '0186': '056',
  '0188': '058',
  '0199': '059',
};

export const phoneImpossible: Rule = {
  code: 'phone-impossible',
  severity: 'error',
  asks: { vi: 'Số điện thoại phải gọi được ở Việt Nam.', en: 'A telephone number must be a Vietnamese one.' },
  check(context) {
    return phonesOf(context)
      .filter(({ phone }) => phone === undefined)
      .map(({ written, place }) => {
        const renumbered = todaysNumber(written);
        return {
          ...place,
          message: {
            vi: `"${written}" không phải số điện thoại Việt Nam: khách bấm gọi sẽ không được.`,
            en: `"${written}" is no Vietnamese telephone number: a visitor’s call would fail.`,
          },
          remedy: renumbered
            ? {
                vi: `Đầu số này đã đổi năm 2018; nay là ${renumbered}. Gọi thử rồi sửa.`,
                en: `This prefix was changed in 2018; the number is now ${renumbered}. Try it, then change it.`,
              }
            : {
                vi: 'Di động có 10 chữ số (03, 05, 07, 08, 09…), cố định 11 chữ số (02…), trong ngoặc kép nếu viết liền.',
                en: 'Mobiles have 10 digits (03, 05, 07, 08, 09…), landlines 11 (02…); in quotes where written without spaces.',
              },
        };
      });
  },
};

function todaysNumber(written: string): string | undefined {
  const digits = written.replace(/[\s.()-]/g, '').replace(/^(?:\+|00)?84(?=1)/, '0');
  const prefix = /^01\d{9}$/.test(digits) ? RENUMBERED[digits.slice(0, 4)] : undefined;
  const phone = prefix === undefined ? undefined : parsePhone(prefix + digits.slice(4));
  return phone && formatPhone(phone, 'vi');
}
