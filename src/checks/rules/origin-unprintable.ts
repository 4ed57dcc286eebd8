import { MAX_HOST_LENGTH as LONGEST_HOST, originProblem } from '../../codes/address.ts';
import type { Finding, Rule } from '../rule.ts';

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
    if (url.hostname.length <= LONGEST_HOST) {
      // Whatever else keeps a code from being printed: the command print must not be the first to say it.
      const problem = originProblem(found.site?.origin ?? '');
      const remedy = { vi: 'Sửa origin trong site.yaml.', en: 'Correct origin in site.yaml.' };
      return problem ? [{ ...place, message: problem, remedy }] : [];
    }
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
