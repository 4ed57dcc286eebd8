import { expect, test } from 'vitest';
import { formatPrice, formatPriceRange, parsePriceText } from '../../../src/lib/price.ts';

test('a price is written as its language writes it, and does not break from its unit', () => {
  expect(formatPrice(12000, 'vi')).toBe('12.000\u00A0đ');
  expect(formatPrice(12000, 'en')).toBe('12,000\u00A0VND');
  expect(formatPrice(1_250_000, 'vi')).toBe('1.250.000\u00A0đ');
});

test('a range names the unit once, and is one price where both ends are the same', () => {
  expect(formatPriceRange(50_000, 80_000, 'vi')).toBe('50.000–80.000\u00A0đ');
  expect(formatPriceRange(50_000, 50_000, 'en')).toBe('50,000\u00A0VND');
});

test.each([
  ['12.000đ', 12_000],
  ['12.000 đ', 12_000],
  ['12,000 VND', 12_000],
  ['12 000 vnđ', 12_000],
  ['12000', 12_000],
  ['12.000,00', 12_000],
  ['12,000.00 ₫', 12_000],
  ['1.250.000 đồng', 1_250_000],
  ['12k', 12_000],
  ['12,5k', 12_500],
  ['12k5', 12_500],
  ['12 nghìn', 12_000],
  ['12 ngàn đồng', 12_000],
  ['1,5 triệu', 1_500_000],
  ['1tr2', 1_200_000],
  ['1tr25', 1_250_000],
  ['2 TRIỆU ĐỒNG', 2_000_000],
  ['0đ', 0],
  ['Miễn phí', 0],
  ['free', 0],
])('%s is %i đồng', (text, vnd) => {
  expect(parsePriceText(text)).toEqual({ kind: 'price', vnd });
});

test('decomposed Vietnamese reads like composed', () => {
  expect(parsePriceText('12 nghìn đồng'.normalize('NFD'))).toEqual({ kind: 'price', vnd: 12_000 });
});

test.each([
  ['50', [50, 50_000]],
  ['120đ', [120, 120_000]],
  ['1.500k', [1_500_000, 1_500]],
])('%s could be two prices and is not guessed at', (text, candidates) => {
  expect(parsePriceText(text)).toEqual({ kind: 'ambiguous', candidates });
});

test.each(['', 'liên hệ', '$5', '12.50', '12.5.000', '1.2,3k', '50-80k', '-12000', '12.0000', '1e5'])(
  '"%s" is no price',
  (text) => {
    expect(parsePriceText(text)).toEqual({ kind: 'unreadable' });
  },
);
