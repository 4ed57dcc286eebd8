import { LOTS_FILE } from '../../reading/lots.ts';
import type { Finding, Rule } from '../rule.ts';

const LANGUAGE_FILE = /^[a-z]{2}(?:-[A-Za-z]+)?\.mdx?$/;
const PICTURE = /\.(jpe?g|png|webp|avif|heic|gif)$/i;

export const fileUnlisted: Rule = {
  code: 'file-unlisted',
  severity: 'warning',
  asks: {
    vi: 'Mỗi tệp trong thư mục của một mục phải được dùng tới.',
    en: 'Every file in the folder of an entry must be used.',
  },
  check({ entries, files: allFiles }) {
    const existing = new Set(allFiles);
    return entries.flatMap(({ ref, files, facts }) => {
      const drawings = 'plan' in facts && facts.plan ? [facts.plan.file] : [];
      const lines = 'line' in facts && facts.line ? [facts.line] : [];
      const lots = ref.startsWith('products/') ? [LOTS_FILE] : [];
      const listed = new Set([
        'facts.yaml',
        'README.md',
        ...facts.photos.map(({ file }) => file),
        ...facts.audio.map(({ file }) => file),
        ...drawings,
        ...lines,
        ...lots,
      ]);
      return files
        .filter((name) => !listed.has(name) && !LANGUAGE_FILE.test(name) && existing.has(`${ref}/${name}`))
        .map((name): Finding => {
          const isPicture = PICTURE.test(name);
          return {
            file: `${ref}/${name}`,
            message: {
              vi: `Không có chỗ nào dùng tệp "${name}".`,
              en: `Nothing uses the file "${name}".`,
            },
            remedy: isPicture
              ? {
                  vi: `Thêm vào photos trong ${ref}/facts.yaml (file, alt, credit, licence), hoặc xóa.`,
                  en: `Add it to photos in ${ref}/facts.yaml (file, alt, credit, licence), or delete it.`,
                }
              : {
                  vi: 'Xóa, hoặc chuyển ra ngoài thư mục nội dung.',
                  en: 'Delete it, or move it out of the content folder.',
                },
          };
        });
    });
  },
};
