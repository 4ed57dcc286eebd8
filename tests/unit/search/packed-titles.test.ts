import { expect, test } from 'vitest';
import { packTitles, unpackTitles } from '../../../src/search/packed-titles.ts';
import type { TitleList } from '../../../src/search/title-list.ts';
import { LIST } from './title-fixture.ts';

const travelled = (list: TitleList) => unpackTitles(JSON.parse(JSON.stringify(packTitles(list))));

test('a packed list opens as the same list', () => {
  expect(travelled(LIST)).toEqual(LIST);
});

test('quotation marks, digits, capitals, other scripts and doubled spaces survive', () => {
  const rows = [
    ['Nhà "C2"  \\ (mẫu)', -1, -1, [], ['A 1 !', '하장', '河江 Hà', 'Nha "C2"'], 'nha'],
    ['Đường Lê Đại', -1, -1, [], ['Duong Le Dai', 'Đường Le Dai', ''], 'a'],
  ] as const;
  const list: TitleList = { ...LIST, kinds: [{ kind: 'spots', label: ['Điểm', ''], rows: [...rows] }] };
  expect(travelled(list)).toEqual({
    ...list,
    kinds: [{ ...list.kinds[0], rows: [rows[0], [...rows[1].slice(0, 4), ['Duong Le Dai', 'Đường Le Dai', ''], 'a']] }],
  });
});

test('a list of more words than a plane of Unicode before the surrogates still opens', () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => [`từ${at}`, -1, -1, [], []] as const);
  const list: TitleList = { ...LIST, kinds: [{ kind: 'spots', label: ['Điểm', ''], rows }] };
  expect(travelled(list).kinds[0]?.rows[59_999]?.[0]).toBe('từ59999');
});

test('an empty list is one', () => {
  const list: TitleList = { base: '/vi/', lines: [], areas: [], places: [], kinds: [] };
  expect(travelled(list)).toEqual(list);
});
