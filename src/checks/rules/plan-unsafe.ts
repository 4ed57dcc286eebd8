import { planFacts } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';

export const planUnsafe: Rule = {
  code: 'plan-unsafe',
  severity: 'error',
  asks: {
    vi: 'Bản vẽ sơ đồ chỉ có hình và chữ: không mã, không liên kết, không hình nhúng, không kiểu dáng tải từ nơi khác.',
    en: 'The drawing of a plan holds shapes and words alone: no script, no link, no embedded picture, nothing loaded.',
  },
  async check(context) {
    return (await planFacts(context)).flatMap(({ file, problems }) =>
      problems.flatMap((problem) =>
        problem.kind === 'unsafe'
          ? [
              {
                file,
                at: problem.at,
                message: {
                  vi: `Bản vẽ có ${problem.what}, thứ có thể chạy mã hoặc tải từ nơi khác, nên không được dùng.`,
                  en: `The drawing holds ${problem.what}, which can run or load something, so it is not used.`,
                },
                remedy: {
                  vi: 'Xóa chỗ này. Trong Inkscape: Lưu dưới dạng › Plain SVG, bỏ hình nhúng; hình vẽ thành path, rect, circle có class.',
                  en: 'Delete it. In Inkscape: Save as › Plain SVG, without embedded pictures; draw paths, rects, circles with a class.',
                },
              },
            ]
          : [],
      ),
    );
  },
};
