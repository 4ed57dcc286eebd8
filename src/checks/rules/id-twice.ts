import type { Rule } from '../rule.ts';

export const idTwice: Rule = {
  code: 'id-twice',
  severity: 'error',
  asks: {
    vi: 'Hai mục cùng loại không được có tên thư mục chỉ khác nhau ở chữ hoa, chữ thường.',
    en: 'Two entries of a kind must not differ by upper and lower case alone.',
  },
  check({ found }) {
    const groups = Map.groupBy(found.entries, ({ folder }) => folder.ref.toLowerCase());
    return [...groups.values()].flatMap(([first, ...others]) =>
      others.map(({ folder }) => ({
        file: `${folder.ref}/facts.yaml`,
        message: {
          vi: `"${folder.id}" và "${first?.folder.id}" chỉ khác chữ hoa, chữ thường: trên Windows và macOS chúng là một thư mục.`,
          en: `"${folder.id}" and "${first?.folder.id}" differ in case alone: on Windows and macOS they are one folder.`,
        },
        remedy: { vi: 'Đổi tên một trong hai thư mục.', en: 'Rename one of the two folders.' },
      })),
    );
  },
};
