import type { Rule } from '../rule.ts';

/** Renamed on 31/3/2024. */
const RENAMED: Readonly<Record<string, string>> = { 'postmart.vn': 'buudien.vn' };

export const marketplaceRenamed: Rule = {
  code: 'marketplace-renamed',
  severity: 'warning',
  asks: {
    vi: 'Liên kết tới sàn đã đổi tên miền cần được đổi theo.',
    en: 'Links to a marketplace that has moved should move with it.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      facts.links.flatMap(({ url }, index) => {
        const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
        const now = RENAMED[host];
        if (now === undefined) return [];
        return [
          {
            file,
            path: ['links', index, 'url'],
            message: { vi: `Sàn ${host} nay là ${now}.`, en: `The marketplace ${host} is now ${now}.` },
            remedy: {
              vi: `Mở trang trên ${now}, chép địa chỉ mới, rồi ghi lastChecked là hôm nay.`,
              en: `Open the page on ${now}, copy its new address, and set lastChecked to today.`,
            },
          },
        ];
      }),
    );
  },
};
