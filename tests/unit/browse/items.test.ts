import { expect, test } from 'vitest';
import { readItems } from '../../../src/browse/browser/items.ts';
import { parseHours } from '../../../src/lib/hours.ts';
import { vietnamNow } from '../../../src/lib/open-state.ts';

const written = parseHours({ daily: ['07:00-17:00'] });
const week = JSON.stringify(written.ok && written.hours);

/** As much of a page as items are read from. */
function listOf(...datasets: Record<string, string>[]): HTMLElement {
  const elements = datasets.map((dataset) => ({ dataset, parentElement: null }));
  return { querySelectorAll: () => elements } as unknown as HTMLElement;
}

test('what is open is asked of Vietnam’s clock, whatever the zone of the phone', () => {
  const list = listOf({ facets: 'type:museum', week }, { facets: 'type:market' });
  // 01:30 UTC is 08:30 in Vietnam; 14:00 UTC is 21:00.
  const open = (time: string) => readItems(list, vietnamNow(new Date(time))).map(({ has }) => has.has('open:yes'));
  expect(open('2026-11-23T01:30:00Z')).toEqual([true, false]);
  expect(open('2026-11-23T14:00:00Z')).toEqual([false, false]);
});

test('price, stars and position are numbers, or not known', () => {
  const [known, unknown] = readItems(
    listOf({ facets: 'a:b', price: '90000', stars: '4', at: '19.61,105.01,3000' }, { facets: '' }),
    vietnamNow(new Date()),
  );
  expect(known).toMatchObject({ price: 90_000, stars: 4, at: { lat: 19.61, lon: 105.01, accuracyM: 3000 } });
  expect(unknown).toMatchObject({ price: undefined, stars: 0, at: undefined });
});
