import type { Finding, Rule } from '../rule.ts';
import { fieldsOf } from '../walk.ts';

/** Services that hide where a link leads, and may lead elsewhere tomorrow. */
const SHORTENERS = [
  ...['bit.ly', 'tinyurl.com', 't.co', 'goo.gl', 'is.gd', 'ow.ly', 'cutt.ly', 'rb.gy', 'rebrand.ly', 'shorturl.at'],
  ...['short.gy', 'tiny.cc', 't.ly', 'bom.so', 'by.com.vn', 'lnkd.in', 'fb.me', 'shope.ee', 's.shopee.vn'],
  ...['s.lazada.vn', 'vt.tiktok.com', 'vm.tiktok.com', 'maps.app.goo.gl', 'qr.page', 'qrco.de', 'me-qr.com'],
];

export const linkShortened: Rule = {
  code: 'link-shortened',
  severity: 'warning',
  asks: {
    vi: 'Liên kết ghi địa chỉ đầy đủ, không rút gọn.',
    en: 'Links are written in full, never shortened.',
  },
  check({ entries }) {
    return entries.flatMap(({ facts, file }) =>
      [...fieldsOf(facts)].flatMap(({ path, value }): Finding[] => {
        const host = typeof value === 'string' && /^https?:/i.test(value) ? hostOf(value) : undefined;
        if (!host || !SHORTENERS.includes(host)) return [];
        return [
          {
            file,
            path,
            message: {
              vi: `${host} là địa chỉ rút gọn: khách không biết sẽ tới đâu, và người khác đổi được nơi đến.`,
              en: `${host} shortens addresses: a visitor cannot see where it leads, and somebody else can change it.`,
            },
            remedy: {
              vi: 'Mở liên kết, chép địa chỉ đầy đủ trên thanh địa chỉ rồi ghi thay vào.',
              en: 'Open it, copy the full address from the browser and write that instead.',
            },
          },
        ];
      }),
    );
  },
};

function hostOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^www\./, '');
}
