import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/queries/cards.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import type { Entry } from '../../../src/reading/guide.ts';
import { entryStructuredData } from '../../../src/sharing/structured-data/entry.ts';
import { type JsonLdNode, jsonLdText } from '../../../src/sharing/structured-data/node.ts';
import { homeStructuredData, listStructuredData } from '../../../src/sharing/structured-data/pages.ts';
import { ADDRESS, entryOf, guideOf } from '../guide-fixture.ts';
import { strangersIn } from './vocabulary.ts';

const EXACT = { lat: 19.61438, lon: 105.02179, accuracyM: 30 };
const CONSENT = { id: 'A-1', date: '2026-11-20', purposes: ['website'] };

const cave = entryOf(
  'heritage',
  'hang-bua',
  {
    form: 'tangible',
    relicType: 'scenic',
    ranks: [{ rank: 'national', date: '1997' }],
    address: ADDRESS,
    location: EXACT,
  },
  { vi: { title: 'Hang Bua', alsoKnownAs: ['Tên Không Nên Dùng'] }, en: { title: 'Bua Cave' } },
);
const village = entryOf('villages', 'hoa-tien', { unit: 'ban', address: ADDRESS });
const homestay = {
  village: 'villages/hoa-tien',
  house: 'stilt',
  rooms: 2,
  beds: 2,
  bathroom: 'shared',
  hotWater: true,
  heating: false,
  languages: ['vi'],
  payment: ['cash'],
  acceptsForeigners: true,
  road: 'car',
  address: ADDRESS,
  fees: [{ for: { vi: 'Một đêm' }, vnd: 120_000, on: '2026-11-20' }],
  contacts: [{ phone: '0912 345 678', consent: CONSENT }],
};
const cloth = {
  producer: 'producers/htx',
  ocop: { set: 22, awards: [{ stars: 4, date: '2020-02-04', dateIs: 'decided', decision: 'QĐ 303' }] },
};
const PACKS = [{ for: { vi: 'Một khăn' }, vnd: 200_000, on: '2026-11-01' }];
const SHOP = [{ kind: 'shop', name: 'Cửa hàng Hoa Tiến', url: 'https://shop.example/khan', lastChecked: '2026-11-01' }];

/** What is said of an entry itself; nothing where only its place in the guide is. */
function thingOf(entry: Entry, ...others: Entry[]): JsonLdNode | undefined {
  const guide = guideOf(entry, ...others);
  return entryStructuredData(guide, entry, entryView(guide, entry, 'vi'))['@graph'].find(
    (node) => node['@type'] !== 'BreadcrumbList',
  );
}

describe('structured data of every kind', () => {
  const producer = entryOf('producers', 'htx', {
    type: 'cooperative',
    legalName: 'HTX Hoa Tiến',
    acceptsVisits: true,
    address: ADDRESS,
  });
  const kinds: Entry[] = [
    cave,
    village,
    producer,
    entryOf('heritage', 'tro', { form: 'intangible', intangibleType: 'festival', address: ADDRESS }),
    entryOf('spots', 'bao-tang', {
      type: 'museum',
      address: ADDRESS,
      hours: { daily: ['07:00-11:30', '13:30-24:00'] },
    }),
    entryOf('spots', 'cho', { type: 'market', address: ADDRESS, days: { weekly: ['sun'] } }),
    entryOf('homestays', 'nha', homestay),
    entryOf('products', 'tho-cam', { ...cloth, links: SHOP, packs: PACKS, origin: { vi: 'Bông' } }),
    entryOf('products', 'ruou', { ...cloth, spirit: true }),
    entryOf('festivals', 'hoi', { at: ['heritage/hang-bua'], when: { solar: { day: 2, month: 9 } } }),
    entryOf('routes', 'mot-ngay', {
      mode: 'car',
      days: 1,
      difficulty: 'easy',
      stops: [{ to: 'heritage/hang-bua' }, { to: 'villages/hoa-tien' }],
    }),
    entryOf('handbook', 'ung-xu', { topic: 'conduct', order: 1 }),
  ];
  const guide = guideOf(...kinds);

  it.each(kinds.map((entry) => [entry.ref, entry] as const))('uses only words of schema.org for %s', (_, entry) => {
    for (const locale of ['vi', 'en'] as const) {
      const { '@graph': graph } = entryStructuredData(guide, entry, entryView(guide, entry, locale));
      expect(graph).toHaveLength(2);
      expect(strangersIn(graph)).toEqual([]);
    }
  });

  it('uses only words of schema.org for the first page and for lists', () => {
    const list = listStructuredData(guide, 'heritage', [cardOf(guide, cave, 'vi')], 'vi');
    expect(strangersIn([...homeStructuredData(guide, 'en')['@graph'], ...list['@graph']])).toEqual([]);
  });

  it('says nothing it does not know: no value is empty', () => {
    const text = kinds
      .map((entry) => jsonLdText(entryStructuredData(guide, entry, entryView(guide, entry, 'vi'))))
      .join();
    expect(text).not.toMatch(/:(""|null|\[\]|\{\})/);
  });
});

describe('a place', () => {
  it('has coordinates where they may be followed', () => {
    expect(thingOf(cave)).toMatchObject({
      geo: { '@type': 'GeoCoordinates', latitude: 19.61438, longitude: 105.02179 },
    });
  });

  it('has none where it is known only to three kilometres', () => {
    expect(
      thingOf(entryOf('villages', 'v', { unit: 'ban', address: ADDRESS, location: { ...EXACT, accuracyM: 3000 } })),
    ).not.toHaveProperty('geo');
  });

  it('has none where its position is restricted', () => {
    expect(
      thingOf(entryOf('villages', 'v', { unit: 'ban', address: ADDRESS, location: EXACT, restricted: true })),
    ).not.toHaveProperty('geo');
  });

  it('states its rank in the words of the page', () => {
    expect(thingOf(cave)).toMatchObject({ additionalProperty: [{ value: 'Danh lam thắng cảnh quốc gia · 1997' }] });
  });

  it('is not called by words that people merely search by', () => {
    expect(JSON.stringify(thingOf(cave))).not.toContain('Tên Không Nên Dùng');
  });

  it('closes at 23:59 where its day ends at midnight', () => {
    const museum = thingOf(
      entryOf('spots', 'm', { type: 'museum', address: ADDRESS, hours: { daily: ['13:30-24:00'] } }),
    );
    expect(museum).toMatchObject({ openingHoursSpecification: { opens: '13:30', closes: '23:59' } });
  });

  it('is open on its market days', () => {
    const market = thingOf(entryOf('spots', 'c', { type: 'market', address: ADDRESS, days: { weekly: ['sun'] } }));
    expect(market).toMatchObject({ openingHoursSpecification: { dayOfWeek: ['https://schema.org/Sunday'] } });
  });
});

describe('a homestay', () => {
  it('is a lodging with the telephone that its host agreed to publish, and without a price that ages', () => {
    const thing = thingOf(entryOf('homestays', 'nha', homestay), village);
    expect(thing).toMatchObject({ '@type': 'LodgingBusiness', telephone: '+84912345678' });
    expect(JSON.stringify(thing)).not.toMatch(/120.?000/);
  });

  it('has no telephone once the consent is withdrawn, or where it is not for the website', () => {
    for (const consent of [
      { ...CONSENT, withdrawnOn: '2026-11-21' },
      { ...CONSENT, purposes: ['print'] },
    ]) {
      const thing = thingOf(
        entryOf('homestays', 'nha', { ...homestay, contacts: [{ phone: '0912 345 678', consent }] }),
      );
      expect(thing).not.toHaveProperty('telephone');
    }
  });

  it('is no business at all where it is a sample', () => {
    expect(thingOf(entryOf('homestays', 'mau', { ...homestay, sample: true }))).toBeUndefined();
  });
});

describe('a product', () => {
  it('has its recognition as it stands today, not as a live star', () => {
    expect(thingOf(entryOf('products', 'tho-cam', cloth))).toMatchObject({
      award: ['OCOP 4 sao, 4/2/2020 · QĐ 303 (công nhận năm 2020; hiện chưa kiểm chứng lại)'],
    });
  });

  it('has no award where none is recorded', () => {
    expect(thingOf(entryOf('products', 'p', {}))).not.toHaveProperty('award');
  });

  it('has no offer where a price is known but no shop, or a shop but no price', () => {
    expect(thingOf(entryOf('products', 'p', { packs: PACKS }))).not.toHaveProperty('offers');
    expect(thingOf(entryOf('products', 'p', { links: SHOP }))).not.toHaveProperty('offers');
  });

  it('has the offer of a shop that is not the guide', () => {
    expect(thingOf(entryOf('products', 'p', { links: SHOP, packs: PACKS }))).toMatchObject({
      offers: [
        {
          url: 'https://shop.example/khan',
          lowPrice: 200_000,
          validFrom: '2026-11-01',
          seller: { name: 'Cửa hàng Hoa Tiến' },
        },
      ],
    });
  });

  it('of a spirit states name and recognition alone', () => {
    const spirit = thingOf(entryOf('products', 'ruou', { ...cloth, spirit: true, links: SHOP, packs: PACKS }));
    expect(Object.keys(spirit ?? {})).toEqual(['@type', 'name', 'url', 'award']);
  });
});

describe('a ticket that somebody else sells', () => {
  const boat = { name: 'Bến thuyền', url: 'https://boat.example/ve', electronic: true, lastChecked: '2026-11-20' };
  const price = { for: { vi: 'Một người' }, vnd: 100_000, on: '2026-11-20' };
  const offersOf = (ticket: Record<string, unknown>) => {
    const river = entryOf('spots', 'song', { type: 'river', address: ADDRESS, tickets: [ticket] });
    const guide = guideOf(river);
    const { '@graph': graph } = entryStructuredData(guide, river, entryView(guide, river, 'vi'));
    expect(strangersIn(graph)).toEqual([]);
    return graph.filter((node) => node['@type'] === 'Offer');
  };

  it('is the offer of its seller, with the day on which the price was seen', () => {
    expect(offersOf({ ...boat, price })).toEqual([
      {
        '@type': 'Offer',
        name: 'Một người',
        url: 'https://boat.example/ve',
        price: 100_000,
        priceCurrency: 'VND',
        validFrom: '2026-11-20',
        category: 'vé điện tử',
        seller: { '@type': 'Organization', name: 'Bến thuyền' },
        itemOffered: {
          '@type': 'Service',
          name: 'Tên song',
          areaServed: { '@type': 'Place', name: 'Tên song', url: 'https://camnang.example/vi/spots/song' },
        },
      },
    ]);
  });

  it('says from what to what it costs, and that it costs nothing', () => {
    expect(offersOf({ ...boat, price: { ...price, upToVnd: 150_000 } })).toMatchObject([
      { priceSpecification: { minPrice: 100_000, maxPrice: 150_000, priceCurrency: 'VND' } },
    ]);
    expect(offersOf({ ...boat, price: { for: { vi: 'Trẻ em' }, free: true, on: '2026-11-20' } })).toMatchObject([
      { price: 0 },
    ]);
  });

  it('is not told where its price or its seller’s page is unknown', () => {
    const { url, ...nameless } = boat;
    expect(offersOf(boat)).toEqual([]);
    expect(offersOf({ ...nameless, price }), url).toEqual([]);
  });
});

describe('a festival', () => {
  it('is an event on its next days, at the place where it is held', () => {
    const festival = entryOf('festivals', 'hang-bua', {
      at: ['heritage/hang-bua'],
      when: { lunar: { day: 20, month: 1, spanDays: 3 } },
    });
    expect(thingOf(festival, cave)).toMatchObject({
      '@type': 'Event',
      startDate: '2027-02-25',
      endDate: '2027-02-27',
      location: { name: 'Hang Bua', address: { addressLocality: 'Châu Tiến' } },
    });
  });

  it('repeats every year only where it follows the solar calendar', () => {
    const solar = entryOf('festivals', 'x', { when: { solar: { day: 2, month: 9 } } });
    const lunar = entryOf('festivals', 'y', { when: { lunar: { day: 2, month: 9 } } });
    expect(thingOf(solar)).toMatchObject({ eventSchedule: { byMonth: 9, byMonthDay: 2 } });
    expect(thingOf(lunar)).not.toHaveProperty('eventSchedule');
  });

  it('is an article where nobody can tell its day', () => {
    expect(thingOf(entryOf('festivals', 'x', {}))).toMatchObject({ '@type': 'Article' });
  });
});

describe('a page', () => {
  it('of a fallback speaks for the language in which its text is', () => {
    const guide = guideOf(village);
    const { '@graph': graph } = entryStructuredData(guide, village, entryView(guide, village, 'en'));
    expect(graph[0]).toMatchObject({ url: 'https://camnang.example/vi/villages/hoa-tien' });
  });

  it('says where it stands, from the first page on', () => {
    const guide = guideOf(village);
    expect(entryStructuredData(guide, village, entryView(guide, village, 'vi'))['@graph'][1]).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://camnang.example/vi/' },
        { position: 2, item: 'https://camnang.example/vi/villages/' },
        { position: 3, item: 'https://camnang.example/vi/villages/hoa-tien' },
      ],
    });
  });

  it('lists no samples', () => {
    const sample = entryOf('homestays', 'mau', { ...homestay, sample: true });
    const guide = guideOf(sample);
    expect(listStructuredData(guide, 'homestays', [cardOf(guide, sample, 'vi')], 'vi')['@graph'][0]).toMatchObject({
      numberOfItems: 0,
    });
  });

  it('cannot be broken out of by a title', () => {
    const bad = entryOf(
      'handbook',
      'x',
      { topic: 'other', order: 1 },
      { vi: { title: '</script><script>alert(1)</script>' } },
    );
    const guide = guideOf(bad);
    const text = jsonLdText(entryStructuredData(guide, bad, entryView(guide, bad, 'vi')));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'][0].headline).toBe('</script><script>alert(1)</script>');
  });
});
