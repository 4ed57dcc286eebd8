/** A guide in memory, as small as a test needs it. */
import type { CurrentGuide } from '../../../src/queries/current.ts';
import type { Entry, Prose } from '../../../src/reading/guide.ts';
import { type FactsOf, factsSchemas } from '../../../src/schemas/facts.ts';
import type { EntryRef, Kind } from '../../../src/schemas/kinds.ts';
import { site } from '../../../src/schemas/site.ts';

const COMMON = { illustration: 'pass', locality: 'quy-chau', checkedOn: '2026-11-20' };
export const ADDRESS = { communes: ['16792'], formerCommunes: ['Châu Bính'] };

interface Words {
  readonly title: string;
  readonly summary?: string;
  readonly alsoKnownAs?: readonly string[];
}

/** An entry of facts as an officer writes them; the common ones are filled in. */
export function entryOf<K extends Kind>(
  kind: K,
  id: string,
  facts: Record<string, unknown>,
  words: Partial<Record<'vi' | 'en', Words>> = { vi: { title: `Tên ${id}` } },
): Entry<K> {
  const prose = Object.entries(words).map(([locale, text]) => [
    locale,
    { summary: `Tóm tắt ${id}.`, alsoKnownAs: [], ...text, locale, file: '', format: 'md', body: '', bodyLine: 1 },
  ]);
  return {
    ref: `${kind}/${id}`,
    kind,
    id,
    dir: `/content/${kind}/${id}`,
    facts: factsSchemas[kind].parse({ ...COMMON, ...facts }) as FactsOf<K>,
    prose: new Map(prose as [keyof typeof words, Prose][]),
  };
}

/** A guide of some entries on 21 November 2026. */
export function guideOf(...entries: Entry[]): CurrentGuide {
  const bounds = { south: 19.48, west: 104.94, north: 19.7, east: 105.2 };
  return {
    contentDir: '/content',
    site: site.parse({
      id: 'thu',
      name: { vi: 'Cẩm nang thử', en: 'Trial guide' },
      tagline: { vi: 'Quỳ Châu', en: 'Quỳ Châu' },
      origin: 'https://camnang.example',
      languages: ['vi', 'en'],
      bounds,
      contact: { email: 'a@camnang.example' },
      licence: { vi: 'Nội dung theo CC BY 4.0' },
    }),
    since: '2025-07-01',
    localities: new Map([
      [
        'quy-chau',
        {
          id: 'quy-chau',
          name: { vi: 'Vùng Quỳ Châu', en: 'Quỳ Châu' },
          summary: { vi: 'x' },
          province: 'Nghệ An',
          formerProvince: 'Nghệ An',
          formerDistrict: 'Quỳ Châu',
          illustration: 'cave',
          bounds,
        },
      ],
    ]),
    communes: new Map([
      ['16792', { code: '16792', name: 'Châu Tiến', province: 'Nghệ An', locality: 'quy-chau', former: [] }],
      ['16777', { code: '16777', name: 'Quỳ Châu', province: 'Nghệ An', locality: 'quy-chau', former: [] }],
    ]),
    entries: new Map(entries.map((entry) => [entry.ref, entry])),
    services: [],
    lots: [],
    registry: { codes: new Map() } as unknown as CurrentGuide['registry'],
    codeOf: new Map<EntryRef, string>(),
    lotCodes: new Map(),
    takenBack: new Map(),
    accounts: [],
    builtOn: '2026-11-21',
    basemaps: [],
  };
}
