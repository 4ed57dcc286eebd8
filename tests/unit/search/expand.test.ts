import { describe, expect, test } from 'vitest';
import { expandQuery, joinSpellings } from '../../../src/search/expand.ts';

describe('the spellings of a query', () => {
  test('try d as đ, the typed one first, as a phrase and as words', () => {
    expect(expandQuery('den vua')).toEqual(['"den vua"', '"đen vua"', 'den vua', 'đen vua']);
  });

  test('leave a word with marks as it is', () => {
    expect(expandQuery('dưới')).toEqual(['dưới']);
    expect(expandQuery('đền')).toEqual(['đền']);
  });

  test('try three words at most, so 2³ spellings', () => {
    expect(expandQuery('dong dang den do da').filter((spelling) => !spelling.startsWith('"'))).toHaveLength(8);
  });

  test('are composed and without punctuation or quotation marks', () => {
    expect(expandQuery('“Lê Hoàn”!'.normalize('NFD'))).toEqual(['"lê hoàn"', 'lê hoàn']);
  });

  test('leave little words out, unless there are no others', () => {
    expect(expandQuery('where to sleep')).toEqual(['sleep']);
    expect(expandQuery('là gì')).toEqual(['"là gì"', 'là gì']);
  });

  test('are none where there is no word', () => {
    expect(expandQuery('!? 😀 \u0301')).toEqual([]);
  });

  test('stay short for a long text', () => {
    expect(expandQuery('d'.repeat(10_000)).every((spelling) => spelling.length <= 160)).toBe(true);
  });
});

test('what the spellings find is one list, each page once with its best score', () => {
  const found = [
    [
      { href: '/a', score: 1 },
      { href: '/b', score: 3 },
    ],
    [{ href: '/a', score: 5 }],
  ];
  expect(joinSpellings(found)).toEqual([
    { href: '/a', score: 5 },
    { href: '/b', score: 3 },
  ]);
});
