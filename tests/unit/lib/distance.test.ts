import { expect, test } from 'vitest';
import {
  bearingDegrees,
  compassPoint,
  formatDistance,
  haversineMetres,
  roundedDistance,
} from '../../../src/lib/distance.ts';

const leHoanTemple = { lat: 19.97385, lon: 105.53402 };
const hangBua = { lat: 19.61438, lon: 105.02179 };

test('a degree of latitude is 111.195 km on the mean sphere', () => {
  expect(haversineMetres({ lat: 19, lon: 105 }, { lat: 20, lon: 105 })).toBeCloseTo(111_195, -1);
});

test('a distance is the same both ways and nothing to itself', () => {
  expect(haversineMetres(leHoanTemple, hangBua)).toBeCloseTo(haversineMetres(hangBua, leHoanTemple), 6);
  expect(haversineMetres(hangBua, hangBua)).toBe(0);
});

test('a distance is within half a per cent of the ellipsoid', () => {
  // 66,815 m on WGS 84 (Vincenty's inverse formula).
  expect(Math.abs(haversineMetres(leHoanTemple, hangBua) / 66_815 - 1)).toBeLessThan(0.005);
});

test('opposite points of the earth are half its circumference apart', () => {
  expect(haversineMetres({ lat: 20, lon: 105 }, { lat: -20, lon: -75 })).toBeCloseTo(Math.PI * 6_371_008.8, 0);
});

test.each([
  [{ lat: 20, lon: 105 }, 0],
  [{ lat: 19, lon: 106 }, 90],
  [{ lat: 18, lon: 105 }, 180],
  [{ lat: 19, lon: 104 }, 270],
])('the bearing from 19° N 105° E to %o is %i°', (to, bearing) => {
  expect(Math.abs(bearingDegrees({ lat: 19, lon: 105 }, to) - bearing)).toBeLessThan(0.5);
});

test.each([
  [0, 'n'],
  [22, 'n'],
  [23, 'ne'],
  [90, 'e'],
  [200, 's'],
  [225, 'sw'],
  [337, 'nw'],
  [338, 'n'],
  [360, 'n'],
  [-90, 'w'],
])('%i° is %s', (bearing, point) => {
  expect(compassPoint(bearing)).toBe(point);
});

test.each([
  [3, 0, 'within', 10],
  [347, 0, 'exact', 350],
  [4_312, 0, 'exact', 4_300],
  [23_456, 0, 'exact', 23_000],
  [4_312, 10, 'exact', 4_300],
  [347, 60, 'about', 300],
  [4_300, 3_000, 'about', 5_000],
  [800, 3_000, 'within', 4_000],
  [23_456, 5_000, 'about', 25_000],
  [23_456, 6_000, 'about', 20_000],
])('%i m known to ±%i m is said as "%s" %i m', (metres, accuracyM, kind, rounded) => {
  expect(roundedDistance(metres, accuracyM)).toEqual({ kind, metres: rounded });
});

test.each([
  [350, '350\u00A0m', '350\u00A0m'],
  [1_000, '1\u00A0km', '1\u00A0km'],
  [1_200, '1,2\u00A0km', '1.2\u00A0km'],
  [23_000, '23\u00A0km', '23\u00A0km'],
])('%i m is "%s" in Vietnamese and "%s" in English', (metres, vi, en) => {
  expect(formatDistance(metres, 'vi')).toBe(vi);
  expect(formatDistance(metres, 'en')).toBe(en);
});
