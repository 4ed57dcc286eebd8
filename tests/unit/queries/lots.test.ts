/** A lot from its row to its page, its record and its label. */
import Validator from '@adobe/structured-data-validator';
import { describe, expect, it } from 'vitest';
import { withRecords } from '../../../src/codes/registry.ts';
import { lotRecord } from '../../../src/data/lot-record.ts';
import { answerTitle, codeAnswers } from '../../../src/queries/codes.ts';
import type { CurrentGuide } from '../../../src/queries/current.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import { lotHref, lotsOf, lotView } from '../../../src/queries/lots.ts';
import { parseLots } from '../../../src/reading/lots.ts';
import { lotRef, splitLotRef } from '../../../src/schemas/lot-ref.ts';
import { lotStructuredData } from '../../../src/sharing/structured-data/lot.ts';
import { entry, guideOf, place } from '../guide-fixture.ts';

const TABLE = `lot;produced;packed;expires;area;stages;documents;recalled;recall_reason;recall_reason_en;checked_on
MO-1;2025-10-01;2025-10-03;2026-10-03;Nương;"2025-10-01 | quay mật | Tả Lủng | HTX
2025-10-03 | đóng lọ";"Tự công bố | 7; Kiểm nghiệm | 12/KN | Trung tâm | 2026-01-01";;;;2026-11-20
MO-2;2026-10-01;;;;;;2026-11-01;Có mùi lạ;Smells odd;2026-11-20
`;

function guideWithLots(facts: Record<string, unknown> = {}): CurrentGuide {
  const maker = entry('producers/htx', place({ type: 'cooperative' }), { vi: 'HTX Thử' });
  const honey = entry(
    'products/mat-ong',
    {
      illustration: 'honey',
      locality: 'quy-chau',
      checkedOn: '2026-11-20',
      producer: 'producers/htx',
      gtin: '8938500000003',
      certificates: [
        { kind: 'organic', number: '1', issuer: 'Bên cấp', validUntil: '2026-01-01' },
        { kind: 'vietgap', number: '2', issuer: 'Bên cấp', validUntil: '2028-01-01' },
      ],
      traceStamp: { by: 'Tem Xã', url: 'https://tem.example/1', lastChecked: '2026-11-20' },
      ...facts,
    },
    { vi: 'Mật ong', en: 'Honey' },
  );
  const { placed } = parseLots(TABLE, 'mat-ong', 'products/mat-ong/lots.csv');
  const record = { s: 'live' as const, kind: 'lots' as const, was: [], by: 'Hoa', at: '2026-11-21' };
  const guide = guideOf(maker, honey);
  return {
    ...guide,
    lots: placed,
    lotCodes: new Map([[lotRef('mat-ong', 'MO-1'), 'W94N76']]),
    registry: withRecords(guide.registry, [
      { ...record, c: 'W94N76', first: 'lots/mat-ong.mo-1', to: 'lots/mat-ong.mo-1' },
    ]),
  };
}

const lotNumbered = (guide: CurrentGuide, number: string) => {
  const lot = lotsOf(guide).find((one) => one.lot.lot === number);
  if (!lot) throw new Error(number);
  return lot;
};

it('names a lot in the registry so that product and number come back', () => {
  expect(splitLotRef(lotRef('mat-ong', 'MO-2610'))).toEqual({ productId: 'mat-ong', lot: 'MO-2610' });
  for (const other of ['lots/mat-ong', 'lots/.a', 'lots/a.b/c', 'products/a', 'lots/a.b-']) {
    expect(splitLotRef(other)).toBeUndefined();
  }
});

describe('the page of a lot', () => {
  it('lies at its GS1 Digital Link, and at its code where the product has no number', () => {
    const numbered = guideWithLots();
    expect(lotHref(lotNumbered(numbered, 'MO-1'))).toBe('/01/08938500000003/10/MO-1');
    const plain = guideWithLots({ gtin: undefined });
    expect(lotHref(lotNumbered(plain, 'MO-1'))).toBe('/Q/W94N76');
    expect(lotHref(lotNumbered(plain, 'MO-2'))).toBeUndefined();
  });

  it('keeps what the maker declares apart from what another body gave, and says what has run out', () => {
    const guide = guideWithLots();
    const view = lotView(guide, lotNumbered(guide, 'MO-1'), 'en');
    expect(view.stages).toEqual([
      { date: '2025-10-01', what: 'quay mật', place: 'Tả Lủng', actor: 'HTX' },
      { date: '2025-10-03', what: 'đóng lọ' },
    ]);
    expect(view.declared.map(({ name }) => name)).toEqual(['Tự công bố']);
    expect(view.certified.map(({ label, values }) => [label, values[0]?.note])).toEqual([
      ['Organic', 'ran out on 1 January 2026'],
      ['VietGAP', 'valid until 1 January 2028'],
      ['Kiểm nghiệm', 'ran out on 1 January 2026'],
    ]);
    expect(view.expired).toBe('This lot is past its date (3 October 2026).');
    expect(view.stamp).toMatchObject({ by: 'Tem Xã', url: 'https://tem.example/1' });
    expect(view.recall).toBeUndefined();
  });

  it('says first that a lot is recalled, why, and in the reader’s language', () => {
    const guide = guideWithLots();
    const lot = lotNumbered(guide, 'MO-2');
    expect(lotView(guide, lot, 'en').recall).toEqual({ since: '1 November 2026', reason: 'Smells odd', locale: 'en' });
    expect(lotView(guide, lot, 'vi').recall?.reason).toBe('Có mùi lạ');
    expect(entryView(guide, lot.product, 'vi').lots).toEqual([
      { href: '/01/08938500000003/10/MO-2', lot: 'MO-2', recalled: true },
      { href: '/01/08938500000003/10/MO-1', lot: 'MO-1', recalled: false },
    ]);
  });
});

it('a code of a lot answers with the lot', () => {
  const guide = guideWithLots();
  const [answer] = codeAnswers(guide);
  expect(answer?.lot?.lot.lot).toBe('MO-1');
  expect(answer && answerTitle(answer, 'en').text).toBe('Honey, lot MO-1');
});

describe('for machines', () => {
  it('the record tells the same, declared and certified under names of their own', () => {
    const guide = guideWithLots();
    expect(lotRecord(guide, lotNumbered(guide, 'MO-1'))).toMatchObject({
      page: 'https://camnang.example/01/08938500000003/10/MO-1',
      digitalLink: 'HTTPS://CAMNANG.EXAMPLE/01/08938500000003/10/MO-1',
      code: 'W94N76',
      sample: false,
      declaredByMaker: { documents: [{ name: 'Tự công bố' }] },
      certifiedByOthers: { documents: [{ name: 'Kiểm nghiệm', issuer: 'Trung tâm' }] },
    });
  });

  it('structured data name product, lot and maker, and pass a validator; a sample’s say where it stands alone', async () => {
    const guide = guideWithLots();
    const lot = lotNumbered(guide, 'MO-1');
    const { '@graph': graph } = lotStructuredData(guide, lot, lotView(guide, lot, 'en'));
    expect(graph[0]).toMatchObject({ '@type': 'Product', gtin: '8938500000003', productionDate: '2025-10-01' });
    const issues = await new Validator().validate({ jsonld: { BreadcrumbList: [{ ...graph[1] }] } });
    expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const sample = guideWithLots({ sample: true });
    const placed = lotNumbered(sample, 'MO-1');
    const types = lotStructuredData(sample, placed, lotView(sample, placed, 'en'))['@graph'].map((one) => one['@type']);
    expect(types).toEqual(['BreadcrumbList']);
  });
});
