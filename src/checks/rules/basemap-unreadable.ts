import { readBasemap } from '../../map/basemap/read.ts';
import type { Finding, Rule } from '../rule.ts';

export const basemapUnreadable: Rule = {
  code: 'basemap-unreadable',
  severity: 'error',
  asks: {
    vi: 'Nền bản đồ ghi trong site.yaml có trong thư mục basemap/ và đọc được.',
    en: 'A basemap named in site.yaml is there in basemap/ and can be read.',
  },
  async check({ content, found }) {
    const all = await Promise.all(
      (found.site?.basemaps ?? []).map(async (id, index): Promise<Finding[]> => {
        const { file, problem } = await readBasemap(content, id);
        if (!problem) return [];
        return [
          {
            file: 'site.yaml',
            path: ['basemaps', index],
            message: {
              vi: `Nền bản đồ ${file}: ${problem.vi} Bản đồ sẽ thiếu nền.`,
              en: `The basemap ${file}: ${problem.en} The map would lack its ground.`,
            },
            remedy: {
              vi: `Làm lại bằng: npm run basemap -- TỆP --credit "© …", hoặc bỏ "${id}" khỏi basemaps.`,
              en: `Make it again: npm run basemap -- FILE --credit "© …", or take "${id}" out of basemaps.`,
            },
          },
        ];
      }),
    );
    return all.flat();
  },
};
