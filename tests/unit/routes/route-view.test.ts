import { expect, test } from 'vitest';
import { onRoutes } from '../../../src/queries/on-routes.ts';
import { routeFile } from '../../../src/queries/route-files.ts';
import { routeView } from '../../../src/queries/route-view.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { service } from '../../../src/schemas/service.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const at = (lat: number, accuracyM: number, more = {}) => place({ location: { lat, lon: 105, accuracyM }, ...more });
const cave = entry('heritage/hang', at(19.6, 20, { form: 'tangible' }), { vi: 'Hang', en: 'Cave' });
const village = entry('villages/ban', at(19.65, 3000, { unit: 'ban' }), { vi: 'Bản', en: 'Village' });
const pass = entry('spots/deo', at(19.8, 20, { type: 'pass', signal: { on: '2026-11-01', viettel: 'weak' } }), {
  vi: 'Đèo',
  en: 'Pass',
});
const sacred = entry('spots/rung', at(19.7, 20, { type: 'nature', restricted: true }), { vi: 'Rừng', en: 'Forest' });

function route(stops: object[], more = {}): Entry<'routes'> {
  const facts = {
    illustration: 'pass',
    locality: 'quy-chau',
    mode: 'motorbike',
    days: 1,
    difficulty: 'easy',
    checkedOn: '2026-11-20',
    stops,
    ...more,
  };
  return entry('routes/tuyen', facts, { vi: 'Tuyến', en: 'Route' }) as Entry<'routes'>;
}

const fuel = service.parse({
  id: 'xang',
  type: 'fuel',
  name_vi: 'Cây xăng',
  name_en: 'Petrol',
  locality: 'quy-chau',
  commune: '16792',
  lat: '19.61',
  lon: '105',
  accuracy_m: '20',
  phone: '',
  sample: 'no',
  checked_on: '2026-11-20',
});

const all = [
  { to: 'heritage/hang', minutes: 90 },
  { to: 'villages/ban' },
  { to: 'spots/deo', wayKm: 24.5, wayMinutes: 50 },
];

test('a way is said as what it is: straight and about, or by road as measured', async () => {
  const tour = route(all);
  const { stops } = await routeView(guideOf(tour, cave, village, pass), tour, 'vi');
  expect(stops.map(({ onwards }) => onwards?.words)).toEqual([
    'khoảng 5\u00A0km đường chim bay',
    '25\u00A0km đường đi · đi khoảng 50\u00A0phút',
    undefined,
  ]);
  expect(stops[0]?.stay).toBe('dừng khoảng 1\u00A0giờ 30\u00A0phút');
});

test('before each leg it says where signal, fuel and a clinic were last', async () => {
  const tour = route([...all, { to: 'heritage/hang' }]);
  const guide = { ...guideOf(tour, cave, village, pass), services: [fuel] };
  const { stops } = await routeView(guide, tour, 'vi');
  const last = (index: number) => stops[index]?.onwards?.last.map(({ text }) => text);
  expect(last(0)).toEqual(['chưa có ghi nhận', 'Cây xăng, 1,1\u00A0km từ điểm 1', 'chưa có ghi nhận']);
  expect(last(2)?.[0]).toBe('ở điểm 3 (1/11/2026)');
  expect(last(2)?.[1]).toContain('điểm 2');
});

test('the file holds only what may be followed, and the page names what it leaves out', async () => {
  const tour = route([...all, { to: 'spots/rung' }]);
  const guide = guideOf(tour, cave, village, pass, sacred);
  const file = await routeFile(guide, tour, 'en');
  expect(file?.text).toContain('<name>1. Cave</name>');
  expect(file?.text).toContain('<name>3. Pass</name>');
  expect(file?.text).not.toMatch(/Village|Forest|<trk>|19\.65|19\.7"/);
  expect((await routeView(guide, tour, 'vi')).gpx).toEqual({
    href: '/vi/routes/tuyen.gpx',
    leftOut: 'Không có trong tệp, vì vị trí chưa biết chính xác: Bản và Rừng.',
  });
});

test('where nothing may be followed no file is offered, and it says why', async () => {
  const tour = route([{ to: 'villages/ban' }, { to: 'spots/rung' }]);
  const guide = guideOf(tour, village, sacred);
  expect(await routeFile(guide, tour, 'vi')).toBeUndefined();
  expect((await routeView(guide, tour, 'en')).gpx).toEqual({ why: expect.stringContaining('only roughly') });
  const sample = route(all, { sample: true });
  expect(await routeFile(guideOf(sample, cave, pass), sample, 'vi')).toBeUndefined();
});

test('a restricted stop is named and drawn nowhere', async () => {
  const tour = route([{ to: 'heritage/hang' }, { to: 'spots/rung' }, { to: 'spots/deo' }]);
  const { map, stops } = await routeView(guideOf(tour, cave, pass, sacred), tour, 'vi');
  expect(map).toContain('1. Hang');
  expect(map).not.toContain('Rừng');
  expect(stops[1]?.onwards?.words).toBe('chưa biết bao xa');
});

test('a page on a route says which stop it is and what comes next', () => {
  const tour = route(all);
  const guide = guideOf(tour, cave, village, pass);
  expect(onRoutes(guide, ['routes/tuyen'], 'villages/ban', 'vi')).toMatchObject([
    { title: 'Tuyến', position: 'điểm 2 trên 3', next: { title: 'Đèo', href: '/vi/spots/deo' } },
  ]);
  expect(onRoutes(guide, ['routes/tuyen'], 'spots/deo', 'vi')[0]?.next).toBeUndefined();
});
