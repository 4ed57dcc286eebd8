import { readBasemap } from '../../map/basemap/read.ts';
import type { Finding, Rule } from '../rule.ts';

export const basemapUncredited: Rule = {
  code: 'basemap-uncredited',
  severity: 'error',
  asks: {
    vi: 'Nền bản đồ ghi nguồn dữ liệu (credit): giấy phép ODbL yêu cầu hiện tên nguồn trên bản đồ.',
    en: 'A basemap says who made its data (credit): the ODbL asks that maps show it.',
  },
  async check({ content, found }) {
    const all = await Promise.all(
      (found.site?.basemaps ?? []).map(async (id): Promise<Finding[]> => {
        const { file, basemap } = await readBasemap(content, id);
        if (basemap?.credit.trim() !== '') return [];
        return [
          {
            file,
            message: { vi: 'Nền bản đồ không ghi nguồn dữ liệu.', en: 'The basemap does not say who made its data.' },
            remedy: {
              vi: 'Làm lại bằng npm run basemap với --credit "© Những người đóng góp OpenStreetMap".',
              en: 'Make it again: npm run basemap with --credit "© OpenStreetMap contributors".',
            },
          },
        ];
      }),
    );
    return all.flat();
  },
};
