import { expect, test } from 'vitest';
import { median, medianInterval } from '../../../scripts/bench/interval.ts';

const upTo = (n: number) => Array.from({ length: n }, (_, at) => n - at);

test('the median of an even count lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

test('the interval of the median is that of the sign test', () => {
  // Conover, Practical Nonparametric Statistics, table A3: 15 and 20 pairs at 95 %.
  expect(medianInterval(upTo(15))).toEqual([4, 12]);
  expect(medianInterval(upTo(20))).toEqual([6, 15]);
});

test('where too few numbers promise 95 %, the interval is all of them', () => {
  expect(medianInterval(upTo(5))).toEqual([1, 5]);
});
