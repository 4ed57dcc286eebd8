import { expect, test } from 'vitest';
import { countValues, narrow } from '../../../src/browse/narrow.ts';
import { type KnownList, readListState, writeListState } from '../../../src/browse/state.ts';

const items = [
  { name: 'a', has: new Set(['rank:national', 'locality:x', 'free:yes']) },
  { name: 'b', has: new Set(['rank:national', 'locality:y']) },
  { name: 'c', has: new Set(['rank:provincial', 'locality:x']) },
  { name: 'd', has: new Set(['locality:y']) },
];
const names = (chosen: Record<string, string[]>) =>
  narrow(items, new Map(Object.entries(chosen))).map(({ name }) => name);

test('nothing chosen leaves everything', () => {
  expect(names({})).toEqual(['a', 'b', 'c', 'd']);
});

test('values of one facet add up, facets exclude each other', () => {
  expect(names({ rank: ['national', 'provincial'] })).toEqual(['a', 'b', 'c']);
  expect(names({ rank: ['national', 'provincial'], locality: ['x'] })).toEqual(['a', 'c']);
  expect(names({ rank: ['provincial'], free: ['yes'] })).toEqual([]);
});

test('a value counts what it would leave, whatever of its own facet is ticked', () => {
  const chosen = new Map([
    ['rank', ['national']],
    ['locality', ['x']],
  ]);
  expect(Object.fromEntries(countValues(items, chosen, 'rank'))).toEqual({ national: 1, provincial: 1 });
  expect(Object.fromEntries(countValues(items, chosen, 'locality'))).toEqual({ x: 1, y: 1 });
});

const known: KnownList = {
  facets: new Map([
    ['rank', ['special-national', 'national']],
    ['open', ['yes']],
  ]),
  sorts: ['near', 'price'],
};

test('what is chosen goes into the address and comes back, beside what else stands there', () => {
  const state = { chosen: new Map([['rank', ['special-national', 'national']]]), sort: 'price' };
  const query = writeListState(state, known, '?from=W94N76&open=yes');
  expect(query).toBe('?from=W94N76&rank=special-national,national&sort=price');
  expect(readListState(query, known)).toEqual(state);
  expect(writeListState({ chosen: new Map() }, known, '?rank=national&sort=near')).toBe('');
});

test('an address that names what the list does not know shows the whole list', () => {
  for (const query of ['?rank=', '?rank=royal', '?sort=%3Cscript%3E', '?rank[]=national', '?%', '?open=no&open=yes']) {
    expect(readListState(query, known)).toEqual({ chosen: new Map() });
  }
});
