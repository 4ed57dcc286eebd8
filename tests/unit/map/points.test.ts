import { expect, test } from 'vitest';
import { haversineMetres } from '../../../src/lib/distance.ts';
import { mapData } from '../../../src/map/data.ts';
import { mapPoints } from '../../../src/map/points.ts';
import { guideOf, placeOf, serviceOf } from './guide.ts';

const CENTRE = { lat: 23.16, lon: 105.41, accuracyM: 3000 };
const market = placeOf('spots/cho', 'Chợ phiên', { lat: 23.1, lon: 105.4 });

test('every entry with a public place and every service is a point, in the reader’s language', () => {
  const guide = guideOf({ entries: [market], services: [serviceOf('wifi-cho')], codes: { H7K2M9: 'spots/cho' } });
  expect(mapPoints(guide, 'en')).toEqual([
    {
      id: 'spots/cho',
      kind: 'spots',
      title: 'Chợ phiên',
      lang: 'vi',
      line: 'Market',
      href: '/en/spots/cho',
      lat: 23.1,
      lon: 105.4,
      accuracyM: 50,
      area: 'north',
      communes: ['00001'],
      sample: false,
      codes: ['H7K2M9'],
    },
    {
      id: 'services/wifi-cho',
      kind: 'services',
      title: 'Market Wi-Fi',
      lang: 'en',
      line: 'Free Wi-Fi',
      lat: 19.5,
      lon: 105.1,
      accuracyM: 30,
      area: 'south',
      communes: ['00002'],
      sample: false,
      codes: [],
    },
  ]);
});

test('the coordinates of a restricted place are nowhere in the data, not even through its commune’s name', () => {
  const sacred = placeOf('spots/rung', 'Rừng thiêng', { lat: 23.33333, lon: 105.55555 }, { restricted: true });
  const data = JSON.stringify(mapData(guideOf({ entries: [sacred, market] }), 'vi'));
  expect(data).not.toMatch(/23\.3|105\.5[^9]|Rừng thiêng/);
  expect(data).toContain('["Châu Tiến",105.4,23.1]');
});

test('an entry without a place is no point', () => {
  const nowhere = placeOf('spots/khong', 'Không rõ', CENTRE, { location: undefined });
  expect(mapPoints(guideOf({ entries: [nowhere] }), 'vi')).toEqual([]);
});

test('points at one coordinate are drawn apart, each within what is known of it, the same in every build', () => {
  const entries = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => placeOf(`spots/${id}`, id, CENTRE));
  const points = mapPoints(guideOf({ entries }), 'vi');
  const shown = points.map((point) => point.shown ?? point);
  for (const [i, one] of shown.entries()) {
    expect(haversineMetres(one, CENTRE)).toBeLessThan(CENTRE.accuracyM);
    for (const other of shown.slice(i + 1)) expect(haversineMetres(one, other)).toBeGreaterThan(400);
  }
  expect(points.every(({ lat, lon }) => lat === CENTRE.lat && lon === CENTRE.lon)).toBe(true);
  expect(mapPoints(guideOf({ entries: entries.toReversed() }), 'vi')).toEqual(points);
});

test('points known to 20 m are drawn no further than that from their place', () => {
  const exact = { lat: 23.16, lon: 105.41, accuracyM: 20 };
  const points = mapPoints(
    guideOf({ entries: [placeOf('spots/a', 'a', exact), placeOf('spots/b', 'b', exact)] }),
    'vi',
  );
  const moved = points.flatMap(({ shown }) => shown ?? []);
  expect(moved).toHaveLength(1);
  for (const place of moved) expect(haversineMetres(place, exact)).toBeLessThan(20);
});

test('a sample says so and offers no number to ring', () => {
  const services = [
    serviceOf('that', { phone: '0238 3884 115' }),
    serviceOf('mau', { phone: '0900 000 012', sample: 'yes' }),
  ];
  const features = mapData(guideOf({ services }), 'en').features;
  expect(features.map(({ id, properties }) => [id, properties.sample ?? false, properties.phone?.href])).toEqual([
    ['services/mau', true, undefined],
    ['services/that', false, 'tel:+842383884115'],
  ]);
});

test('the data is GeoJSON: longitude first, the guide’s bounds as bbox, what is rough marked', () => {
  const data = mapData(guideOf({ entries: [placeOf('spots/deo', 'Đèo', CENTRE)] }), 'vi');
  expect(data.type).toBe('FeatureCollection');
  expect(data.bbox).toEqual([104.9, 19.3, 105.7, 23.5]);
  expect(data.features[0]).toMatchObject({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [105.41, 23.16] },
    properties: { accuracyM: 3000, approximate: true },
  });
});

test('the frame of an area grows around a point that lies outside it', () => {
  const outside = placeOf('spots/xa', 'Xa', { lat: 23.5, lon: 105.7 });
  const { areas } = mapData(guideOf({ entries: [outside] }), 'vi');
  expect(areas).toEqual([{ id: 'north', name: 'Vùng north', bbox: [105.2, 23, 105.7, 23.5], count: 1 }]);
});
