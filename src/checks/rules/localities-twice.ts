import type { Finding, Rule } from '../rule.ts';

export const localitiesTwice: Rule = {
  code: 'localities-twice',
  severity: 'error',
  asks: {
    vi: 'Trong localities.yaml mỗi mã vùng và mỗi mã xã chỉ có một lần.',
    en: 'In localities.yaml every locality and every commune code stands once.',
  },
  check({ found }) {
    const { localities = [], communes = [] } = found.places ?? {};
    return [
      ...repeated(
        localities.map(({ id }) => id),
        'localities',
        'id',
      ),
      ...repeated(
        communes.map(({ code }) => code),
        'communes',
        'code',
      ),
    ];
  },
};

function repeated(values: readonly string[], list: string, field: string): Finding[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            file: 'localities.yaml',
            path: [list, index, field],
            message: { vi: `"${value}" đã có ở trên.`, en: `"${value}" already stands above.` },
            remedy: {
              vi: 'Gộp hai mục làm một, hoặc sửa mã của mục này.',
              en: 'Merge the two, or correct this one.',
            },
          },
        ],
  );
}
