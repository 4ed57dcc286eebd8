import { PLAN_CLASSES } from '../../plans/drawing.ts';
import { planFacts } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';

const CLASSES = PLAN_CLASSES.join(', ');

export const planLeftOut: Rule = {
  code: 'plan-left-out',
  severity: 'warning',
  asks: {
    vi: 'Mọi hình trong bản vẽ đều hiện lên sơ đồ: có class, không có transform, chữ ngắn.',
    en: 'Every shape of a drawing is on the plan: with a class, without transform, words short.',
  },
  async check(context) {
    return (await planFacts(context)).flatMap(({ file, problems }) =>
      problems.flatMap((problem) =>
        problem.kind === 'left-out'
          ? [
              {
                file,
                at: problem.at,
                message:
                  problem.what === 'class'
                    ? {
                        vi: 'Hình này không có class, nên không hiện.',
                        en: 'This shape has no class, so it is left out.',
                      }
                    : {
                        vi: `Chỗ này có ${problem.what}, sơ đồ không vẽ được, nên bị bỏ qua.`,
                        en: `This has ${problem.what}, which a plan cannot draw, so it is left out.`,
                      },
                remedy:
                  problem.what === 'transform'
                    ? {
                        vi: 'Trong Inkscape: Extensions › Modify Path › Apply Transform, rồi lưu lại.',
                        en: 'In Inkscape: Extensions › Modify Path › Apply Transform, then save again.',
                      }
                    : {
                        vi: `Dùng path, rect, circle, ellipse, line, polyline, polygon với class (${CLASSES}), hoặc text có x, y và dưới 60 chữ cái.`,
                        en: `Use path, rect, circle, ellipse, line, polyline, polygon with a class (${CLASSES}), or text with x, y of at most 60 letters.`,
                      },
              },
            ]
          : [],
      ),
    );
  },
};
