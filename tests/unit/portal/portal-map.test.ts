/** What the map of a portal shows of the guides that it gathers. */
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { gatheredMap, portalMap } from '../../../src/map/portal-map.ts';
import type { GatheredEntry } from '../../../src/portal/copy.ts';
import type { PortalGuide } from '../../../src/portal/guides.ts';

function guide(host: string, places: readonly (readonly [lat: number, lon: number] | undefined)[]): PortalGuide {
  const entries = places.map((place, at): GatheredEntry => {
    const ref = `heritage/den-${at}`;
    return {
      ref,
      kind: 'heritage',
      sample: false,
      url: { vi: `https://${host}/vi/${ref}` },
      name: { vi: `Đền ${host} ${at}` },
      communes: [],
      formerCommunes: [],
      ...(place && { location: { lat: place[0], lon: place[1], accuracyM: 100 } }),
    };
  });
  const copy = { origin: `https://${host}`, copiedAt: '2026-11-21T00:00:00Z', sha256: '', builtOn: '2026-11-20' };
  return { origin: copy.origin, host, answers: true, copy: { ...copy, title: `Xã ${host}`, entries } };
}

const NEAR = guide('gan.example', [[22.8, 105.1], [23.0, 105.3], undefined]);
const FAR = guide('xa.example', [[23.4, 105.9]]);
const NOWHERE = guide('khong-ro.example', [undefined]);

const signsOf = (picture = '') =>
  parse(picture)
    .querySelectorAll('path.sign')
    .flatMap((path) => path.getAttribute('d')?.match(/M/g) ?? []).length;

test('each guide with a place is one named sign, and those without are counted', () => {
  const { picture, unplaced } = portalMap([NEAR, FAR, NOWHERE], 'Cổng', 'vi');
  expect(signsOf(picture)).toBe(2);
  expect(picture).toContain('Xã gan.example');
  expect(picture).toContain('Xã xa.example');
  expect(unplaced).toBe(1);
});

test('a guide that is down stays on the map', () => {
  expect(signsOf(portalMap([{ ...FAR, answers: false }], 'Cổng', 'vi').picture)).toBe(1);
});

test('the map of one guide has a sign for each of its places', () => {
  const { picture, unplaced } = gatheredMap(NEAR, 'vi');
  expect(signsOf(picture)).toBe(2);
  expect(unplaced).toBe(1);
});

test('three hundred guides become counts that add up', () => {
  const many = Array.from({ length: 300 }, (_, at) =>
    guide(`xa-${at}.example`, [[22 + (at % 17) / 10, 105 + at / 100]]),
  );
  const { picture = '' } = portalMap(many, 'Cổng', 'vi');
  const counts = parse(picture)
    .querySelectorAll('text.count')
    .map(({ text }) => Number(text));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
});

test('where no guide has a place there is no map', () => {
  expect(portalMap([NOWHERE], 'Cổng', 'vi')).toEqual({ unplaced: 1 });
});
