/** A small guide in memory, for tests of what is said about it; no file is read. */
import { EMPTY_REGISTRY } from '../../src/codes/registry.ts';
import type { CurrentGuide } from '../../src/queries/current.ts';
import type { Entry, Prose } from '../../src/reading/guide.ts';
import { type Facts, factsSchemas } from '../../src/schemas/facts.ts';
import { type EntryRef, splitRef } from '../../src/schemas/kinds.ts';
import { localitiesFile } from '../../src/schemas/locality.ts';
import { site } from '../../src/schemas/site.ts';

export const TODAY = '2026-11-21';

const places = localitiesFile.parse({
  since: '2025-07-01',
  localities: [
    {
      id: 'quy-chau',
      name: { vi: 'Vùng Quỳ Châu', en: 'Quỳ Châu' },
      summary: { vi: 'Hang và bản', en: 'Caves and villages' },
      province: 'Nghệ An',
      formerProvince: 'Nghệ An',
      formerDistrict: 'Quỳ Châu',
      illustration: 'cave',
      bounds: { south: 19, west: 104, north: 20, east: 106 },
    },
  ],
  communes: [
    { code: '16792', name: 'Châu Tiến', province: 'Nghệ An', locality: 'quy-chau', former: [{ name: 'Châu Thuận' }] },
    {
      code: '16777',
      name: 'Quỳ Châu',
      province: 'Nghệ An',
      locality: 'quy-chau',
      former: [
        { name: 'Tân Lạc', unit: 'thị trấn' },
        { name: 'Xa Lạ', district: 'Huyện Khác' },
      ],
    },
  ],
});

/** Facts of an entry of a kind with the fields that every place needs. */
export function place(more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    illustration: 'cave',
    locality: 'quy-chau',
    address: { communes: ['16792'] },
    checkedOn: '2026-11-20',
    ...more,
  };
}

/** Makes an entry; `titles` by language. */
export function entry(ref: EntryRef, facts: Record<string, unknown>, titles: { vi?: string; en?: string }): Entry {
  const { kind, id } = splitRef(ref);
  const prose = Object.entries(titles).map(([locale, title]): [keyof typeof titles, Prose] => [
    locale as keyof typeof titles,
    {
      locale: locale as keyof typeof titles,
      title,
      summary: `${title}.`,
      alsoKnownAs: [],
      file: `${ref}/${locale}.mdx`,
      format: 'mdx',
      body: '',
      bodyLine: 5,
    },
  ]);
  return {
    ref,
    kind,
    id,
    dir: `/nowhere/${ref}`,
    facts: factsSchemas[kind].parse(facts) as Facts,
    prose: new Map(prose),
  } as Entry;
}

/** A guide of these entries. */
export function guideOf(...entries: Entry[]): CurrentGuide {
  return {
    contentDir: '/nowhere',
    site: site.parse({
      id: 'thu',
      name: { vi: 'Cẩm nang thử', en: 'Test guide' },
      tagline: { vi: 'Thử', en: 'Test' },
      origin: 'https://camnang.example',
      languages: ['vi', 'en'],
      bounds: { south: 19, west: 104, north: 20, east: 106 },
      contact: {},
    }),
    since: places.since,
    localities: new Map(places.localities.map((locality) => [locality.id, locality])),
    communes: new Map(places.communes.map((commune) => [commune.code, commune])),
    entries: new Map(entries.map((item) => [item.ref, item])),
    services: [],
    lots: [],
    registry: EMPTY_REGISTRY,
    codeOf: new Map(),
    lotCodes: new Map(),
    takenBack: new Map(),
    accounts: [],
    builtOn: TODAY,
    basemaps: [],
  };
}
