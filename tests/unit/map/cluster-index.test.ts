import { expect, test } from 'vitest';
import { ClusterIndex, MAX_ZOOM, shownAt } from '../../../src/map/browser/cluster-index.ts';
import { signsFrom } from '../../../src/map/browser/names.ts';
import { mapData } from '../../../src/map/data.ts';
import { guideOf, placeOf } from './guide.ts';

const WORLD: [number, number, number, number] = [100, 15, 110, 25];
const data = mapData(
  guideOf({
    entries: [
      placeOf('spots/a', 'A', { lat: 23.1, lon: 105.3 }),
      placeOf('spots/b', 'B', { lat: 23.1005, lon: 105.3005 }),
      placeOf('heritage/c', 'C', { lat: 23.3, lon: 105.5 }, { form: 'tangible', ranks: [] }),
    ],
  }),
  'vi',
);

test('points that would cover each other are one sign with their number, which falls apart nearer', () => {
  const index = new ClusterIndex(data, {});
  const [cluster] = index.within(WORLD, 9).filter(({ type }) => type === 'cluster');
  if (cluster?.type !== 'cluster') throw new Error('no cluster');
  expect(cluster.count).toBe(2);
  expect(
    index
      .points(cluster.id, 10)
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(['spots/a', 'spots/b']);
  const opens = index.opensAt(cluster.id);
  expect(opens).toBeLessThanOrEqual(MAX_ZOOM);
  expect(index.within(WORLD, opens).every(({ type }) => type === 'point')).toBe(true);
});

test('what the filters leave out is in no cluster', () => {
  const index = new ClusterIndex(data, { kinds: ['heritage'] });
  expect(index.within(WORLD, 5)).toMatchObject([{ type: 'point', point: { id: 'heritage/c' } }]);
});

test('a point drawn beside its published place stands where it is drawn', () => {
  const at = { lat: 23.2, lon: 105.4, accuracyM: 3000 };
  const { features } = mapData(guideOf({ entries: [placeOf('spots/x', 'X', at), placeOf('spots/y', 'Y', at)] }), 'vi');
  const second = features.find(({ properties }) => properties.shown);
  expect(second && shownAt(second)).toEqual(second?.properties.shown);
  expect(second?.geometry.coordinates).toEqual([105.4, 23.2]);
});

test('a guide of one area shows its signs at every zoom, one of several only where an area can be read', () => {
  const area = { id: 'a', name: 'A', bbox: [105, 23, 105.36, 23.3] as const, count: 1 };
  expect(signsFrom({ areas: [area] })).toBe(0);
  const zoom = signsFrom({ areas: [area, { ...area, id: 'b' }] });
  expect(zoom).toBeGreaterThan(8);
  expect(zoom).toBeLessThan(9.5);
});
