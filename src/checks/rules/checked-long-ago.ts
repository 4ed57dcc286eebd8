import { addMonths } from '../../lib/clock.ts';
import type { Finding, Rule } from '../rule.ts';
import { fieldsOf } from '../walk.ts';

const MONTHS = 12;

export const checkedLongAgo: Rule = {
  code: 'checked-long-ago',
  severity: 'warning',
  asks: {
    vi: 'Thông tin, giá và liên kết cần được kiểm tra lại ít nhất mỗi năm một lần.',
    en: 'Facts, prices and links are to be checked at least once a year.',
  },
  check({ entries, found, today }) {
    const limit = addMonths(today, -MONTHS);
    const inEntries = entries.flatMap(({ facts, file }) =>
      [...fieldsOf(facts)].flatMap(({ path, name, value }): Finding[] =>
        (name === 'checkedOn' || name === 'lastChecked') && typeof value === 'string' && value < limit
          ? [{ file, path, ...words(value) }]
          : [],
      ),
    );
    const inServices = found.services
      .filter(({ service }) => service.checked_on < limit)
      .map(({ service, line, columns }) => ({
        file: 'services.csv',
        path: ['checked_on'],
        at: { line, column: columns['checked_on'] ?? 1 },
        ...words(service.checked_on),
      }));
    return [...inEntries, ...inServices];
  },
};

function words(date: string): Pick<Finding, 'message' | 'remedy'> {
  return {
    message: {
      vi: `Lần kiểm tra cuối là ${date}, đã hơn một năm.`,
      en: `It was last checked on ${date}, more than a year ago.`,
    },
    remedy: {
      vi: 'Hỏi lại tại chỗ (giờ, giá, số điện thoại, liên kết), rồi ghi ngày hôm nay.',
      en: 'Ask on the spot again (hours, prices, phone, links), then write today’s date.',
    },
  };
}
