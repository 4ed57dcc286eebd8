import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataGeoJson } from '../../../src/data/geojson.ts';
import { licenceOf } from '../../../src/data/licence.ts';
import { dataFiles, dataPackage } from '../../../src/data/package.ts';
import { dataFile, dataJsonSchema } from '../../../src/data/record.ts';
import { dataFileOf, dataRecords, isOpen } from '../../../src/data/records.ts';
import { tableCsv } from '../../../src/data/table.ts';
import { contact } from '../../../src/schemas/contact.ts';
import { ADDRESS, entryOf, guideOf } from '../guide-fixture.ts';

const LOCATION = { lat: 19.61438, lon: 105.02179, accuracyM: 300 };
const consent = { id: 'A-1', date: '2026-11-20', purposes: ['website', 'open-data'] };
const cave = entryOf('heritage', 'hang-bua', {
  form: 'tangible',
  ranks: [{ rank: 'national', date: '1997' }],
  address: ADDRESS,
  location: LOCATION,
});
const maker = (contacts: unknown[]) => entryOf('producers', 'htx', { type: 'cooperative', address: ADDRESS, contacts });

/** Every byte that the open data of a guide publish. */
function published(...entries: Parameters<typeof guideOf>): string {
  const guide = guideOf(...entries);
  return [...dataFiles(guide).map(({ text }) => text), dataPackage(guide)].join('\n');
}

describe('contacts in open data', () => {
  it.each([
    ['of a person who agreed to open data', { phone: '0912345678', consent }, true],
    [
      'of a person who agreed to the website only',
      { phone: '0912345678', consent: { ...consent, purposes: ['website'] } },
      false,
    ],
    ['of a person who withdrew', { phone: '0912345678', consent: { ...consent, withdrawnOn: '2026-11-21' } }, false],
    ['of a public body', { phone: '02383881234', organisation: true }, true],
    [
      'of a public body whose person withdrew',
      { phone: '02383881234', organisation: true, consent: { ...consent, withdrawnOn: '2026-11-21' } },
      false,
    ],
  ])('%s', (_, written, isPublished) => {
    expect(isOpen(contact.parse(written))).toBe(isPublished);
    expect(published(maker([written])).includes(written.phone)).toBe(isPublished);
  });

  it('never hold the number of a sample, which rings nowhere', () => {
    expect(published(maker([{ phone: '0900 000 021', consent }]))).not.toContain('0900');
  });
});

describe('positions in open data', () => {
  it('carry their accuracy', () => {
    expect(dataGeoJson(guideOf(cave)).features[0]).toMatchObject({
      geometry: { coordinates: [105.02179, 19.61438] },
      properties: { accuracyM: 300 },
    });
  });

  it('of a restricted place are in no file', () => {
    const sacred = entryOf('spots', 'rung-thieng', {
      type: 'nature',
      address: ADDRESS,
      location: LOCATION,
      restricted: true,
    });
    expect(published(sacred)).not.toMatch(/19\.6143|105\.0217/);
    expect(dataRecords(guideOf(sacred))[0]).toMatchObject({ restricted: true });
  });
});

describe('what else open data say', () => {
  it('marks samples', () => {
    const [record] = dataRecords(guideOf(entryOf('villages', 'mau', { unit: 'ban', address: ADDRESS, sample: true })));
    expect(record?.sample).toBe(true);
  });

  it('gives of a spirit its recognition and no praise', () => {
    const awards = [{ stars: 4, date: '2020-02', dateIs: 'reported' }];
    const spirit = entryOf(
      'products',
      'ruou',
      { spirit: true, ocop: { set: 14, awards } },
      { vi: { title: 'Rượu', summary: 'Ngon tuyệt.' } },
    );
    expect(published(spirit)).not.toContain('Ngon tuyệt');
    expect(dataRecords(guideOf(spirit))[0]?.ocop).toEqual({ stars: 4, date: '2020-02', dateIs: 'reported' });
  });

  it('gives an award whose decision is dated the last day on which it stands', () => {
    const awards = [{ stars: 4, date: '2025-10-01', dateIs: 'decided' }];
    expect(dataRecords(guideOf(entryOf('products', 'p', { ocop: { awards } })))[0]?.ocop?.validUntil).toBe(
      '2028-10-01',
    );
  });

  it('follows its own schema, which is published beside it', () => {
    const guide = guideOf(
      cave,
      entryOf('festivals', 'hoi', { when: { lunar: { day: 20, month: 1 } } }),
      maker([{ phone: '0912345678', consent }]),
    );
    expect(dataFile.safeParse(dataFileOf(guide)).error).toBeUndefined();
    expect(dataJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });
});

describe('the table', () => {
  it('begins with the mark without which Excel garbles Vietnamese', () => {
    expect(tableCsv(dataRecords(guideOf(cave)), ['vi']).charCodeAt(0)).toBe(0xfeff);
  });

  it('has a row an entry, whatever commas, quotes and lines a text has', () => {
    const summary = 'Một, “hai”, "ba"; bốn';
    const odd = entryOf('villages', 'v', { unit: 'ban', address: ADDRESS }, { vi: { title: 'A, B', summary } });
    const { data, errors } = Papa.parse<Record<string, string>>(
      tableCsv(dataRecords(guideOf(odd, cave)), ['vi', 'en'])
        .slice(1)
        .trim(),
      { header: true },
    );
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({ name_vi: 'A, B', summary_vi: summary, name_en: '', lat: '' });
    expect(data[1]).toMatchObject({ lat: '19.61438', accuracy_m: '300', rank: 'national', commune_codes: '16792' });
  });

  it('keeps a spreadsheet from reckoning with a title', () => {
    const formula = entryOf(
      'villages',
      'v',
      { unit: 'ban', address: ADDRESS },
      { vi: { title: '=HYPERLINK("https://x.example")' } },
    );
    expect(tableCsv(dataRecords(guideOf(formula)), ['vi'])).toContain(`"'=HYPERLINK`);
  });
});

describe('the description (Data Package)', () => {
  const described = JSON.parse(dataPackage(guideOf(cave)));

  it('names every file with its bytes and hash, so that a cut download shows', () => {
    for (const { path, bytes, hash } of described.resources) {
      const file = dataFiles(guideOf(cave)).find((one) => one.file === path);
      expect(Buffer.byteLength(file?.text ?? '')).toBe(bytes);
      expect(hash).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
    expect(described.resources).toHaveLength(4);
  });

  it('describes the table’s columns in their order', () => {
    const { schema } = described.resources[0];
    const [heading = ''] = tableCsv([], ['vi', 'en']).slice(1).split('\r\n');
    expect(schema.fields.map(({ name }: { name: string }) => name)).toEqual(heading.split(','));
  });

  it('names the licence', () => {
    expect(described.licenses).toEqual([
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Nội dung theo CC BY 4.0' },
    ]);
  });
});

describe('a licence in an officer’s words', () => {
  it.each([
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['theo giấy phép CC BY-NC-ND 4.0 quốc tế', 'CC-BY-NC-ND-4.0'],
    ['CC0', 'CC0-1.0'],
  ])('%s is %s', (text, name) => {
    expect(licenceOf(text)?.name).toBe(name);
  });

  it('stays words where it is none that tools know', () => {
    expect(licenceOf('Giữ mọi quyền')).toBeUndefined();
    expect(licenceOf(undefined)).toBeUndefined();
  });
});
