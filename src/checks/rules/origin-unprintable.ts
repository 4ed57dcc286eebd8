import type { Finding, Rule } from '../rule.ts';

/** A symbol of version 3 at level Q holds 47 characters: HTTPS:// + 30 + /Q/ + 6. */
const LONGEST_HOST = 30;

export const originUnprintable: Rule = {
  code: 'origin-unprintable',
  severity: 'error',
  asks: {
    vi: `origin trong site.yaml chỉ là https://tên-miền, tên miền dài tới ${LONGEST_HOST} ký tự: địa chỉ này được in lên biển.`,
    en: `origin in site.yaml is https://host alone, the host at most ${LONGEST_HOST} characters: it is printed on signs.`,
  },
  check({ found }): Finding[] {
    const url = URL.parse(found.site?.origin ?? '');
    if (!url) return [];
    const place = { file: 'site.yaml', path: ['origin'] };
    if (url.pathname !== '/' || url.search || url.hash || url.port || url.username) {
      return [
        {
          ...place,
          message: {
            vi: 'origin có thêm phần sau tên miền; mã in ra cần gốc của một tên miền.',
            en: 'origin has more than a host; printed codes need the root of one.',
          },
          remedy: { vi: `Viết https://${url.hostname}`, en: `Write https://${url.hostname}` },
          corrected: `https://${url.hostname}`,
        },
      ];
    }
    if (url.hostname.length <= LONGEST_HOST) return [];
    return [
      {
        ...place,
        message: {
          vi: `Tên miền "${url.hostname}" dài ${url.hostname.length} ký tự, nên mã QR dày hơn và khó quét.`,
          en: `The host "${url.hostname}" has ${url.hostname.length} characters, so codes grow denser and harder to scan.`,
        },
        remedy: {
          vi: `Dùng tên miền ngắn hơn, tới ${LONGEST_HOST} ký tự, không mang tên đơn vị hành chính.`,
          en: `Use a shorter host, at most ${LONGEST_HOST} characters, without an administrative name.`,
        },
      },
    ];
  },
};
