import { isInside, isSound } from '../bounds.ts';
import { pointsOf } from '../points.ts';
import type { Rule } from '../rule.ts';

export const coordinatesOutsideLocality: Rule = {
  code: 'coordinates-outside-locality',
  severity: 'warning',
  asks: {
    vi: 'Tọa độ nên nằm trong khung của vùng mà mục thuộc về.',
    en: 'Coordinates should lie within the frame of the entry’s locality.',
  },
  check(context) {
    const guide = context.found.site?.bounds;
    return pointsOf(context).flatMap((point) => {
      const locality = point.locality === undefined ? undefined : context.localities.get(point.locality);
      const { lat, lon, place } = point;
      if (
        !locality ||
        !isSound(locality.bounds) ||
        !guide ||
        !isInside(point, guide) ||
        isInside(point, locality.bounds)
      )
        return [];
      const other = [...context.localities.values()].find(({ bounds }) => isInside(point, bounds));
      return [
        {
          ...place,
          message: {
            vi: `Điểm ${lat}, ${lon} nằm ngoài khung của vùng "${locality.id}"${other ? ` và trong khung của "${other.id}"` : ''}.`,
            en: `The point ${lat}, ${lon} lies outside the locality "${locality.id}"${other ? ` and inside "${other.id}"` : ''}.`,
          },
          remedy: {
            vi: 'Kiểm tra tọa độ và locality; nếu cả hai đúng, nới bounds của vùng trong localities.yaml.',
            en: 'Check the coordinates and the locality; if both are right, widen its bounds in localities.yaml.',
          },
        },
      ];
    });
  },
};
