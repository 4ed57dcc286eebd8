import type { Rule } from '../rule.ts';
import { searchText } from '../text-search.ts';

export const conflictMarker: Rule = {
  code: 'conflict-marker',
  severity: 'error',
  asks: {
    vi: 'Không còn dấu xung đột của git (<<<<<<<, >>>>>>>).',
    en: 'No conflict markers of git are left (<<<<<<<, >>>>>>>).',
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) =>
      searchText(text, /^(?:<{7}|>{7})(?= |$)/gm).map(({ line, column }) => ({
        file,
        at: { line, column },
        message: {
          vi: 'Hai người cùng sửa chỗ này, và git chưa biết giữ bản nào.',
          en: 'Two people changed this place, and git does not know which version to keep.',
        },
        remedy: {
          vi: 'Giữ phần đúng, xóa phần kia cùng các dòng <<<<<<<, =======, >>>>>>>.',
          en: 'Keep the right part; delete the other and the lines <<<<<<<, =======, >>>>>>>.',
        },
      })),
    );
  },
};
