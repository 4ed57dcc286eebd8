import type { Rule } from '../rule.ts';
import { placeOf } from '../text-search.ts';

export const textNotNfc: Rule = {
  code: 'text-not-nfc',
  severity: 'warning',
  asks: {
    vi: 'Chữ có dấu phải là Unicode dựng sẵn (NFC).',
    en: 'Letters with marks must be composed Unicode (NFC).',
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) => {
      const composed = text.normalize('NFC');
      if (composed === text) return [];
      const first = [...text].findIndex((character, index) => character !== [...composed.slice(0, index + 1)][index]);
      const start = [...text].slice(0, Math.max(first, 0)).join('').length;
      return [
        {
          file,
          at: placeOf(text, start),
          message: {
            vi: 'Tệp có chữ Unicode tổ hợp (NFD): nhìn như nhau nhưng tìm kiếm không ra và in có thể lệch dấu.',
            en: 'The file has decomposed letters (NFD): they look the same, but search misses them and prints may misplace the marks.',
          },
          remedy: {
            vi: 'Chạy npm run check -- --fix; trong Unikey chọn bảng mã "Unicode", đừng chọn "Unicode tổ hợp".',
            en: 'Run npm run check -- --fix; in Unikey choose "Unicode", not "Unicode tổ hợp".',
          },
          fix: { start: 0, end: text.length, text: composed },
        },
      ];
    });
  },
};
