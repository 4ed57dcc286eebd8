import type { Rule } from '../rule.ts';
import { placeOf } from '../text-search.ts';

/** Zero-width space, joiner marks, soft hyphen, word joiner, and a byte order mark anywhere but in front. */
const INVISIBLE = /[\u200B\u200E\u200F\u00AD\u2060]|(?<!^)\uFEFF/g;

export const invisibleCharacter: Rule = {
  code: 'invisible-character',
  severity: 'warning',
  asks: {
    vi: 'Tệp không có ký tự vô hình (thường lẫn vào khi chép từ trang web, Word).',
    en: 'Files hold no invisible characters (they come along when text is copied from the web or Word).',
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) =>
      [...text.matchAll(INVISIBLE)].map(({ 0: character, index }) => {
        const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
        return {
          file,
          at: placeOf(text, index),
          message: {
            vi: `Có ký tự vô hình (${name}) ở đây: tìm kiếm và so sánh chữ sẽ sai.`,
            en: `An invisible character (${name}) stands here: search and comparison go wrong.`,
          },
          remedy: { vi: 'Xóa nó, hoặc chạy npm run check -- --fix.', en: 'Delete it, or run npm run check -- --fix.' },
          fix: { start: index, end: index + character.length, text: '' },
        };
      }),
    );
  },
};
