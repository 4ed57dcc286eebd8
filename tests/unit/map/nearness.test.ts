import { expect, test } from 'vitest';
import { translator } from '../../../src/i18n/translate.ts';
import { nearnessWords } from '../../../src/map/browser/nearness.ts';
import { sayer } from '../../../src/map/browser/say.ts';
import { browserWords } from '../../../src/map/browser/words.ts';

const vi = sayer(browserWords(translator('vi')));
const en = sayer(browserWords(translator('en')));
const here = { lat: 23, lon: 105, accuracyM: 10 };

test('between two known places distance and direction are said', () => {
  const there = { lat: 23.02, lon: 105.02, accuracyM: 20 };
  expect(nearnessWords(here, there, vi, 'vi')).toBe('3\u00A0km về phía đông bắc');
  expect(nearnessWords(here, there, en, 'en')).toBe('3\u00A0km to the north-east');
});

test('a far place known to 3 km is "about" so far, with its direction', () => {
  const there = { lat: 22.8, lon: 105, accuracyM: 3000 };
  expect(nearnessWords(here, there, vi, 'vi')).toBe('khoảng 20\u00A0km về phía nam');
});

test('inside the area that holds a rough place there is no distance and no direction to follow', () => {
  const there = { lat: 23.01, lon: 105, accuracyM: 3000 };
  expect(nearnessWords(here, there, vi, 'vi')).toBe('ở quanh đây, trong vòng 5\u00A0km');
});

test('no direction is given while the ends are rougher than the way between them', () => {
  const there = { lat: 23.027, lon: 105, accuracyM: 5000 };
  expect(nearnessWords(here, there, en, 'en')).not.toMatch(/north|south|east|west/);
});
