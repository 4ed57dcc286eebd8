import { isSamplePhone } from '../../lib/phone.ts';
import { phonesOf } from '../phones.ts';
import type { Rule } from '../rule.ts';

export const samplePhoneRings: Rule = {
  code: 'sample-phone-rings',
  severity: 'error',
  asks: {
    vi: 'Số điện thoại của mục mẫu phải là số không gọi được (0900 000 0xx).',
    en: 'The telephone number of a sample must be one that cannot ring (0900 000 0xx).',
  },
  check(context) {
    return phonesOf(context).flatMap(({ phone, isSample, place }) =>
      !isSample || !phone || phone.kind === 'emergency' || isSamplePhone(phone)
        ? []
        : [
            {
              ...place,
              message: {
                vi: `Đây là mục mẫu, nhưng số ${phone.national} có thể là của một người thật.`,
                en: `This is a sample, but the number ${phone.national} may be a real person’s.`,
              },
              remedy: {
                vi: 'Viết một số mẫu, ví dụ 0900 000 001; nếu mục có thật, bỏ sample: true.',
                en: 'Write a sample number, for example 0900 000 001; where the entry is real, drop sample: true.',
              },
            },
          ],
    );
  },
};
