import { DRAFT_MARK } from '../../authoring/draft-mark.ts';
import type { Rule } from '../rule.ts';

export const draftLeft: Rule = {
  code: 'draft-left',
  severity: 'warning',
  asks: {
    vi: `Chỗ chờ điền ("${DRAFT_MARK}") của lệnh new đã được thay bằng nội dung.`,
    en: `The gaps that the command new leaves ("${DRAFT_MARK}") have been filled in.`,
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) =>
      text.split('\n').flatMap((line, index) => {
        const column = line.indexOf(DRAFT_MARK);
        if (column < 0) return [];
        const written = line.slice(0, column).replace(/[#\s]+$/, '');
        const wanted = line.slice(column + DRAFT_MARK.length).trim();
        const gap = [written, wanted].filter((part) => part !== '').join(' – ');
        return [
          {
            file,
            at: { line: index + 1, column: column + 1 },
            message: { vi: `Chờ điền hoặc sửa cho đúng: ${gap}`, en: `To be written or set right: ${gap}` },
            remedy: {
              vi: `Viết nội dung thật, rồi xóa chữ "${DRAFT_MARK}".`,
              en: `Write what is true, then delete "${DRAFT_MARK}".`,
            },
          },
        ];
      }),
    );
  },
};
