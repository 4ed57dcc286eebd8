import type { Rule } from '../rule.ts';

export const noticeExpired: Rule = {
  code: 'notice-expired',
  severity: 'warning',
  asks: {
    vi: 'Thông báo đã hết hạn nên được dọn khỏi tệp.',
    en: 'A notice that has run out should be cleared away.',
  },
  check({ entries, today }) {
    return entries.flatMap(({ facts, file }) =>
      facts.notices.flatMap(({ until }, index) =>
        until >= today
          ? []
          : [
              {
                file,
                path: ['notices', index, 'until'],
                message: {
                  vi: `Thông báo đã hết hạn ngày ${until} và không còn hiện ra.`,
                  en: `The notice ran out on ${until} and is no longer shown.`,
                },
                remedy: { vi: 'Xóa nó, hoặc gia hạn until.', en: 'Delete it, or extend until.' },
              },
            ],
      ),
    );
  },
};
