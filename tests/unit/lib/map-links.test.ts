import { expect, test } from 'vitest';
import { mapLinks } from '../../../src/lib/map-links.ts';

const temple = { name: 'Đền thờ Lê Hoàn (Lê Đại Hành)', location: { lat: 19.97385, lon: 105.534021, accuracyM: 20 } };

test('a place known to 100 m opens as a pin in every map app', () => {
  const { kind, links } = mapLinks({ name: 'Chợ', location: { lat: 23.16, lon: 105.410004, accuracyM: 100 } });
  expect(kind).toBe('pin');
  expect(Object.fromEntries(links.map(({ app, href }) => [app, href]))).toEqual({
    geo: 'geo:23.16,105.41?q=23.16,105.41(Ch%E1%BB%A3)',
    google: 'https://www.google.com/maps/search/?api=1&query=23.16%2C105.41',
    apple: 'https://maps.apple.com/?ll=23.16,105.41&q=Ch%E1%BB%A3',
    osmand: 'https://osmand.net/map?pin=23.16,105.41#15/23.16/105.41',
    organic: 'om://map?v=1&ll=23.16,105.41&n=Ch%E1%BB%A3',
  });
});

test('brackets in a name do not end the label of a geo link', () => {
  const geo = mapLinks(temple).links.find(({ app }) => app === 'geo')?.href ?? '';
  expect(geo).toMatch(/^geo:19\.97385,105\.53402\?q=19\.97385,105\.53402\([^()]+\)$/);
  expect(decodeURIComponent(geo)).toContain('(Đền thờ Lê Hoàn (Lê Đại Hành))');
});

test('a place known worse than to 100 m never shows its coordinates, only a search by name and area', () => {
  const pass = {
    name: 'Đèo Mã Pì Lèng',
    area: 'Đồng Văn, Tuyên Quang',
    location: { lat: 23.24, lon: 105.4, accuracyM: 5000 },
  };
  const { kind, links } = mapLinks(pass);
  expect(kind).toBe('search');
  expect(links.length).toBeGreaterThan(2);
  for (const { href } of links) {
    expect(href).not.toMatch(/23\.24|105\.4/);
    expect(decodeURIComponent(href)).toContain('Đèo Mã Pì Lèng, Đồng Văn, Tuyên Quang');
  }
});

test('a place whose coordinates are withheld is searched for by name', () => {
  expect(mapLinks({ name: 'Lam Kinh' }).kind).toBe('search');
});

test('every link is a URL that parses', () => {
  for (const { href } of [...mapLinks(temple).links, ...mapLinks({ name: temple.name }).links]) {
    expect(URL.canParse(href), href).toBe(true);
  }
});
