import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendPrint, printFindings, readPrintLog, signsDue, standingSigns } from '../../../src/codes/print-log.ts';
import { record, registryOf } from './records.ts';

const print = {
  at: '2026-11-21',
  by: 'Hoa',
  artefact: 'sign',
  material: 'nhôm',
  sizeMm: [148, 210] as [number, number],
  level: 'Q' as const,
  codes: ['W94N76', 'X5Z6R2'],
  about: [] as string[],
  sha256: 'a'.repeat(64),
};
const mounted = [
  { code: 'W94N76', place: 'Cột mốc chân đèo', nextVisit: '2027-05-01' },
  { code: 'W94N76', place: 'Quán nước', nextVisit: '2027-04-01', removedOn: '2027-01-01' },
];

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'in-'));
});
afterEach(() => rm(dir, { recursive: true }));

describe('the log of prints', () => {
  it('keeps one file a job, so that branches never meet; the same job twice is one file', async () => {
    const first = await appendPrint(dir, print);
    expect(first).toMatch(/^codes\/prints\/2026-11-21-sign-[0-9a-f]{8}\.json$/);
    expect(await appendPrint(dir, print)).toBe(first);
    const second = await appendPrint(dir, { ...print, sha256: 'b'.repeat(64) });
    expect(second).not.toBe(first);
    const { log, diagnostics } = await readPrintLog(dir);
    expect(diagnostics).toEqual([]);
    expect(log.map(({ file }) => file)).toEqual([first, second].sort());
    expect(log[0]?.print).toEqual({ ...log[0]?.print, ...print, sha256: log[0]?.print.sha256, mounted: [] });
  });

  it('is empty where nothing was printed', async () => {
    expect(await readPrintLog(dir)).toEqual({ log: [], diagnostics: [] });
  });

  it('refuses to log a job that is not described', async () => {
    await expect(appendPrint(dir, { ...print, codes: [] })).rejects.toThrow();
    await expect(appendPrint(dir, { ...print, sha256: 'x' })).rejects.toThrow();
    expect((await readPrintLog(dir)).log).toEqual([]);
  });

  it.each([
    ['{', ''],
    [JSON.stringify({ ...print, material: '' }), 'material'],
    [JSON.stringify({ ...print, colour: 'đỏ' }), 'colour'],
    [JSON.stringify({ ...print, mounted: [{ code: 'W94N76' }] }), 'mounted.0.place'],
  ])('names the file and the field of a record that is damaged: %s', async (text, field) => {
    const file = await appendPrint(dir, print);
    await writeFile(join(dir, file), text);
    const { log, diagnostics } = await readPrintLog(dir);
    expect(log).toEqual([]);
    expect(diagnostics.map((found) => [found.code, found.file, found.field])).toEqual([
      ['codes-print-damaged', file, field],
    ]);
  });

  it('can be completed by hand with the place where a sign hangs', async () => {
    const file = await appendPrint(dir, print);
    const text = await readFile(join(dir, file), 'utf8');
    await writeFile(join(dir, file), text.replace('"mounted": []', `"mounted": ${JSON.stringify(mounted)}`));
    expect((await readPrintLog(dir)).log[0]?.print.mounted).toEqual(mounted);
  });
});

describe('signs', () => {
  const log = [{ file: 'codes/prints/a.json', print: { ...print, mounted } }];

  it('stand until they were taken down; a print without a place may hang anywhere', () => {
    expect(standingSigns(log, 'W94N76').map(({ place }) => place)).toEqual(['Cột mốc chân đèo']);
    expect(standingSigns(log, 'X5Z6R2').map(({ place }) => place)).toEqual([undefined]);
    expect(standingSigns(log, '2B7H5G')).toEqual([]);
    expect(standingSigns(log)).toHaveLength(2);
  });

  it('are due from the day of their visit; those taken down never', () => {
    expect(signsDue(log, '2027-04-30')).toEqual([]);
    expect(signsDue(log, '2027-05-01').map(({ code, place }) => `${code} ${place}`)).toEqual([
      'W94N76 Cột mốc chân đèo',
    ]);
  });

  it('with a code that the registry does not know are refused', () => {
    const found = printFindings(log, registryOf(record()));
    expect(found.map(({ code, file, message }) => `${code} ${file} ${message.en.slice(0, 15)}`)).toEqual([
      'codes-print-unknown codes/prints/a.json The code X5Z6R2',
    ]);
  });
});

it('a retired code whose sign still hangs must say what becomes of it', async () => {
  const gone = { why: { vi: 'Đóng' }, since: '2026-11-21', instead: 'spots' };
  await appendPrint(dir, { ...print, codes: ['W94N76'], mounted });
  const { log } = await readPrintLog(dir);
  const findingsOf = (more: object) =>
    printFindings(log, registryOf(record({ s: 'gone', gone: { ...gone, ...more } })));
  expect(findingsOf({}).map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
    'codes-signs-forgotten codes/W.jsonl:1',
  ]);
  expect(findingsOf({ signs: 'đã gỡ' })).toEqual([]);
});
