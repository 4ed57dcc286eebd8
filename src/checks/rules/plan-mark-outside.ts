import { planFacts } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';

export const planMarkOutside: Rule = {
  code: 'plan-mark-outside',
  severity: 'error',
  asks: {
    vi: 'Mỗi nhà, mỗi sạp nằm trong khung bản vẽ.',
    en: 'Every house and stall lies within the drawing.',
  },
  async check(context) {
    return (await planFacts(context)).flatMap(({ entry, size, marks }) =>
      marks.flatMap(({ x, y, path }) => {
        if (!size || (x >= 0 && y >= 0 && x <= size.width && y <= size.height)) return [];
        return [
          {
            file: entry.file,
            path,
            message: {
              vi: `Điểm ${x}, ${y} nằm ngoài bản vẽ (rộng ${size.width}, cao ${size.height}), nên không ai thấy.`,
              en: `The point ${x}, ${y} lies off the drawing (${size.width} wide, ${size.height} high), so nobody sees it.`,
            },
            remedy: {
              vi: 'Đo lại từ góc trên bên trái: x sang phải, y xuống dưới, theo đơn vị của viewBox hoặc điểm ảnh.',
              en: 'Measure again from the top left corner: x to the right, y down, in units of the viewBox or pixels.',
            },
          },
        ];
      }),
    );
  },
};
