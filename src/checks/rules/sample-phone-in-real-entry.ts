import { isSamplePhone } from '../../lib/phone.ts';
import { phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

export const samplePhoneInRealEntry: Rule = {
  code: 'sample-phone-in-real-entry',
  severity: 'error',
  asks: {
    vi: 'Mục có thật không được mang số điện thoại mẫu.',
    en: 'A real entry must not carry a sample telephone number.',
  },
  check(context) {
    return phonesOf(context).flatMap(({ phone, isSample, place }) =>
      isSample || !phone || !isSamplePhone(phone)
        ? []
        : [
            {
              ...place,
              message: {
                vi: `Số ${phone.national} là số mẫu, không ai nghe máy.`,
                en: `The number ${phone.national} is a sample; nobody answers it.`,
              },
              remedy: {
                vi: 'Ghi số thật (khi đã được đồng ý), hoặc bỏ số; mục mẫu thì thêm sample: true.',
                en: 'Write the real number (with consent), or drop it; for a sample add sample: true.',
              },
            },
          ],
    );
  },
};
