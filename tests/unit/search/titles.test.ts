import { describe, expect, test } from 'vitest';
import { slugify } from '../../../src/lib/slug.ts';
import type { PortalGuide } from '../../../src/portal/guides.ts';
import { contentsOf } from '../../../src/search/contents.ts';
import { matchTitles } from '../../../src/search/match.ts';
import { openTitles } from '../../../src/search/title-index.ts';
import { titleList } from '../../../src/search/titles.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const cave = entry(
  'heritage/hang-bua',
  place({ form: 'tangible', relicType: 'scenic', address: { communes: ['16792'], formerCommunes: ['Châu Thuận'] } }),
  { vi: 'Hang Bua', en: 'Bua Cave' },
);
const maker = entry('producers/htx-a', place({ type: 'cooperative' }), { vi: 'Hợp tác xã Hoa Tiến' });
const cloth = entry('products/vai', place({ producer: 'producers/htx-a' }), { vi: 'Thổ cẩm', en: 'Brocade' });
const guide = guideOf(cave, maker, cloth);

describe('the title list', () => {
  const list = titleList(guide, 'vi');
  const find = (query: string) => matchTitles(openTitles(list, slugify), query).map(({ target }) => target.href);

  test('has every entry and area once, with its address', () => {
    const hrefs = openTitles(list, slugify).targets.map(({ href }) => href);
    expect(hrefs.toSorted()).toEqual([
      '/vi/areas/quy-chau',
      '/vi/heritage/hang-bua',
      '/vi/producers/htx-a',
      '/vi/products/vai',
    ]);
  });

  test('leaves out an id that is the slug of its title', () => {
    const rows = list.kinds.find(({ kind }) => kind === 'heritage')?.rows;
    expect(rows?.[0]).toHaveLength(5);
  });

  test('finds an entry by the other language’s title, a former commune and the abolished district', () => {
    expect(find('bua cave')[0]).toBe('/vi/heritage/hang-bua');
    expect(find('châu thuận')).toContain('/vi/heritage/hang-bua');
    expect(find('huyện quỳ châu')[0]).toBe('/vi/areas/quy-chau');
  });

  test('finds a product by its producer, after the producer', () => {
    expect(find('hợp tác xã hoa tiến').slice(0, 2)).toEqual(['/vi/producers/htx-a', '/vi/products/vai']);
  });

  test('shows the best language there is', () => {
    const english = titleList(guide, 'en').kinds.flatMap(({ rows }) => rows.map(([title]) => title));
    expect(english).toEqual(expect.arrayContaining(['Bua Cave', 'Hợp tác xã Hoa Tiến']));
  });

  test('repeats no name that differs by marks or case alone', () => {
    const twice = guideOf(entry('spots/a', place({ type: 'market' }), { vi: 'Chợ Mới', en: 'Cho moi' }));
    const [row] = titleList(twice, 'vi').kinds.find(({ kind }) => kind === 'spots')?.rows ?? [];
    expect(row?.[4]).toEqual([]);
  });

  test('is the same twice, whatever the order of the entries', () => {
    expect(titleList(guideOf(cloth, cave, maker), 'vi')).toEqual(titleList(guideOf(cave, cloth, maker), 'vi'));
  });
});

describe('the contents', () => {
  test('say the language of a title that is not the page’s', () => {
    const producers = contentsOf(guide, 'en').find(({ kind }) => kind === 'producers');
    expect(producers?.entries[0]).toMatchObject({ title: 'Hợp tác xã Hoa Tiến', lang: 'vi' });
  });

  test('are sorted by kind and as Vietnamese sorts', () => {
    const [heritage] = contentsOf(
      guideOf(
        entry('heritage/b', place({ form: 'tangible' }), { vi: 'Đền' }),
        entry('heritage/c', place({ form: 'tangible' }), { vi: 'Em' }),
        entry('heritage/a', place({ form: 'tangible' }), { vi: 'Dinh' }),
      ),
      'vi',
    );
    expect(heritage?.entries.map(({ title }) => title)).toEqual(['Dinh', 'Đền', 'Em']);
  });

  test('show the name of the road signs beside a translated title', () => {
    expect(contentsOf(guide, 'en')[0]?.entries[0]).toMatchObject({ title: 'Bua Cave', names: 'Hang Bua' });
    expect(contentsOf(guide, 'vi')[0]?.entries[0]).toMatchObject({ title: 'Hang Bua', names: '' });
  });
});

describe('the title list of a portal', () => {
  const gatheredFrom = (host: string, failing = false): PortalGuide => ({
    origin: `https://${host}`,
    host,
    answers: !failing,
    copy: {
      origin: `https://${host}`,
      copiedAt: '2026-11-20T00:00:00Z',
      sha256: '',
      title: 'Cẩm nang Mèo Vạc',
      builtOn: '2026-11-20',
      entries: ['cho-phien', 'nho-que'].map((id) => ({
        ref: `spots/${id}`,
        kind: 'spots',
        sample: false,
        name: { vi: 'Nho Quế', en: 'Nho Que gorge' },
        url: { vi: `https://${host}/vi/spots/${id}`, en: `https://${host}/en/spots/${id}` },
        communes: [{ code: '00769', name: 'Mèo Vạc' }],
        formerCommunes: ['Pả Vi'],
      })),
    },
  });
  const hrefsFor = (locale: 'vi' | 'en', ...guides: PortalGuide[]) =>
    matchTitles(openTitles(titleList(guide, locale, guides), slugify), 'pa vi').map(({ target }) => target.href);

  test('leads to the pages of the gathered guides, in the language of the reader', () => {
    const hrefs = ['https://a.example/vi/spots/cho-phien', 'https://a.example/vi/spots/nho-que'];
    expect(hrefsFor('vi', gatheredFrom('a.example')).toSorted()).toEqual(hrefs);
    expect(hrefsFor('en', gatheredFrom('a.example')).toSorted()).toEqual(
      hrefs.map((href) => href.replace('/vi/', '/en/')),
    );
  });

  test('leaves out a guide that does not answer', () => {
    expect(hrefsFor('vi', gatheredFrom('a.example', true))).toEqual([]);
  });
});
