import { sceneNames } from '../../illustrations/scene-names.ts';
import type { Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

export const illustrationUnknown: Rule = {
  code: 'illustration-unknown',
  severity: 'error',
  asks: {
    vi: 'Hình minh họa của một vùng phải là một trong những hình có sẵn.',
    en: 'The illustration of a locality must be one of those that exist.',
  },
  check({ found }) {
    return (found.places?.localities ?? []).flatMap(({ illustration }, index) => {
      if ((sceneNames as readonly string[]).includes(illustration)) return [];
      const near = nearestName(illustration, sceneNames);
      return [
        {
          file: 'localities.yaml',
          path: ['localities', index, 'illustration'],
          message: {
            vi: `Không có hình minh họa "${illustration}".`,
            en: `There is no illustration "${illustration}".`,
          },
          remedy: {
            vi: `${near ? `Sửa thành ${near}. ` : ''}Các hình: ${sceneNames.join(', ')}.`,
            en: `${near ? `Change it to ${near}. ` : ''}There are: ${sceneNames.join(', ')}.`,
          },
        },
      ];
    });
  },
};
