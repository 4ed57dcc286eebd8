import { expect, test } from 'vitest';
import { isWanted, readSelection } from '../../../../src/queries/booklet-selection.ts';
import { printGuide } from '../../../../src/queries/print-subject.ts';
import { entry, guideOf, place } from '../../guide-fixture.ts';

const cave = entry('heritage/hang', place({ form: 'tangible' }), { vi: 'Hang' });
const guide = guideOf(cave);
const [locality = ''] = guide.localities.keys();

test('a booklet of an area has its entries and what is of no area', () => {
  const selection = readSelection(guide, [locality]);
  expect(isWanted('heritage/hang', 'heritage', locality, selection)).toBe(true);
  expect(isWanted('handbook/an-toan', 'handbook', undefined, selection)).toBe(true);
  expect(isWanted('heritage/khac', 'heritage', 'noi-khac', selection)).toBe(false);
});

test('a booklet of a few entries has those alone', () => {
  const selection = readSelection(guide, ['heritage/hang']);
  expect(isWanted('heritage/hang', 'heritage', locality, selection)).toBe(true);
  expect(isWanted('handbook/an-toan', 'handbook', undefined, selection)).toBe(false);
});

test('a name that is nothing of the guide is refused, with the one that may be meant', () => {
  expect(() => readSelection(guide, ['heritage/hanh'])).toThrow(/heritage\/hang/);
});

test('the code on the first page of a booklet keeps the guide in its language', () => {
  expect(printGuide(guide, undefined, 'en').saveTyped).toMatch(/\/en\/saved$/);
  expect(printGuide(guide).saveTyped).toMatch(/\/vi\/saved$/);
});
