import { type Bounds, isSound } from '../bounds.ts';
import type { Finding, Rule } from '../rule.ts';

export const boundsBackwards: Rule = {
  code: 'bounds-backwards',
  severity: 'error',
  asks: {
    vi: 'Khung tọa độ (bounds) có south nhỏ hơn north, west nhỏ hơn east.',
    en: 'A frame of coordinates has south below north and west below east.',
  },
  check({ found }) {
    const frames: { file: string; path: (string | number)[]; bounds: Bounds }[] = [
      ...(found.site ? [{ file: 'site.yaml', path: ['bounds'], bounds: found.site.bounds }] : []),
      ...(found.places?.localities ?? []).map(({ bounds }, index) => ({
        file: 'localities.yaml',
        path: ['localities', index, 'bounds'],
        bounds,
      })),
    ];
    return frames
      .filter(({ bounds }) => !isSound(bounds))
      .map(({ file, path, bounds: { south, west, north, east } }): Finding => {
        const right = {
          south: Math.min(south, north),
          west: Math.min(west, east),
          north: Math.max(south, north),
          east: Math.max(west, east),
        };
        const text = `{ south: ${right.south}, west: ${right.west}, north: ${right.north}, east: ${right.east} }`;
        return {
          file,
          path,
          message: { vi: 'Khung tọa độ bị ngược.', en: 'The frame of coordinates is backwards.' },
          remedy: { vi: `Viết ${text}.`, en: `Write ${text}.` },
        };
      });
  },
};
