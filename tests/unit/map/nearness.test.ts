import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { nearness } from '../../../src/map/browser/nearness.ts';
import { sayer } from '../../../src/map/browser/say.ts';
import { browserWords } from '../../../src/map/browser/words.ts';

const vi = sayer(browserWords(translator('vi')));
const en = sayer(browserWords(translator('en')));
const words = (...given: Parameters<typeof nearness>) => nearness(...given).words;
const here = { lat: 23, lon: 105, accuracyM: 10 };

test('between two known places distance and direction are said', () => {
  const there = { lat: 23.02, lon: 105.02, accuracyM: 20 };
  expect(words(here, there, vi, 'vi')).toBe('3\u00A0km về phía đông bắc');
  expect(words(here, there, en, 'en')).toBe('3\u00A0km to the north-east');
});

test('a far place known to 3 km is "about" so far, with its direction', () => {
  const there = { lat: 22.8, lon: 105, accuracyM: 3000 };
  expect(words(here, there, vi, 'vi')).toBe('khoảng 20\u00A0km về phía nam');
});

test('inside the area that holds a rough place there is no distance and no direction to follow', () => {
  const there = { lat: 23.01, lon: 105, accuracyM: 3000 };
  expect(nearness(here, there, vi, 'vi')).toEqual({
    metres: expect.closeTo(1112, 0),
    words: 'ở quanh đây, trong vòng 5\u00A0km',
  });
});

test('no direction is given while the ends are rougher than the way between them', () => {
  const there = { lat: 23.027, lon: 105, accuracyM: 5000 };
  // 3 km away, to within 5: it may be anywhere up to 8 km, and also here.
  expect(words(here, there, en, 'en')).toBe('around here, within 9\u00A0km');
  expect(nearness(here, there, en, 'en').direction).toBeUndefined();
});

test('a place is sorted by the distance that is said of it', () => {
  const exact = nearness(here, { lat: 23.05, lon: 105, accuracyM: 10 }, vi, 'vi');
  const rough = nearness(here, { lat: 23.05, lon: 105, accuracyM: 300 }, vi, 'vi');
  expect([exact.metres, rough.metres]).toEqual([5600, 5500]);
  expect(rough.words).toContain(`khoảng ${rough.metres / 1000}`.replace('.', ','));
});
