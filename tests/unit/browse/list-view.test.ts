import { describe, expect, test } from 'vitest';
import { facetPages } from '../../../src/browse/facet-pages.ts';
import { listView } from '../../../src/browse/list-view.ts';
import { bandName, bandOf } from '../../../src/browse/price-bands.ts';
import { OCOP_SECTORS, ocopSectorOf } from '../../../src/lib/ocop-sets.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const home = {
  house: 'stilt',
  rooms: 1,
  beds: 1,
  bathroom: 'shared',
  hotWater: true,
  heating: false,
  languages: ['vi'],
  road: 'car',
};
const night = (vnd: number) => [{ for: { vi: 'Một đêm' }, vnd, on: '2026-11-01' }];
const village = entry('villages/ban', place({ unit: 'ban', peoples: ['thai'] }), { vi: 'Bản Hoa Tiến' });
const guide = guideOf(
  village,
  entry(
    'homestays/a',
    place({ ...home, village: 'villages/ban', payment: ['cash', 'qr'], acceptsForeigners: true, fees: night(90_000) }),
    { vi: 'A' },
  ),
  entry(
    'homestays/b',
    place({ ...home, house: 'other', payment: ['cash'], acceptsForeigners: false, fees: night(350_000) }),
    { vi: 'B' },
  ),
  entry('homestays/c', place({ ...home, payment: ['cash'], acceptsForeigners: true, access: { stepFree: true } }), {
    vi: 'C',
  }),
);
const facet = (id: string) => listView(guide, 'homestays', 'vi').facets.find((each) => each.id === id);

describe('a list', () => {
  test('offers what tells some of its entries from others, with counts in the reader’s words', () => {
    expect(facet('foreigners')?.values).toEqual([{ value: 'yes', name: 'Nhận khách nước ngoài', count: 2 }]);
    expect(facet('price')?.values.map(({ name, count }) => `${name} ${count}`)).toEqual([
      'Dưới 100.000\u00a0đ 1',
      '300.000–500.000\u00a0đ 1',
    ]);
    expect(facet('village')?.values).toEqual([
      { value: 'ban', name: 'Bản Hoa Tiến', count: 1, href: '/vi/browse/homestays/village-ban' },
    ]);
  });

  test('offers nothing that all of them share, or that none has', () => {
    expect(facet('locality')).toBeUndefined();
    expect(facet('rank')).toBeUndefined();
    expect(listView(guide, 'villages', 'vi').facets).toEqual([]);
  });

  test('marks each entry with what it is found by', () => {
    const { marks, sorts } = listView(guide, 'homestays', 'vi');
    expect(marks.get('homestays/a')).toEqual({
      facets: 'village:ban type:stilt price:0-100 foreigners:yes qr:yes',
      price: 90_000,
    });
    expect(sorts).toEqual(['price']);
  });

  test('offers “open now” where opening hours are known, for the reader’s clock to answer', () => {
    const open = guideOf(
      entry('spots/a', place({ type: 'museum', hours: { daily: ['07:00-17:00'] } }), { vi: 'A' }),
      entry('spots/b', place({ type: 'market' }), { vi: 'B' }),
    );
    const { facets, marks } = listView(open, 'spots', 'en');
    expect(facets.find(({ id }) => id === 'open')?.flag).toBe(true);
    expect(marks.get('spots/a')?.week?.week).toHaveLength(7);
    expect(marks.get('spots/a')?.facets).not.toContain('open');
  });
});

describe('products', () => {
  const award = (stars: number, date: string) => ({ ocop: { set: 4, awards: [{ stars, date, dateIs: 'decided' }] } });
  const products = guideOf(
    entry('products/moi', place({ address: undefined, ...award(4, '2026-01-05') }), { vi: 'Mới' }),
    entry('products/cu', place({ address: undefined, ...award(4, '2020-02-04') }), { vi: 'Cũ' }),
    entry('products/ruou', place({ address: undefined, spirit: true, packs: night(80_000) }), { vi: 'Rượu' }),
  );

  test('are found by a star only while it stands', () => {
    const stars = listView(products, 'products', 'vi').facets.find(({ id }) => id === 'stars');
    expect(stars?.values.map(({ value, name }) => [value, name])).toEqual([
      ['4', 'OCOP 4 sao'],
      ['past-4', 'Từng đạt 4 sao, chưa kiểm chứng lại'],
    ]);
  });

  test('that are spirits are in no band of prices', () => {
    expect(listView(products, 'products', 'vi').marks.get('products/ruou')?.price).toBeUndefined();
  });
});

test('a page of one value is kept by search engines where it gathers three entries', () => {
  const many = guideOf(
    ...['a', 'b', 'c'].map((id) => entry(`spots/${id}`, place({ type: 'market' }), { vi: id })),
    entry('spots/d', place({ type: 'cave' }), { vi: 'd' }),
  );
  const pages = facetPages(many).filter(({ facet: { id } }) => id === 'type');
  expect(pages.map(({ value, indexed, refs }) => [value, indexed, refs.size])).toEqual([
    ['market', true, 3],
    ['cave', false, 1],
  ]);
});

test('a price falls into the band that begins at or below it', () => {
  expect([0, 99_999, 100_000, 999_999, 1_000_000].map(bandOf)).toEqual([
    '0-100',
    '0-100',
    '100-300',
    '500-1000',
    '1000',
  ]);
  expect(bandName('1000', 'en')).toBe('From 1,000,000\u00a0VND');
});

test('every set of QĐ 26/2026 belongs to a sector, in order', () => {
  const sectors = Array.from({ length: 26 }, (_, at) => ocopSectorOf(at + 1));
  expect([...new Set(sectors)]).toEqual(OCOP_SECTORS);
  expect(() => ocopSectorOf(0)).toThrow(RangeError);
  expect(() => ocopSectorOf(27)).toThrow(RangeError);
});
