/** A small guide in memory, for tests of what is said about it; no file is read. */
import { EMPTY_REGISTRY } from '../../src/codes/registry.ts';
import type { CurrentGuide } from '../../src/queries/current.ts';
import type { Entry, Prose } from '../../src/reading/guide.ts';
import { type Facts, factsSchemas } from '../../src/schemas/facts.ts';
import { type EntryRef, type Kind, splitRef } from '../../src/schemas/kinds.ts';
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

export const ADDRESS = { communes: ['16792'], formerCommunes: ['Châu Thuận'] };

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

interface Words {
  readonly title: string;
  readonly summary?: string;
  readonly alsoKnownAs?: string[];
}
type Texts = Partial<Record<'vi' | 'en', string | Words>>;

/** Makes an entry; texts by language, a bare title where nothing else is asked of them. */
export function entry(ref: EntryRef, facts: Record<string, unknown>, texts: Texts): Entry {
  const { kind, id } = splitRef(ref);
  const prose = Object.entries(texts).map(([locale, text]): [keyof Texts, Prose] => {
    const words = typeof text === 'string' ? { title: text } : text;
    return [
      locale as keyof Texts,
      {
        ...{ summary: `${words.title}.`, alsoKnownAs: [], ...words },
        locale: locale as keyof Texts,
        file: `${ref}/${locale}.mdx`,
        format: 'mdx',
        body: '',
        bodyLine: 5,
      },
    ];
  });
  return {
    ref,
    kind,
    id,
    dir: `/nowhere/${ref}`,
    facts: factsSchemas[kind].parse(facts) as Facts,
    prose: new Map(prose),
  } as Entry;
}

/** An entry of a kind with the facts that all need filled in, named after its id. */
export function entryOf<K extends Kind>(
  kind: K,
  id: string,
  facts: Record<string, unknown>,
  texts: Texts = { vi: `Tên ${id}` },
): Entry<K> {
  const common = { illustration: 'pass', locality: 'quy-chau', checkedOn: '2026-11-20' };
  return entry(`${kind}/${id}`, { ...common, ...facts }, texts) as Entry<K>;
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
      licence: { vi: 'Nội dung theo CC BY 4.0' },
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
