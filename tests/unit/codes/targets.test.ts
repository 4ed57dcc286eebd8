import { expect, it } from 'vitest';
import { checkTargets, uncodedRefs } from '../../../src/codes/targets.ts';
import { record, registryOf } from './records.ts';

const gone = { why: { vi: 'Đã nghỉ' }, since: '2026-11-01', instead: 'homestays/b' };

function findings(records: Parameters<typeof registryOf>, refs: string[]) {
  return checkTargets(registryOf(...records), refs).map(
    ({ code, severity, file, field }) => `${severity} ${code} ${file} ${field}`,
  );
}

it('a registry whose codes open entries, and whose entries have codes, is fine', () => {
  expect(findings([record()], ['spots/ma-pi-leng'])).toEqual([]);
});

it('refuses a living or moved code, or an adopted address, whose entry is missing', () => {
  const adopted = { legacy: '/qr/1', to: 'spots/x', was: [], by: 'Hoa', at: '2026-11-21' };
  expect(findings([record(), adopted], [])).toEqual([
    'error codes-dangling codes/W.jsonl to',
    'error codes-dangling codes/legacy.jsonl to',
  ]);
});

it('lets the entry of a retired code be missing, but not what it offers instead', () => {
  expect(findings([record({ s: 'gone', gone })], ['homestays/b'])).toEqual([
    'warning codes-uncoded homestays/b/facts.yaml ',
  ]);
  expect(findings([record({ s: 'gone', gone })], [])).toEqual([
    'error codes-instead-missing codes/W.jsonl gone.instead',
  ]);
  expect(findings([record({ s: 'gone', gone: { ...gone, instead: 'homestays' } })], [])).toEqual([]);
});

it('notes an entry without a code and names the command', () => {
  const [found] = checkTargets(registryOf(), ['festivals/hang-bua']);
  expect(found).toMatchObject({ code: 'codes-uncoded', severity: 'warning', file: 'festivals/hang-bua/facts.yaml' });
  expect(found?.remedy.vi).toBe('Chạy: npm run codes -- issue festivals/hang-bua');
});

it('offers no second code to a place that has closed', () => {
  expect(findings([record({ s: 'gone', gone: { ...gone, instead: 'homestays' } })], ['spots/ma-pi-leng'])).toEqual([]);
});

it('says that a line just made by mistake may be deleted', () => {
  const [found] = checkTargets(registryOf(record()), []);
  expect(found?.remedy.vi).toContain('chưa commit và chưa in: xóa dòng này trong codes/W.jsonl');
});

it('a place that has closed gets no second code by itself', () => {
  const closed = registryOf(record({ s: 'gone', to: 'spots/a', gone }));
  expect(uncodedRefs(closed, ['spots/a', 'spots/c'])).toEqual(['spots/c']);
});
