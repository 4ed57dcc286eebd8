import { isInside, isSound } from '../bounds.ts';
import { isSwapped, pointsOf } from '../points.ts';
import type { Rule } from '../rule.ts';

export const coordinatesOutsideGuide: Rule = {
  code: 'coordinates-outside-guide',
  severity: 'error',
  asks: {
    vi: 'Tọa độ phải nằm trong khung bản đồ của cẩm nang (bounds trong site.yaml).',
    en: 'Coordinates must lie within the guide’s map (bounds in site.yaml).',
  },
  check(context) {
    const bounds = context.found.site?.bounds;
    if (!bounds || !isSound(bounds)) return [];
    return pointsOf(context)
      .filter((point) => !isInside(point, bounds) && !isSwapped(point))
      .map(({ lat, lon, place }) => ({
        ...place,
        message: {
          vi: `Điểm ${lat}, ${lon} nằm ngoài khung bản đồ của cẩm nang, nên khách sẽ bị chỉ đi nơi khác.`,
          en: `The point ${lat}, ${lon} lies outside the guide’s map, so visitors would be sent elsewhere.`,
        },
        remedy: {
          vi: `Kiểm tra dấu chấm và các chữ số: lat từ ${bounds.south} đến ${bounds.north}, lon từ ${bounds.west} đến ${bounds.east}.`,
          en: `Check the decimal point and digits: lat from ${bounds.south} to ${bounds.north}, lon from ${bounds.west} to ${bounds.east}.`,
        },
      }));
  },
};
