import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { communeLabels, mapAreas } from '../../../src/map/areas.ts';
import { mapPoints } from '../../../src/map/points.ts';
import { areaMap, type Format } from '../../../src/map/static-map.ts';
import { type Fixture, guideOf, placeOf, serviceOf } from './guide.ts';

function draw(fixture: Fixture, locale: Locale = 'vi', format: Format = 'sheet'): string {
  const guide = guideOf(fixture);
  const points = mapPoints(guide, locale);
  const [area] = mapAreas(guide, points, locale);
  if (!area) throw new Error('the fixture has no area');
  return areaMap(area, points, communeLabels(guide, points), locale, format);
}

const market = placeOf('spots/cho', 'Chợ phiên', { lat: 23.1, lon: 105.4 });
const cave = placeOf('spots/hang', 'Hang Đá', { lat: 23.3, lon: 105.3, accuracyM: 3000 });

test('a sheet has a name for who cannot see it, place names, the commune, degrees and a scale', () => {
  const svg = draw({ entries: [market, cave] });
  expect(svg).toContain('role="img" aria-label="Bản đồ phác Vùng north: 2 điểm, có tên trong danh sách."');
  for (const words of ['>Chợ phiên<', '>Hang Đá<', '>CHÂU TIẾN<', '>23°10′B<', '>105°20′Đ<']) {
    expect(svg).toContain(words);
  }
  expect(svg).toMatch(/>\d+ km</);
});

test('degrees are written in the reader’s language', () => {
  expect(draw({ entries: [market] }, 'en')).toContain('>23°10′N<');
});

test('a place known roughly is hollow inside the circle that holds it; a known place is solid and has none', () => {
  const rough = draw({ entries: [cave] });
  expect(rough).toContain('class="sign rough" data-kind="spots"');
  expect(rough.match(/class="within"/g)).toHaveLength(1);
  const known = draw({ entries: [market] });
  expect(known).toContain('class="sign" data-kind="spots"');
  expect(known).not.toContain('class="within"');
});

test('the picture fits a content security policy and any page: no style, script, id or address', () => {
  for (const format of ['sheet', 'panel'] as const) {
    expect(draw({ entries: [market, cave] }, 'vi', format)).not.toMatch(
      /style=|<style|<script|\sid=|href|url\(|on\w+=/,
    );
  }
});

test('a name with markup is written, not run', () => {
  const svg = draw({ entries: [placeOf('spots/x', '<b>"A"&', { lat: 23.2, lon: 105.4 })] });
  expect(svg).toContain('>&#60;b&#62;&#34;A&#34;&#38;<');
});

test('signs at one place do not cover each other where their accuracy leaves room', () => {
  const at = { lat: 23.16, lon: 105.41, accuracyM: 3000 };
  const svg = draw({
    entries: Array.from({ length: 8 }, (_, i) => placeOf(`producers/p${i}`, `P${i}`, at, { type: 'household' })),
  });
  const middles = [...svg.matchAll(/M([\d.]+) ([\d.]+)a/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  expect(middles).toHaveLength(8);
  for (const [i, [x, y]] of middles.entries()) {
    for (const [ox, oy] of middles.slice(i + 1)) expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(10);
  }
});

test('samples and services are drawn but not named', () => {
  const svg = draw({
    entries: [placeOf('spots/mau', 'Điểm mẫu', { lat: 23.2, lon: 105.4 }, { sample: true })],
    services: [serviceOf('wifi', { locality: 'north', commune: '00001', lat: 23.2, lon: 105.3 })],
  });
  expect(svg).toContain('data-kind="services"');
  expect(svg).not.toMatch(/Điểm mẫu|Wi-Fi chợ/);
});

test('a sheet of a thousand points shows counts and stays small', () => {
  const entries = Array.from({ length: 1000 }, (_, i) =>
    placeOf(`spots/p${i}`, `Điểm ${i}`, { lat: 23 + (i % 40) / 100, lon: 105.2 + Math.floor(i / 40) / 70 }),
  );
  const svg = draw({ entries });
  const counted = [...svg.matchAll(/class="count"[^>]*>(\d+)</g)].reduce((sum, [, count]) => sum + Number(count), 0);
  expect(counted).toBe(1000);
  expect(svg.length).toBeLessThan(12_000);
});

test('an ordinary sheet stays below 12 kB and a panel below 4 kB', () => {
  const entries = Array.from({ length: 60 }, (_, i) =>
    placeOf(`spots/p${i}`, `Điểm tham quan ${i}`, {
      lat: 23.02 + ((i * 7) % 38) / 100,
      lon: 105.22 + ((i * 11) % 36) / 100,
    }),
  );
  expect(draw({ entries }).length).toBeLessThan(12_000);
  expect(draw({ entries }, 'vi', 'panel').length).toBeLessThan(4_000);
});
