import type { CheckContext } from '../context.ts';
import { isSwapped, pointsOf } from '../points.ts';
import type { Finding, Rule } from '../rule.ts';

export const coordinatesSwapped: Rule = {
  code: 'coordinates-swapped',
  severity: 'error',
  asks: {
    vi: 'lat là vĩ độ (8–24 ở Việt Nam), lon là kinh độ (102–110); không đổi chỗ.',
    en: 'lat is the latitude (8–24 in Vietnam), lon the longitude (102–110); not the other way round.',
  },
  check(context) {
    return pointsOf(context)
      .filter(isSwapped)
      .map(({ lat, lon, place }) => ({
        ...place,
        message: {
          vi: `Vĩ độ và kinh độ bị đổi chỗ: lat ${lat}, lon ${lon} không nằm ở Việt Nam.`,
          en: `Latitude and longitude are swapped: lat ${lat}, lon ${lon} is not in Vietnam.`,
        },
        remedy: { vi: `Viết lat: ${lon}, lon: ${lat}.`, en: `Write lat: ${lon}, lon: ${lat}.` },
        fix: swap(context, place),
      }));
  },
};

/** Exchanges the two values and leaves every character between them. */
function swap({ locate, found }: CheckContext, { file, at }: Pick<Finding, 'file' | 'at'>): Finding['fix'] {
  const text = found.texts.get(file);
  if (at || text === undefined) return undefined;
  const spans = [locate(file, ['location', 'lat']).value, locate(file, ['location', 'lon']).value];
  const [first, second] = spans.filter((span) => span !== undefined).sort(([a], [b]) => a - b);
  if (!first || !second) return undefined;
  const between = text.slice(first[1], second[0]);
  return { start: first[0], end: second[1], text: text.slice(...second) + between + text.slice(...first) };
}
