import { expect, test } from 'vitest';
import { indexNames } from '../../../../src/prints/booklet/index-names.ts';

const entry = (ref: string, title: string, ...alsoKnownAs: string[]) => ({ ref, title, alsoKnownAs });

function lines(intl: string, ...entries: ReturnType<typeof entry>[]): string[] {
  return indexNames(entries, intl).map(({ name, letter }) => `${letter} ${name}`);
}

test('Vietnamese names stand in the order of the Vietnamese alphabet: Đ after D, Ế under E', () => {
  expect(
    lines('vi', entry('a', 'Đèo'), entry('b', 'Dinh'), entry('c', 'Ế Ẵ'), entry('d', 'Ấp'), entry('e', '112')),
  ).toEqual(['0 112', 'A Ấp', 'D Dinh', 'Đ Đèo', 'E Ế Ẵ']);
});

test('Korean names stand under their first consonant, Chinese ones under the letter of their sound', () => {
  expect(lines('ko', entry('a', '하장'), entry('b', '가는 길'), entry('c', '긴급 전화'))).toEqual([
    'ᄀ 가는 길',
    'ᄀ 긴급 전화',
    'ᄒ 하장',
  ]);
  expect(
    lines(
      'zh',
      entry('a', '马皮冷'),
      entry('b', '苗旺'),
      entry('c', '安全'),
      entry('d', '儒桂河'),
      entry('e', '王府'),
      entry('f', '做客'),
    ),
  ).toEqual(['A pinyin 安全', 'M pinyin 马皮冷', 'M pinyin 苗旺', 'R pinyin 儒桂河', 'W pinyin 王府', 'Z pinyin 做客']);
});

test('a name that people search for without its marks is printed once, with them', () => {
  expect(lines('vi', entry('a', 'Tat Nga', 'Tát Ngà'), entry('b', 'Đền', 'den'))).toEqual(['Đ Đền', 'T Tát Ngà']);
});

test('a name of two places leads to both', () => {
  expect(lines('vi', entry('a', 'Hang Bua'), entry('b', 'Hội', 'Hang Bua'))).toEqual([
    'H Hang Bua',
    'H Hang Bua',
    'H Hội',
  ]);
});

test('Đ is a letter of its own in Vietnamese alone', () => {
  const names = [entry('a', 'Đèo'), entry('b', 'Dinh'), entry('c', 'Đường')];
  expect(lines('zh-CN', ...names)).toEqual(['D Đèo', 'D Dinh', 'D Đường']);
  expect(lines('vi-VN', ...names)).toEqual(['D Dinh', 'Đ Đèo', 'Đ Đường']);
});
