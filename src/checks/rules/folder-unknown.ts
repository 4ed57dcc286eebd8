import { BASEMAP_FOLDER } from '../../map/basemap/read.ts';
import { KINDS } from '../../schemas/kinds.ts';
import type { Rule } from '../rule.ts';
import { nearestName } from '../suggest.ts';

const ROOT_FILES = ['site.yaml', 'localities.yaml', 'services.csv', 'README.md'];

export const folderUnknown: Rule = {
  code: 'folder-unknown',
  severity: 'warning',
  asks: {
    vi: 'Trong thư mục nội dung chỉ có các tệp và thư mục mà cẩm nang biết.',
    en: 'The content folder holds only the files and folders that the guide knows.',
  },
  check({ files }) {
    const seen = new Set<string>();
    return files.flatMap((file) => {
      const [top = '', second = '', ...rest] = file.split('/');
      const isKindFolder = (KINDS as readonly string[]).includes(top);
      const isKnown =
        second === ''
          ? ROOT_FILES.includes(top)
          : (isKindFolder && (rest.length > 0 || second === 'README.md')) ||
            (top === BASEMAP_FOLDER && rest.length === 0);
      // A folder below an entry is left to nobody else.
      const isDeep = isKindFolder && rest.length > 1;
      const subject = isKindFolder ? [top, second, ...(isDeep ? rest.slice(0, 1) : [])].join('/') : top;
      if ((isKnown && !isDeep) || seen.has(subject)) return [];
      seen.add(subject);
      const near = second === '' || isKindFolder ? nearestName(top, ROOT_FILES) : nearestName(top, KINDS);
      return [
        {
          file: subject,
          message: {
            vi: `Cẩm nang không biết "${subject}", nên nội dung của nó không hiện ra.`,
            en: `The guide does not know "${subject}", so what it holds is not shown.`,
          },
          remedy:
            near && !isKindFolder
              ? { vi: `Có phải "${near}"? Nếu phải, đổi tên.`, en: `Is it "${near}"? If so, rename it.` }
              : {
                  vi: `Mỗi mục là một thư mục loại/mã/; các loại: ${KINDS.join(', ')}.`,
                  en: `An entry is a folder kind/id/; the kinds are ${KINDS.join(', ')}.`,
                },
        },
      ];
    });
  },
};
