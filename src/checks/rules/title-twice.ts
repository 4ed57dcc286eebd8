import type { Rule } from '../rule.ts';

export const titleTwice: Rule = {
  code: 'title-twice',
  severity: 'warning',
  asks: {
    vi: 'Hai mục cùng loại không nên trùng tiêu đề.',
    en: 'Two entries of a kind should not have the same title.',
  },
  check({ found }) {
    const texts = found.entries.flatMap(({ folder, prose }) => prose.map((text) => ({ ...text, kind: folder.kind })));
    const groups = Map.groupBy(texts, ({ kind, locale, title }) => `${kind} ${locale} ${title.toLowerCase()}`);
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map(({ file, title }) => ({
        file,
        path: ['title'],
        message: {
          vi: `Tiêu đề "${title}" đã dùng ở ${first?.file}: khách không phân biệt được hai mục.`,
          en: `The title "${title}" is used in ${first?.file} too: visitors cannot tell the two apart.`,
        },
        remedy: {
          vi: 'Thêm nơi chốn hoặc tên chủ thể vào tiêu đề.',
          en: 'Add the place or the producer to the title.',
        },
      })),
    );
  },
};
