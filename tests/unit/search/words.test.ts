import { describe, expect, test } from 'vitest';
import { MAX_QUERY_WORDS, queryWords, words } from '../../../src/search/normalise.ts';
import { oneEdit } from '../../../src/search/one-edit.ts';
import { saysPhrase } from '../../../src/search/phrase.ts';

const spelt = (text: string) => words(text).map((word) => word.spelt);
const folded = (text: string) => words(text).map((word) => word.folded);

describe('words', () => {
  test('are the same wherever the tone is placed', () => {
    expect(spelt('hòa thúy khỏe')).toEqual(spelt('hoà thuý khoẻ'));
  });

  test('are the same composed and decomposed', () => {
    expect(spelt('Đường Thẩm Ồm'.normalize('NFD'))).toEqual(spelt('Đường Thẩm Ồm'));
  });

  test('are the same with i or y after a consonant', () => {
    expect(spelt('Quỳ Mỹ')).toEqual(spelt('quì mĩ'));
    expect(spelt('tay')).not.toEqual(spelt('tai'));
  });

  test('differ by tone, and fold to letters without marks', () => {
    expect(spelt('Châu Bính')).not.toEqual(spelt('Châu Bình'));
    expect(folded('Đường Thẩm Ồm')).toEqual(['duong', 'tham', 'om']);
  });

  test('are single characters in Chinese, which writes no spaces, and whole words in Korean', () => {
    expect(folded('同文老街 Đồng Văn')).toEqual(['同', '文', '老', '街', 'dong', 'van']);
    expect(folded('마피렝 고개')).toEqual(['마피렝', '고개']);
  });

  test('of a query are few, however long it is', () => {
    expect(queryWords('a '.repeat(5_000))).toHaveLength(MAX_QUERY_WORDS);
  });
});

describe('one slip of the finger', () => {
  test.each([
    ['hang', 'hag'],
    ['hang', 'haang'],
    ['hang', 'hanh'],
    ['hang', 'hnag'],
  ])('%s and %s', (a, b) => {
    expect(oneEdit(a, b)).toBe(true);
    expect(oneEdit(b, a)).toBe(true);
  });

  test.each([
    ['hang', 'hang'],
    ['hang', 'hgan'],
    ['hang', 'ha'],
    ['hang', 'bang!'],
    ['abcd', 'badc'],
  ])('not %s and %s', (a, b) => {
    expect(oneEdit(a, b)).toBe(false);
  });
});

describe('a text says a phrase', () => {
  test('without regard to marks where none were typed', () => {
    expect(saysPhrase('Xin đưa hộ chiếu khi chủ nhà hỏi.', 'ho chieu')).toBe(true);
  });

  test('with just the marks that were typed', () => {
    expect(saysPhrase('28 hộ, chiều xuống', 'hộ chiếu')).toBe(false);
    expect(saysPhrase('Hộ chiếu', 'hộ chiếu')).toBe(true);
  });

  test('only side by side', () => {
    expect(saysPhrase('hộ làm chiếu', 'ho chieu')).toBe(false);
    expect(saysPhrase('anything', '…')).toBe(false);
  });
});
