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
    return [...found.texts].flatMap(([file, text]) => {
      const lines = text.split('\n');
      return lines.flatMap((line, index) => {
        const column = line.indexOf(DRAFT_MARK);
        if (column < 0) return [];
        const wanted = line
          .slice(column + DRAFT_MARK.length)
          .replace(/[\s}\]"']+$/, '')
          .trim();
        return [
          {
            file,
            path: fieldOn(lines, index),
            at: { line: index + 1, column: column + 1 },
            message: { vi: `Chờ điền hoặc sửa cho đúng: ${wanted}`, en: `To be written or set right: ${wanted}` },
            remedy: {
              vi: `Viết nội dung thật, rồi xóa chữ "${DRAFT_MARK}".`,
              en: `Write what is true, then delete "${DRAFT_MARK}".`,
            },
          },
        ];
      });
    });
  },
};

/** The names of the fields around a line, by their indentation; none in the body of a text. */
function fieldOn(lines: readonly string[], index: number): string[] {
  const path: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (let above = index; above >= 0 && indent > 0; above--) {
    const [, space = '', name] = /^(\s*(?:- )?)([A-Za-z]\w*):/.exec(lines[above] ?? '') ?? [];
    if (above === index && name === undefined) indent = /^\s*/.exec(lines[above] ?? '')?.[0].length ?? 0;
    if (name === undefined || space.length >= indent) continue;
    path.unshift(name);
    indent = space.replace('- ', '').length;
  }
  return path;
}
