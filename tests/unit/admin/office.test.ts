/** Workbooks and Word files on the check page: the import's own planning, over what the page knows of the guide. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { planOffice, type TitledGuide } from '../../../src/admin/office/plan-office.ts';
import { readPicture } from '../../../src/checks/read-picture.ts';
import { contentDir } from '../../../src/queries/current.ts';
import { readGuide } from '../../../src/reading/disk-files.ts';
import { baseJson } from '../../../src/sheets/base.ts';
import { writeCsv } from '../../../src/sheets/csv.ts';
import { exportGuide } from '../../../src/sheets/export.ts';
import { sheetGuide } from '../../../src/sheets/guide.ts';
import { paragraph, wordFile } from '../../../src/sheets/word/template.ts';
import { writeWorkbook } from '../../../src/sheets/write-workbook.ts';
import { TODAY, workbook } from '../sheets/tables.ts';

const { found } = await readGuide(contentDir());
const guide = sheetGuide(found);
if (!guide) throw new Error('the starter guide cannot be read');
const tables = exportGuide(guide);
const read = (file: string) => readFile(join(contentDir(), file), 'utf8');
const page: TitledGuide = {
  site: await read('site.yaml'),
  localities: await read('localities.yaml'),
  refs: guide.refs,
  titles: Object.fromEntries(guide.titles),
};

const plan = (office: Record<string, Uint8Array>, files: Record<string, Uint8Array> = {}, answers = {}) =>
  planOffice(new Map(Object.entries(office)), new Map(Object.entries(files)), page, {
    today: TODAY,
    readPicture,
    ...answers,
  });
const utf8 = (text: string) => new TextEncoder().encode(text);

const whole = new Uint8Array(await writeWorkbook(tables));
const { sheets } = await readXlsx(whole, { readStyles: false });

/** The sheet of heritage with cells set by entry and field, and the hidden base, as Excel would save them. */
async function edited(cells: Record<string, Record<string, string | number>>): Promise<Uint8Array> {
  const kept = sheets.flatMap(({ name, rows, veryHidden }) =>
    name === 'Di sản' || veryHidden
      ? [{ name, rows: rows.map((row) => [...row]), ...(veryHidden && { veryHidden }) }]
      : [],
  );
  const { rows = [] } = kept[0] ?? {};
  const fields = rows.find((row) => row[0] === 'id') ?? [];
  for (const row of rows) {
    for (const [field, value] of Object.entries(cells[String(row[0])] ?? {})) row[fields.indexOf(field)] = value;
  }
  return new Uint8Array(await writeXlsx({ sheets: kept }));
}

it('a workbook as it was exported changes nothing, though the page has none of its files', async () => {
  const { changes, created, problems, rows } = await plan({ 'cam-nang.xlsx': whole });
  expect({ changes, created, problems: problems.filter(({ severity }) => severity === 'error') }).toEqual({
    changes: [],
    created: [],
    problems: [],
  });
  expect(rows).toBe(guide.refs.length);
}, 30_000);

it('two edits are two changes, with the page as it would be, and what they break is told by row', async () => {
  const office = {
    'cam-nang.xlsx': await edited({ 'hang-bua': { 'vi.summary': 'Câu mới.', checkedOn: '19/11/2026' } }),
  };
  const good = await plan(office);
  expect(good.changes.map(({ ref, field, after }) => [ref, field, after])).toEqual([
    ['heritage/hang-bua', 'vi.summary', 'Câu mới.'],
    ['heritage/hang-bua', 'checkedOn', '19/11/2026'],
  ]);
  expect(good.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(good.reading.guide?.entries.get('heritage/hang-bua')?.prose.get('vi')?.summary).toBe('Câu mới.');
  const bad = await plan({ 'x.xlsx': await edited({ 'hang-bua': { relicType: 'scenik', 'location.lat': 105.1 } }) });
  expect(bad.problems.map(({ code }) => code)).toContain('sheet-choice');
  expect(bad.files.size).toBe(0);
}, 30_000);

it('with the folder of the entry beside it, the officer’s own comments and lines stay as they are', async () => {
  const facts = await read('heritage/hang-bua/facts.yaml');
  const files = {
    'heritage/hang-bua/facts.yaml': utf8(`# của tôi\n${facts}`),
    'heritage/hang-bua/vi.mdx': utf8(await read('heritage/hang-bua/vi.mdx')),
  };
  const { files: after } = await plan({ 'x.xlsx': await edited({ 'hang-bua': { checkedOn: '2026-11-19' } }) }, files);
  const text = new TextDecoder().decode(after.get('heritage/hang-bua/facts.yaml'));
  expect(text).toMatch(/^# của tôi\n/);
  expect(text).toContain('checkedOn: "2026-11-19"');
}, 30_000);

it('tables beside their goc.json are one export; an office’s own list is drafts, and asks what it does not say', async () => {
  const csv = Object.fromEntries(
    tables.sheets.map(({ kind, headings, rows }) => [
      `${kind}.csv`,
      utf8(writeCsv([...headings, ...rows.map((row) => row.map(String))])),
    ]),
  );
  const all = await plan({ ...csv, 'goc.json': utf8(baseJson(tables.base)) });
  expect([all.changes, all.created]).toEqual([[], []]);

  const list = await workbook([
    ['STT', 'Tên di tích', 'Địa chỉ'],
    [1, 'Đền Thử Nghiệm', 'Châu Tiến'],
    [2, 'Hang Bua', 'Châu Tiến'],
  ]);
  const office = await plan({ 'danh-sach.xlsx': list });
  expect(office.created.map(({ ref }) => ref)).toEqual(['heritage/den-thu-nghiem']);
  expect(office.missing.length).toBeGreaterThan(0);
  expect(office.problems.filter(({ severity }) => severity === 'error')).toEqual([]);

  const unclear = await workbook([
    ['Tên', 'Xã'],
    ['Chợ Thử', 'Châu Tiến'],
  ]);
  expect((await plan({ 'x.xlsx': unclear })).problems.map(({ code }) => code)).toEqual(['sheet-headings']);
  expect((await plan({ 'x.xlsx': unclear }, {}, { kind: 'spots' })).created.map(({ ref }) => ref)).toEqual([
    'spots/cho-thu',
  ]);
}, 30_000);

it('a Word file of an entry that the page knows by its title alone is read, and says so; broken files are told', async () => {
  const field = (name: string, value: string) => paragraph(name, 'Heading1') + paragraph(value);
  const document = wordFile(
    field('Loại', 'Di sản') + field('Mã', 'hang-bua') + field('Bài viết', 'Bài viết mới của xã.'),
  );
  const office = await plan({ 'hang-bua.docx': document, 'cu.xls': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) });
  expect([...office.unseen]).toEqual(['heritage/hang-bua']);
  expect(office.changes.map(({ field: name }) => name)).toEqual(['vi.body']);
  expect(office.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(office.faults.map(({ vi }) => vi)).toEqual([expect.stringContaining('kiểu cũ (.xls, .doc)')]);
});

it('a base from anywhere makes no path outside the content', async () => {
  const base = baseJson(new Map([['../../x', { 'vi.title': 'X' }]] as unknown as [never, Record<string, string>][]));
  const { problems, files } = await plan({ 'goc.json': utf8(base), 'heritage.csv': utf8('id,vi.title\n../../x,Y\n') });
  expect(problems.map(({ code }) => code)).toEqual(['sheet-id']);
  expect(files.size).toBe(0);
});
