import type { Rule } from '../rule.ts';

const WAYS = ['phone', 'zalo', 'email', 'facebook', 'website'] as const;

export const contactEmpty: Rule = {
  code: 'contact-empty',
  severity: 'warning',
  asks: {
    vi: 'Một liên hệ cần ít nhất một cách liên lạc.',
    en: 'A contact needs at least one way to reach somebody.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      facts.contacts.flatMap((contact, index) =>
        contact.consent?.withdrawnOn || WAYS.some((way) => contact[way] !== undefined)
          ? []
          : [
              {
                file,
                path: ['contacts', index],
                message: {
                  vi: 'Liên hệ này không có điện thoại, Zalo, thư hay trang web nào.',
                  en: 'This contact has no phone, Zalo, mail or web page.',
                },
                remedy: { vi: 'Thêm phone, hoặc bỏ liên hệ này.', en: 'Add phone, or drop the contact.' },
              },
            ],
      ),
    );
  },
};
