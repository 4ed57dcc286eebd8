import type { BilingualText } from '../../lib/diagnostic.ts';
import { LARGEST_DRAWING_BYTES, PLAN_CLASSES } from '../../plans/drawing.ts';
import { type PlanProblem, planFacts } from '../plan-facts.ts';
import type { Rule } from '../rule.ts';

type Kind = Exclude<PlanProblem['kind'], 'unsafe' | 'left-out'>;

const CLASSES = PLAN_CLASSES.join(', ');
const DRAW_AGAIN: BilingualText = {
  vi: 'Lưu lại từ chương trình vẽ (Plain SVG), hoặc chụp bản vẽ tay thành JPG và ghi tên tệp ấy.',
  en: 'Save it again from the drawing program (Plain SVG), or photograph a drawing by hand as JPG and name that file.',
};

const WORDS: Record<Kind, { readonly message: BilingualText; readonly remedy: BilingualText }> = {
  missing: {
    message: { vi: 'Không có tệp sơ đồ này trong thư mục.', en: 'There is no such plan in the folder.' },
    remedy: {
      vi: 'Chép bản vẽ vào cạnh facts.yaml, hoặc bỏ cả phần plan.',
      en: 'Copy the drawing beside facts.yaml, or leave the whole plan out.',
    },
  },
  'no-picture': {
    message: { vi: 'Không mở được ảnh sơ đồ.', en: 'The picture of the plan does not open.' },
    remedy: {
      vi: 'Chép lại ảnh gốc, dạng JPG hoặc PNG.',
      en: 'Copy the original picture again, as JPG or PNG.',
    },
  },
  'too-large': {
    message: {
      vi: `Bản vẽ SVG lớn hơn ${LARGEST_DRAWING_BYTES / 1000} kB: có lẽ là ảnh nhúng hoặc ảnh dò nét.`,
      en: `The SVG is larger than ${LARGEST_DRAWING_BYTES / 1000} kB: probably an embedded or traced picture.`,
    },
    remedy: {
      vi: 'Dùng thẳng ảnh JPG hoặc PNG, hoặc vẽ lại ít nét hơn.',
      en: 'Use the JPG or PNG itself, or draw with fewer strokes.',
    },
  },
  syntax: { message: { vi: 'Tệp SVG bị hỏng từ chỗ này.', en: 'The SVG is damaged from here.' }, remedy: DRAW_AGAIN },
  entities: {
    message: {
      vi: 'Tệp SVG khai báo thực thể XML (ENTITY), nên không được dùng.',
      en: 'The SVG declares XML entities, so it is not used.',
    },
    remedy: DRAW_AGAIN,
  },
  'not-svg': {
    message: { vi: 'Tệp này không phải SVG.', en: 'This file is no SVG.' },
    remedy: DRAW_AGAIN,
  },
  'no-size': {
    message: {
      vi: 'Bản vẽ thiếu viewBox="0 0 RỘNG CAO" ở thẻ <svg>, nên không biết x, y của các nhà ở đâu.',
      en: 'The drawing lacks viewBox="0 0 WIDTH HEIGHT" in its <svg> tag, so nobody knows where x and y are.',
    },
    remedy: {
      vi: 'Trong Inkscape: Document Properties › Resize to content, rồi lưu; hoặc tự thêm viewBox="0 0 1000 600".',
      en: 'In Inkscape: Document Properties › Resize to content, then save; or add viewBox="0 0 1000 600" by hand.',
    },
  },
  'no-shape': {
    message: { vi: 'Bản vẽ không có hình nào dùng được.', en: 'The drawing has no shape that can be used.' },
    remedy: {
      vi: `Mỗi hình (hoặc nhóm g của nó) cần class là một trong: ${CLASSES}.`,
      en: `Each shape (or its group g) needs a class, one of: ${CLASSES}.`,
    },
  },
};

export const planUnusable: Rule = {
  code: 'plan-unusable',
  severity: 'error',
  asks: {
    vi: 'Tệp sơ đồ mở được: SVG có viewBox và hình có class, hoặc ảnh JPG, PNG, WebP.',
    en: 'A plan opens: an SVG with a viewBox and shapes with a class, or a JPG, PNG or WebP.',
  },
  async check(context) {
    return (await planFacts(context)).flatMap(({ entry, file, problems }) =>
      problems.flatMap((problem) => {
        if (problem.kind === 'unsafe' || problem.kind === 'left-out') return [];
        const at = 'at' in problem ? problem.at : undefined;
        const words = WORDS[problem.kind];
        return [at ? { file, at, ...words } : { file: entry.file, path: ['plan', 'file'], ...words }];
      }),
    );
  },
};
