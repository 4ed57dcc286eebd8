/** Whole folders that are wrong, and content that is right. */
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { RULES } from '../../../src/checks/rules.ts';
import { check, emptyFolder, FIXTURES, guideWith, inWords } from './guides.ts';

const codesOf = async (folder: string) => (await check(folder)).map(({ code, file }) => `${code} ${file}`);

it('finds no error in the starter guide', async () => {
  const problems = await check(join(FIXTURES, '../../../content'));
  expect(inWords(problems.filter(({ severity }) => severity === 'error'))).toBe('');
});

it('finds nothing in the guide of two entries', async () => {
  expect(inWords(await check(join(FIXTURES, 'two-entries')))).toBe('');
});

it('says of an empty folder what is missing, and how to begin', async () => {
  expect(await codesOf(await emptyFolder())).toEqual([
    'empty-content .',
    'missing-file localities.yaml',
    'missing-file site.yaml',
  ]);
});

it('still checks the entries where site.yaml is missing', async () => {
  const folder = await guideWith('dangling-reference');
  await rm(join(folder, 'site.yaml'));
  expect(await codesOf(folder)).toEqual(['reference-dangling heritage/hang-thu/facts.yaml', 'missing-file site.yaml']);
});

it('says of an empty entry folder what to do', async () => {
  const folder = await guideWith();
  await mkdir(join(folder, 'spots/cho-moi'), { recursive: true });
  expect(await codesOf(folder)).toEqual(['facts-missing spots/cho-moi/facts.yaml']);
});

it('says of a folder in place of a file that it cannot be read', async () => {
  const folder = await guideWith();
  await rm(join(folder, 'villages/ban-thu/vi.mdx'));
  await mkdir(join(folder, 'villages/ban-thu/vi.mdx'));
  expect(await codesOf(folder)).toContain('unreadable-file villages/ban-thu/vi.mdx');
});

it('refuses a few lines of YAML that would unfold into gigabytes', async () => {
  const folder = await guideWith();
  const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]`);
  await writeFile(join(folder, 'villages/ban-thu/facts.yaml'), ['a0: &a0 [x, x]', ...levels].join('\n'));
  expect(await codesOf(folder)).toContain('yaml-syntax villages/ban-thu/facts.yaml');
});

it('does not take a field called __proto__ for anything else', async () => {
  const folder = await guideWith();
  await writeFile(join(folder, 'villages/ban-thu/facts.yaml'), '__proto__: { sample: true }\nconstructor: 1\n');
  expect(await codesOf(folder)).toContain('missing-field villages/ban-thu/facts.yaml');
});

it('reads a table that Excel saved with semicolons and a byte order mark', async () => {
  const folder = await guideWith();
  const row = 'a;clinic;Trạm;Clinic;quy-chau;16792;19.61;105.01;300;;yes;2026-11-20';
  const heading = 'id;type;name_vi;name_en;locality;commune;lat;lon;accuracy_m;phone;sample;checked_on';
  await writeFile(join(folder, 'services.csv'), `\uFEFF${heading}\r\n${row}\r\n;;;;;;;;;;;\r\n`);
  expect(await codesOf(folder)).toEqual([]);
});

it('gives every rule a code of its own, in the order of the codes', () => {
  const codes = RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
});

it('says ten mistakes of one file in one run', async () => {
  const folder = await guideWith();
  await writeFile(
    join(folder, 'heritage/hang-thu/facts.yaml'),
    `form: tangible
relicType: scenic
ranks: [{ rank: national, date: "1997" }]
ilustration: cave
locality: quy-chau
location: { lat: 105.02, lon: 19.61, accuracyM: 300 }
address: { communes: ["00769"], formerCommunes: [] }
fees:
  - { for: { vi: Người lớn }, vnd: 12.000, on: 05/12/2024 }
photos:
  - { file: khong-co.jpg, credit: Hoa, licence: CC BY 4.0 }
contacts:
  - { phone: 091234567, name: Hoa }
festivals: [festivals/khong-co]
related: [12]
sources: [{ grade: B, title: { vi: Nguồn } }]
checkedOn: 20/11/2026
`,
  );
  const codes = (await check(folder)).map(({ code, line }) => `${line} ${code}`);
  for (const expected of [
    '4 unknown-field',
    '6 coordinates-swapped',
    '7 commune-elsewhere',
    '9 iso-date',
    '9 price-separator',
    '11 missing-field',
    '11 photo-missing',
    '13 wrong-type',
    '13 consent-missing',
    '14 reference-dangling',
    '17 iso-date',
  ]) {
    expect(codes).toContain(expected);
  }
});

it('checks the number of a contact whose consent is missing', async () => {
  const folder = await guideWith();
  const file = join(folder, 'heritage/hang-thu/facts.yaml');
  await appendFile(file, 'contacts:\n  - { name: Hoa, phone: "09123" }\n');
  expect(await codesOf(folder)).toEqual([
    'consent-missing heritage/hang-thu/facts.yaml',
    'phone-impossible heritage/hang-thu/facts.yaml',
  ]);
});

it('says nothing of a half point: what is missing of it is enough', async () => {
  const folder = await guideWith();
  const file = join(folder, 'heritage/hang-thu/facts.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('lon: 105.02', 'lon: bắc'));
  expect(await codesOf(folder)).toEqual(['wrong-type heritage/hang-thu/facts.yaml']);
});

it.each(['[vi, en, xx]', '[vi, xx]', 'xx'])('blames site.yaml alone for the languages %s', async (languages) => {
  const folder = await guideWith();
  const file = join(folder, 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('[vi, en]', languages));
  expect(new Set((await check(folder)).map(({ file: wrong }) => wrong))).toEqual(new Set(['site.yaml']));
});

it('gives a line to copy where a text lacks its summary', async () => {
  const folder = await guideWith();
  await writeFile(join(folder, 'villages/ban-thu/vi.mdx'), '---\ntitle: Bản thử\n---\n\nMột bản để thử.\n');
  const [found] = await check(folder);
  expect(found?.remedy.vi).toBe('Thêm một dòng: summary: Một câu nói vì sao nên dừng chân.');
});

it('names the field and the hint of a gap, not its line of YAML', async () => {
  const folder = await guideWith();
  const text = '---\ntitle: Bản thử\nsummary: CẦN VIẾT – một câu về bản\n---\n\nMột bản để thử.\n';
  await writeFile(join(folder, 'villages/ban-thu/vi.mdx'), text);
  const found = (await check(folder)).find(({ code }) => code === 'draft-left');
  expect(found).toMatchObject({
    field: 'summary',
    line: 3,
    message: { vi: 'Chờ điền hoặc sửa cho đúng: một câu về bản' },
  });
});
