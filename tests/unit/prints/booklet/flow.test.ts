import { expect, test } from 'vitest';
import { marksOf, paginate, type Slice } from '../../../../src/prints/booklet/flow.ts';

const slice = (heightMm: number, more: Partial<Slice> = {}): Slice => ({
  heightMm,
  gapMm: 5,
  draw: () => undefined,
  ...more,
});
const heights = (slices: readonly Slice[], room: number) =>
  paginate(slices, room).map((page) => page.slices.map((placed) => placed.yMm));

test('slices stand under each other with their gaps, and none at the top of a page', () => {
  expect(heights([slice(40), slice(40), slice(40)], 100)).toEqual([[0, 45], [0]]);
});

test('a heading goes to the next page with the lines that follow it', () => {
  expect(heights([slice(70), slice(10, { keepNext: true }), slice(20)], 100)).toEqual([[0], [0, 15]]);
});

test('what belongs together but is higher than a page is divided, and nothing is lost', () => {
  const chain = Array.from({ length: 5 }, (_, index) => slice(40, { keepNext: index < 4 }));
  expect(heights(chain, 100)).toEqual([[0, 45], [0, 45], [0]]);
});

test('a name is known by the page on which it stands', () => {
  const mark = (id: string) => ({ mark: { id, title: id, level: 3 as const } });
  const pages = paginate([slice(60, mark('a')), slice(60, mark('b')), slice(10, { newPage: true, ...mark('c') })], 100);
  expect([...marksOf(pages, 3)]).toEqual([
    ['a', 3],
    ['b', 4],
    ['c', 5],
  ]);
});
