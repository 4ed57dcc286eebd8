import { expect, test } from 'vitest';
import { isShown, readState, writeState } from '../../../src/map/browser/state.ts';

const known = { kinds: ['heritage', 'spots', 'services'], areas: ['meo-vac', 'quy-chau'] };

test('an address without choices shows everything', () => {
  expect(readState('', known)).toEqual({});
  expect(writeState({})).toBe('');
});

test('a shared link carries kinds, area, open place and sign, readable in a message', () => {
  const state = { kinds: ['heritage', 'spots'], area: 'meo-vac', at: 'heritage/ma-pi-leng', from: 'H7K2M9' };
  const link = '?kinds=heritage,spots&area=meo-vac&at=heritage/ma-pi-leng&from=H7K2M9';
  expect(writeState(state)).toBe(link);
  expect(readState(link, known)).toEqual(state);
});

test('a link that some messenger encoded is understood', () => {
  expect(readState('?kinds=heritage%2Cspots&at=heritage%2Fhang-bua', known)).toEqual({
    kinds: ['heritage', 'spots'],
    at: 'heritage/hang-bua',
  });
});

test('no kind at all survives the address', () => {
  expect(readState(writeState({ kinds: [] }), known)).toEqual({ kinds: [] });
});

test('what the guide does not know is passed over, and nothing known left means everything', () => {
  expect(readState('?kinds=castles&area=atlantis', known)).toEqual({});
  expect(readState('?kinds=castles,spots', known)).toEqual({ kinds: ['spots'] });
});

test('all kinds named one by one are no filter', () => {
  expect(readState('?kinds=services,heritage,spots', known)).toEqual({});
});

test('the code of a sign is read in any case', () => {
  expect(readState('?from=h7k2m9', known)).toEqual({ from: 'H7K2M9' });
});

test('clearing the filters leaves other parameters of the address alone', () => {
  expect(writeState({}, '?lang=ko&area=meo-vac&kinds=spots')).toBe('?lang=ko');
});

test('a point is shown where both its kind and its area are wanted', () => {
  const point = { kind: 'spots', area: 'meo-vac' };
  expect(isShown({}, point)).toBe(true);
  expect(isShown({ kinds: ['spots'], area: 'meo-vac' }, point)).toBe(true);
  expect(isShown({ kinds: ['heritage'] }, point)).toBe(false);
  expect(isShown({ kinds: ['spots'], area: 'quy-chau' }, point)).toBe(false);
  expect(isShown({ kinds: [] }, point)).toBe(false);
});
