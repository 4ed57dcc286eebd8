import { readBasemap } from '../../map/basemap/read.ts';
import { isSound } from '../bounds.ts';
import type { Finding, Rule } from '../rule.ts';

export const basemapElsewhere: Rule = {
  code: 'basemap-elsewhere',
  severity: 'error',
  asks: {
    vi: 'Nền bản đồ nằm trong khung bản đồ của cẩm nang (bounds trong site.yaml).',
    en: 'A basemap lies within the guide’s map (bounds in site.yaml).',
  },
  async check({ content, found }) {
    const bounds = found.site?.bounds;
    if (!bounds || !isSound(bounds)) return [];
    const all = await Promise.all(
      (found.site?.basemaps ?? []).map(async (id, index): Promise<Finding[]> => {
        const { basemap } = await readBasemap(content, id);
        if (!basemap) return [];
        const [west, south, east, north] = basemap.bbox;
        if (west < bounds.east && east > bounds.west && south < bounds.north && north > bounds.south) return [];
        return [
          {
            file: 'site.yaml',
            path: ['basemaps', index],
            message: {
              vi: `Nền bản đồ "${id}" vẽ vùng khác (lat ${south}–${north}, lon ${west}–${east}), nên không hiện ra.`,
              en: `The basemap "${id}" is of another area (lat ${south}–${north}, lon ${west}–${east}), so it is not seen.`,
            },
            remedy: {
              vi: 'Sửa bounds nếu khung sai; nếu không, làm lại nền bằng npm run basemap với tệp đúng vùng.',
              en: 'Mend bounds if the frame is wrong; otherwise make the basemap again with a file of this area.',
            },
          },
        ];
      }),
    );
    return all.flat();
  },
};
