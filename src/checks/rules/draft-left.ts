import { DRAFT_MARK } from '../../authoring/draft-mark.ts';
import type { Rule } from '../rule.ts';
import { placeOf } from '../text-search.ts';

export const draftLeft: Rule = {
  code: 'draft-left',
  severity: 'warning',
  asks: {
    vi: `Chỗ chờ điền ("${DRAFT_MARK}") của lệnh new đã được thay bằng nội dung.`,
    en: `The gaps that the command new leaves ("${DRAFT_MARK}") have been filled in.`,
  },
  check({ found }) {
    return [...found.texts].flatMap(([file, text]) =>
      [...text.matchAll(new RegExp(DRAFT_MARK, 'g'))].map(({ index }) => ({
        file,
        at: placeOf(text, index),
        message: {
          vi: 'Chỗ này còn chờ điền, và khách sẽ đọc thấy.',
          en: 'This is still a gap, and visitors will read it.',
        },
        remedy: { vi: `Thay "${DRAFT_MARK}…" bằng nội dung thật.`, en: `Replace "${DRAFT_MARK}…" by the real words.` },
      })),
    );
  },
};
