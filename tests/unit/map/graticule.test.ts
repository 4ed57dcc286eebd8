import { expect, test } from 'vitest';
import { degreesAndMinutes, graticuleLines, graticuleStep, scaleBarKm } from '../../../src/map/graticule.ts';

test('the net is as fine as the drawing has room for', () => {
  expect(graticuleStep(800, 80)).toBeCloseTo(10 / 60);
  expect(graticuleStep(90, 90)).toBe(1);
  expect(graticuleStep(10_000, 90)).toBeCloseTo(1 / 60);
});

test('lines fall on multiples of the step, the edges included', () => {
  expect(graticuleLines(105, 105.5, 0.25)).toEqual([105, 105.25, 105.5]);
  expect(graticuleLines(23.01, 23.02, 1)).toEqual([]);
});

test('degrees are written with whole minutes', () => {
  expect([23, 23 + 5 / 60, 22 + 59.9999 / 60].map(degreesAndMinutes)).toEqual(['23°', '23°05′', '23°']);
});

test('the scale bar is the longest round distance that fits', () => {
  expect(scaleBarKm(10, 90)).toBe(5);
  expect(scaleBarKm(1, 90)).toBe(50);
});
