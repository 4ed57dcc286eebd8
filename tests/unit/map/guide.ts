/** A small guide in memory for the tests of the map. */
import { EMPTY_REGISTRY } from '../../../src/codes/registry.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import type { Entry, Prose } from '../../../src/reading/guide.ts';
import type { EntryRef, Kind } from '../../../src/schemas/kinds.ts';
import type { Service } from '../../../src/schemas/service.ts';

const AREAS = {
  north: { south: 23, west: 105.2, north: 23.4, east: 105.6 },
  south: { south: 19.4, west: 105, north: 19.7, east: 105.2 },
};

export interface Fixture {
  readonly entries?: readonly Entry[];
  readonly services?: readonly Service[];
  readonly codes?: Readonly<Record<string, EntryRef>>;
}

/** A guide of two areas, `north` (commune 00001) and `south` (commune 00002). */
export function guideOf({ entries = [], services = [], codes = {} }: Fixture): CurrentGuide {
  const records = Object.entries(codes).map(([c, to]) => [
    c,
    { c, s: 'live', kind: to.split('/')[0], first: to, to, was: [], by: 'test', at: '2026-11-01' },
  ]);
  return {
    contentDir: '/content',
    site: { bounds: { south: 19.3, west: 104.9, north: 23.5, east: 105.7 } },
    since: '2025-07-01',
    localities: new Map(
      Object.entries(AREAS).map(([id, bounds]) => [id, { id, name: { vi: `Vùng ${id}`, en: `Area ${id}` }, bounds }]),
    ),
    communes: new Map([
      ['00001', { code: '00001', name: 'Châu Tiến', province: 'P', locality: 'north', former: [] }],
      ['00002', { code: '00002', name: 'Lam Sơn', province: 'P', locality: 'south', former: [] }],
    ]),
    entries: new Map(entries.map((entry) => [entry.ref, entry])),
    services,
    registry: { ...EMPTY_REGISTRY, codes: new Map(records as never) },
    codeOf: new Map(),
    lots: [],
    lotCodes: new Map(),
    accounts: [],
    builtOn: '2026-11-20',
    basemaps: [],
  } as unknown as CurrentGuide;
}

/** An entry at a place, of a kind whose label needs no facts of its own. */
export function placeOf(
  ref: EntryRef,
  title: string,
  at: { readonly lat: number; readonly lon: number; readonly accuracyM?: number },
  facts: Readonly<Record<string, unknown>> = {},
): Entry {
  const [kind, id] = ref.split('/') as [Kind, string];
  const prose = { locale: 'vi', title, summary: '', file: '', format: 'md', body: '', bodyLine: 1 } as unknown as Prose;
  return {
    ref,
    kind,
    id,
    dir: '',
    facts: {
      type: 'market',
      locality: 'north',
      location: { accuracyM: 50, ...at },
      restricted: false,
      sample: false,
      address: { communes: ['00001'], formerCommunes: [] },
      ...facts,
    },
    prose: new Map([['vi', prose]]),
  } as unknown as Entry;
}

/** A row of services.csv in the area `south`. */
export function serviceOf(id: string, row: Partial<Service> = {}): Service {
  return {
    id,
    type: 'wifi',
    name_vi: 'Wi-Fi chợ',
    name_en: 'Market Wi-Fi',
    locality: 'south',
    commune: '00002',
    lat: 19.5,
    lon: 105.1,
    accuracy_m: 30,
    phone: '',
    sample: 'no',
    checked_on: '2026-11-20',
    ...row,
  };
}
