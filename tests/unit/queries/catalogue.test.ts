/** The catalogue's order, which favours nobody, and its groups. */
import { expect, it } from 'vitest';
import { catalogueEntries, catalogueView } from '../../../src/queries/catalogue.ts';
import { markedLine } from '../../../src/queries/labels.ts';
import { stallViews } from '../../../src/queries/stalls.ts';
import { entry, guideOf, place, TODAY } from '../guide-fixture.ts';

function product(id: string, title: string, facts: Record<string, unknown> = {}) {
  return entry(
    `products/${id}`,
    { illustration: 'honey', locality: 'quy-chau', checkedOn: '2026-11-20', ...facts },
    { vi: title },
  );
}
const award = (stars: number, date: string) => ({ stars, date, dateIs: 'decided', decision: '1' });

const guide = guideOf(
  product('c', 'Chè', { ocop: { set: 11, awards: [award(5, '2026-01-01')] }, season: [4, 3] }),
  product('z', 'Mật ong', { ocop: { set: 4, awards: [award(3, '2020-01-01')] } }),
  product('a', 'Áo', { ocop: { set: 22 } }),
  product('m', 'Mắm', { ocop: { set: 4 } }),
  product('k', 'Không bộ'),
  product('s', 'Mẫu', { sample: true, ocop: { set: 1 } }),
);

it('goes by set, then by name as Vietnamese sorts; no set comes after the sets, samples last, stars nowhere', () => {
  expect(catalogueEntries(guide, 'vi').map(({ id }) => id)).toEqual(['m', 'z', 'c', 'a', 'k', 's']);
});

it('looks products up by what surely stands today', () => {
  const { by } = catalogueView(guide, 'en');
  const groups = (id: string) =>
    Object.fromEntries(
      (by.find((one) => one.id === id)?.groups ?? []).map(({ name, cards }) => [name, cards.map((card) => card.id)]),
    );
  expect(groups('stars')).toMatchObject({ 'OCOP 5 stars': ['c'], 'Recognised once, status unverified': ['z'] });
  expect(Object.keys(groups('seasons'))).toEqual(['March', 'April']);
  expect(groups('makers')).toEqual({ 'Maker not known': ['m', 'z', 'c', 'a', 'k', 's'] });
});

it('says on maps and lists that an e-ticket is sold, and nowhere that a paper one is', () => {
  const boat = (electronic: boolean) =>
    entry(
      'spots/song',
      place({ type: 'river', tickets: [{ name: 'Bến thuyền', electronic, lastChecked: '2026-11-20' }] }),
      { vi: 'Sông' },
    );
  expect(markedLine(boat(true), 'en', TODAY)).toMatch(/ · e-ticket$/);
  expect(markedLine(boat(false), 'en', TODAY)).not.toContain('ticket');
});

it('shows a stall with its goods, maker and products, and leaves out what cannot be shown', () => {
  const maker = entry('producers/htx', place({ type: 'cooperative' }), { vi: 'HTX' });
  const stalls = [
    { number: '7', goods: { vi: 'Vải', en: 'Cloth' }, maker: maker.ref, products: ['products/a', 'products/x'] },
  ];
  const market = entry('spots/cho', place({ type: 'market', stalls }), { vi: 'Chợ' });
  const views = stallViews(
    guideOf(...guide.entries.values(), maker),
    'stalls' in market.facts ? market.facts.stalls : [],
    'en',
  );
  expect(views).toEqual([
    {
      number: '7',
      goods: { text: 'Cloth', locale: 'en' },
      maker: { href: '/en/producers/htx', text: 'HTX', locale: 'vi' },
      products: [{ href: '/en/products/a', text: 'Áo', locale: 'vi' }],
    },
  ]);
});
