import { describe, expect, it } from 'vitest';
import { isCode } from '../../../src/codes/alphabet.ts';
import { areTooClose } from '../../../src/codes/generate.ts';
import { adoptAddress, codesByEntry, issueCodes, moveCode, retireCode } from '../../../src/codes/issue.ts';
import { EMPTY_REGISTRY, withRecords } from '../../../src/codes/registry.ts';
import { parseRegistryFile } from '../../../src/codes/registry-file.ts';
import { fileOf, record, registryOf } from './records.ts';
import { seeded } from './seeded.ts';

const issuer = { by: 'Hoa', at: '2026-11-21', random: seeded(5) };
const registry = registryOf(record());

describe('issuing', () => {
  it('gives each entry one living code and passes over those that have one', () => {
    const issued = issueCodes(registry, ['spots/ma-pi-leng', 'homestays/a', 'homestays/a'], issuer);
    expect(issued).toHaveLength(1);
    expect(issued[0]).toMatchObject({ s: 'live', kind: 'homestays', first: 'homestays/a', to: 'homestays/a', was: [] });
    expect(isCode(issued[0]?.c ?? '')).toBe(true);
  });

  it('gives twenty codes at a time neighbouring places in the registry, no two of them close enough to mistype', () => {
    const refs = Array.from({ length: 60 }, (_, i) => `spots/s-${i}`);
    const issued = issueCodes(EMPTY_REGISTRY, refs, issuer).map(({ c }) => c);
    expect(new Set(issued).size).toBe(60);
    expect(new Set(issued.map((c) => c.slice(0, 2))).size).toBe(3);
    for (const a of issued) for (const b of issued) expect(a !== b && areTooClose(a, b)).toBe(false);
  });

  it.each(['spots', 'hotels/a', 'spots/Ma Pi Leng', 'spots/con'])('refuses %j, which is no entry', (ref) => {
    expect(() => issueCodes(registry, [ref], issuer)).toThrow(/is no entry that carries a code/);
  });
});

describe('moving', () => {
  it('keeps the old target in was', () => {
    const moved = moveCode(registry, 'W94N76', 'heritage/ma-pi-leng', '2026-12-01');
    expect(moved).toEqual(record({ s: 'moved', to: 'heritage/ma-pi-leng', was: ['spots/ma-pi-leng'] }));
    expect(parseRegistryFile('codes/W.jsonl', fileOf(moved)).diagnostics).toEqual([]);
  });

  it('brings a retired code back with its closure on record', () => {
    const gone = retireCode(registry, 'W94N76', { why: { vi: 'Sạt lở' }, since: '2026-11-01', instead: 'spots' });
    const back = moveCode(withRecords(registry, [gone]), 'W94N76', 'spots/ma-pi-leng', '2027-03-01');
    expect(back).toMatchObject({ s: 'moved', gone: { why: { vi: 'Sạt lở' }, until: '2027-03-01' } });
    expect(parseRegistryFile('codes/W.jsonl', fileOf(back)).diagnostics).toEqual([]);
  });

  it('refuses a code that is unknown or opens that entry already', () => {
    expect(() => moveCode(registry, '2B7H5G', 'spots/b', '2026-12-01')).toThrow(/no code "2B7H5G"/);
    expect(() => moveCode(registry, 'W94N76', 'spots/ma-pi-leng', '2026-12-01')).toThrow(
      /opens "spots\/ma-pi-leng" already/,
    );
  });
});

describe('the code of a lot', () => {
  const lot = 'lots/mat-ong.mo-2610';
  const label = record({ kind: 'lots', first: lot, to: lot });
  const closure = { why: { vi: 'Bán hết' }, since: '2026-12-01', instead: 'products' };

  it('is never retired, sold out or expired: its labels are scanned for years', () => {
    expect(() => retireCode(registryOf(label), 'W94N76', closure)).toThrow(/code of a lot: .* never retired/);
    const byHand = parseRegistryFile('codes/W.jsonl', fileOf({ ...label, s: 'gone', gone: closure }));
    expect(byHand.diagnostics.map(({ code, field }) => [code, field])).toEqual([['codes-contradiction', 's']]);
  });

  it('goes with its product’s folder, and to no other lot', () => {
    const renamed = 'lots/mat-ong-bac-ha.mo-2610';
    const moved = moveCode(registryOf(label), 'W94N76', renamed, '2026-12-01');
    expect(moved).toMatchObject({ s: 'moved', to: renamed, was: [lot] });
    expect(parseRegistryFile('codes/W.jsonl', fileOf(moved)).diagnostics).toEqual([]);
    for (const other of ['lots/mat-ong.mo-2611', 'products/mat-ong']) {
      expect(() => moveCode(registryOf(label), 'W94N76', other, '2026-12-01')).toThrow(/always opens that lot/);
    }
  });
});

describe('retiring', () => {
  it('says why, since when and what instead, and keeps the target', () => {
    const gone = {
      why: { vi: 'Chủ nhà đã nghỉ', en: 'The host retired' },
      since: '2026-11-01',
      instead: 'homestays/b',
      signs: 'đã gỡ',
    };
    const retired = retireCode(registry, 'W94N76', gone);
    expect(retired).toEqual(record({ s: 'gone', gone }));
    expect(parseRegistryFile('codes/W.jsonl', fileOf(retired)).diagnostics).toEqual([]);
  });

  it('refuses to offer the closed place instead of itself', () => {
    const gone = { why: { vi: 'x' }, since: '2026-11-01', instead: 'spots/ma-pi-leng' };
    expect(() => retireCode(registry, 'W94N76', gone)).toThrow(/the very entry that closes/);
  });
});

describe('adopting', () => {
  it('takes an address of an earlier system once; it moves like a code', () => {
    const adopted = adoptAddress(registry, 'https://cu.example/qr?id=7', 'spots/a', issuer);
    const after = withRecords(registry, [adopted]);
    expect(() => adoptAddress(after, adopted.legacy, 'spots/b', issuer)).toThrow(/is known and opens "spots\/a"/);
    expect(moveCode(after, adopted.legacy, 'spots/b', '2026-12-01')).toEqual({
      ...adopted,
      to: 'spots/b',
      was: ['spots/a'],
    });
  });

  it.each(['qr/7', '//cu.example/7', 'ftp://cu.example/7', '/a b'])('refuses %j', (address) => {
    expect(() => adoptAddress(registry, address, 'spots/a', issuer)).toThrow(/is no address/);
  });
});

it('an entry’s first code is the one issued for it, then those that moved to it; retired ones are left out', () => {
  const own = record({ c: 'X5Z6R2', first: 'spots/b', to: 'spots/b', at: '2027-01-01' });
  const moved = record({ s: 'moved', was: ['spots/ma-pi-leng'], to: 'spots/b' });
  const closed = record({ c: '2B7H5G', s: 'gone', first: 'spots/b', to: 'spots/b' });
  expect(codesByEntry(registryOf(moved, closed, own))).toEqual(new Map([['spots/b', ['X5Z6R2', 'W94N76']]]));
});
