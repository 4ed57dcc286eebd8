import { expect, test } from 'vitest';
import { readAt } from '../../../src/aid/read-at.ts';

test('a place in the address is read whole or not at all', () => {
  expect(readAt('?at=19.6,105.02,300')).toEqual({ lat: 19.6, lon: 105.02, accuracyM: 300 });
  for (const bad of [
    '',
    '?at=',
    '?at=19.6,105.02',
    '?at=19.6,,300',
    '?at=91,0,1',
    '?at=a,b,c',
    '?at=1,1,-5',
    '?at=1,1,1,1',
  ]) {
    expect(readAt(bad), bad).toBeUndefined();
  }
});
