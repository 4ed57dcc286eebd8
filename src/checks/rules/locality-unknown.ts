import type { CheckContext } from '../context.ts';
import type { Finding, Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

export const localityUnknown: Rule = {
  code: 'locality-unknown',
  severity: 'error',
  asks: {
    vi: 'Vùng (locality) phải có trong localities.yaml.',
    en: 'A locality must stand in localities.yaml.',
  },
  check(context) {
    const { localities, found } = context;
    if (!found.places) return [];
    const ids = [...localities.keys()];
    return places(context)
      .filter(({ id }) => !localities.has(id))
      .map(({ id, ...place }) => {
        const near = nearestName(id, ids);
        return {
          ...place,
          message: { vi: `Không có vùng "${id}".`, en: `There is no locality "${id}".` },
          remedy: near
            ? { vi: `Sửa thành ${near}.`, en: `Change it to ${near}.` }
            : {
                vi: `Chọn một trong: ${ids.join(', ')}; hoặc thêm vùng này vào localities.yaml.`,
                en: `Choose one of: ${ids.join(', ')}; or add it to localities.yaml.`,
              },
        };
      });
  },
};

type Place = Pick<Finding, 'file' | 'path' | 'at'> & { readonly id: string };

function places({ entries, found }: CheckContext): Place[] {
  return [
    ...entries.flatMap(({ facts, file }) => (facts.locality ? [{ file, path: ['locality'], id: facts.locality }] : [])),
    ...(found.places?.communes ?? []).map(({ locality }, index) => ({
      file: 'localities.yaml',
      path: ['communes', index, 'locality'],
      id: locality,
    })),
    ...found.services.map(({ service, line, columns }) => ({
      file: 'services.csv',
      path: ['locality'],
      at: { line, column: columns['locality'] ?? 1 },
      id: service.locality,
    })),
  ];
}
