import { describe, expect, it } from 'vitest';
import type { Base } from '../../../src/codes/base.ts';
import { compareWithBase } from '../../../src/codes/history.ts';
import { moveCode, retireCode } from '../../../src/codes/issue.ts';
import { EMPTY_REGISTRY } from '../../../src/codes/registry.ts';
import type { AnyRecord } from '../../../src/codes/registry-file.ts';
import { record, registryOf } from './records.ts';

const live = record();
const moved = record({ s: 'moved', to: 'spots/b', was: ['spots/ma-pi-leng'] });
const gone = retireCode(registryOf(live), live.c, { why: { vi: 'Sạt lở' }, since: '2026-11-01', instead: 'spots' });
const back = moveCode(registryOf(gone), live.c, 'spots/ma-pi-leng', '2027-03-01');
const adopted = { legacy: '/qr/12', to: 'spots/a', was: [], by: 'Hoa', at: '2026-11-21' };

function baseOf(before: readonly AnyRecord[], more: Partial<Base> = {}): Base {
  const registry = registryOf(...before);
  return { name: 'origin/main', registry, ahead: registry, dropped: [], accounts: [], ...more };
}
function breaches(before: readonly AnyRecord[], after: readonly AnyRecord[], more?: Partial<Base>) {
  return compareWithBase(registryOf(...after), baseOf(before, more)).map(({ code, file, line, field }) =>
    `${code} ${file}:${line} ${field}`.trim(),
  );
}

describe('what the main branch promises', () => {
  it.each<[string, AnyRecord[], AnyRecord[]]>([
    ['a new code', [], [live]],
    ['a code left alone', [live], [live]],
    ['a move', [live], [moved]],
    ['a retirement', [live], [gone]],
    ['a retired code brought back with its closure on record', [gone], [back]],
    ['two moves since', [live], [record({ s: 'moved', to: 'spots/c', was: ['spots/ma-pi-leng', 'spots/b'] })]],
  ])('allows %s', (_, before, after) => {
    expect(breaches(before, after)).toEqual([]);
  });

  it.each<[string, AnyRecord[], AnyRecord[], string]>([
    ['a deleted code', [live], [], 'codes-deleted codes/W.jsonl:1'],
    ['a deleted retired code', [gone], [], 'codes-deleted codes/W.jsonl:1'],
    ['a deleted adopted address', [adopted], [], 'codes-deleted codes/legacy.jsonl:1'],
    ['a code used again', [live], [record({ first: 'spots/b', to: 'spots/b' })], 'codes-reused codes/W.jsonl:1 first'],
    ['a changed kind', [live], [record({ kind: 'heritage' })], 'codes-reused codes/W.jsonl:1 first'],
    [
      'a new target without the old one in was',
      [live],
      [record({ to: 'spots/b' })],
      'codes-history-rewritten codes/W.jsonl:1 was',
    ],
    ['a shortened was', [moved], [live], 'codes-history-rewritten codes/W.jsonl:1 was'],
    [
      'a rewritten was',
      [moved],
      [record({ ...moved, was: ['spots/x'] })],
      'codes-history-rewritten codes/W.jsonl:1 was',
    ],
    [
      'an adopted address sent elsewhere',
      [adopted],
      [{ ...adopted, to: 'spots/b' }],
      'codes-history-rewritten codes/legacy.jsonl:1 was',
    ],
    ['a retired code that silently comes back', [gone], [live], 'codes-came-back codes/W.jsonl:1 gone'],
    ['a changed issuer', [live], [record({ by: 'Lan' })], 'codes-issue-rewritten codes/W.jsonl:1 at'],
    ['a changed day of issue', [live], [record({ at: '2026-01-01' })], 'codes-issue-rewritten codes/W.jsonl:1 at'],
  ])('refuses %s, naming the line', (_, before, after, expected) => {
    expect(breaches(before, after)).toEqual([expected]);
  });

  it('remembers what the main branch itself dropped, and says it once', () => {
    expect(breaches([], [], { dropped: [moved, live] })).toEqual(['codes-deleted codes/W.jsonl:1']);
    expect(breaches([moved], [moved], { dropped: [live] })).toEqual([]);
  });

  it('refuses a code that the main branch has meanwhile given to another entry', () => {
    const theirs = registryOf(record({ first: 'spots/b', to: 'spots/b' }));
    expect(breaches([], [live], { ahead: theirs })).toEqual(['codes-reused codes/W.jsonl:1 first']);
  });

  it('does not ask a branch for codes that the main branch issued after it left', () => {
    expect(breaches([], [], { ahead: registryOf(live) })).toEqual([]);
  });

  it('gives the whole line to put back, at the line where it belongs', () => {
    const other = record({ c: 'W2B553', first: 'spots/a', to: 'spots/a' });
    const [found] = compareWithBase(registryOf(other), baseOf([other, live]));
    expect(`${found?.file}:${found?.line}`).toBe('codes/W.jsonl:2');
    expect(found?.remedy).toMatchInlineSnapshot(`
      {
        "en": "Put this line back: {"c":"W94N76","s":"live","kind":"spots","first":"spots/ma-pi-leng","to":"spots/ma-pi-leng","was":[],"by":"Hoa","at":"2026-11-21"} — if the place has closed, use: npm run codes -- retire W94N76",
        "vi": "Đặt lại dòng này: {"c":"W94N76","s":"live","kind":"spots","first":"spots/ma-pi-leng","to":"spots/ma-pi-leng","was":[],"by":"Hoa","at":"2026-11-21"} — nếu nơi ấy đã đóng, dùng: npm run codes -- retire W94N76",
      }
    `);
  });

  it('names the trail to put back', () => {
    const [found] = compareWithBase(registryOf(record({ to: 'spots/b' })), baseOf([live]));
    expect(found?.remedy.en).toBe(
      'Put back "was":["spots/ma-pi-leng"] before "to":"spots/b" (npm run codes -- move does this by itself).',
    );
  });

  it('binds nobody where nothing was issued', () => {
    expect(compareWithBase(registryOf(live), baseOf([], { registry: EMPTY_REGISTRY, ahead: EMPTY_REGISTRY }))).toEqual(
      [],
    );
  });
});
