import { expect, test } from 'vitest';
import { resolveInGuides } from '../../../src/portal/resolve.ts';

// The first two hosts have issued one code each that the other has too.
const guides = { 'a.example': '2B7H5GW94N76', 'b.example': 'W94N76', 'c.example': 'X5Z6R2' };

test('a code that one guide has issued leads to that guide, however it is typed', () => {
  expect(resolveInGuides('x5z-6r2', guides)).toEqual([{ host: 'c.example', code: 'X5Z6R2' }]);
});

test('a code that two guides have issued is asked about', () => {
  expect(resolveInGuides('W94N76', guides).map(({ host }) => host)).toEqual(['a.example', 'b.example']);
});

test('an address with a host means that host alone', () => {
  expect(resolveInGuides('https://b.example/Q/W94N76', guides)).toEqual([{ host: 'b.example', code: 'W94N76' }]);
});

test('a host that is not gathered leads nowhere', () => {
  expect(resolveInGuides('https://evil.example/Q/W94N76', guides)).toEqual([]);
});

test('a code that nobody issued leads nowhere', () => {
  expect(resolveInGuides('222222', guides)).toEqual([]);
});
