import { describe, expect, it } from 'vitest';
import { type CodeRecord, serializeRecord } from '../../../src/codes/record.ts';
import { formatRegistryFile, parseRegistryFile } from '../../../src/codes/registry-file.ts';
import { fileOf, record } from './records.ts';

const W2 = record({ c: 'W2B553', first: 'spots/a', to: 'spots/a' });
const W9 = record();
const line = (over: object) => `${JSON.stringify({ ...record(), ...over })}\n`;
const gone = { why: { vi: 'Chủ nhà đã nghỉ' }, since: '2026-11-01', instead: 'homestays' };

function reversed(one: CodeRecord): CodeRecord {
  return Object.fromEntries(Object.entries(one).reverse()) as CodeRecord;
}
function parse(text: string, file = 'codes/W.jsonl') {
  return parseRegistryFile(file, new TextEncoder().encode(text));
}
function codes(text: string, file?: string) {
  return parse(text, file).diagnostics.map((found) =>
    `${found.code} ${found.file}:${found.line} ${found.field}`.trim(),
  );
}

describe('a file of the registry', () => {
  it('is read back as it was written, keys in one order whatever the order of the object', () => {
    const shuffled = reversed(record({ s: 'gone', gone: { ...gone, why: { fr: 'x', vi: 'y', en: 'z' } } }));
    expect(serializeRecord(shuffled)).toBe(
      '{"c":"W94N76","s":"gone","kind":"spots","first":"spots/ma-pi-leng","to":"spots/ma-pi-leng","was":[],"by":"Hoa","at":"2026-11-21",' +
        '"gone":{"why":{"vi":"y","en":"z","fr":"x"},"since":"2026-11-01","instead":"homestays"}}',
    );
    const { placed, diagnostics } = parseRegistryFile('codes/W.jsonl', fileOf(W9, W2));
    expect(diagnostics).toEqual([]);
    expect(placed.map(({ record: { to }, place }) => `${place.line} ${to}`)).toEqual([
      '1 spots/a',
      '2 spots/ma-pi-leng',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['a damaged line', `${serializeRecord(W2)}\n{"c":"W94\n`, ['codes-damaged-line codes/W.jsonl:2']],
    ['a merge conflict', `<<<<<<< HEAD\n${serializeRecord(W9)}\n`, ['codes-conflict codes/W.jsonl:1']],
    ['an unknown field', line({ note: 'x' }), ['codes-unknown-field codes/W.jsonl:1 note']],
    ['a missing field', line({ by: undefined }), ['codes-wrong-field codes/W.jsonl:1 by']],
    ['a date that is none', line({ at: '2026-02-30' }), ['codes-wrong-field codes/W.jsonl:1 at']],
    ['an unknown kind', line({ kind: 'hotels' }), ['codes-wrong-field codes/W.jsonl:1 kind']],
    ['a character outside the alphabet', line({ c: 'W94N7O' }), ['codes-wrong-alphabet codes/W.jsonl:1 c']],
    ['a bad check character', line({ c: 'W94N77' }), ['codes-wrong-check codes/W.jsonl:1 c']],
    ['a banned string', line({ c: 'WBCD2H' }), ['codes-banned codes/W.jsonl:1 c']],
    ['the wrong file', line({ c: '2B7H5G' }), ['codes-wrong-file codes/W.jsonl:1 c']],
    ['a kind that is not its first target’s', line({ kind: 'routes' }), ['codes-contradiction codes/W.jsonl:1 kind']],
    [
      'a first target that the trail does not know',
      line({ first: 'spots/x' }),
      ['codes-contradiction codes/W.jsonl:1 was'],
    ],
    [
      'a move that is called live',
      line({ was: ['spots/ma-pi-leng'], to: 'spots/b' }),
      ['codes-contradiction codes/W.jsonl:1 s'],
    ],
    ['a retired code that does not say why', line({ s: 'gone' }), ['codes-contradiction codes/W.jsonl:1 gone']],
    ['a living code with a closure that has no end', line({ gone }), ['codes-contradiction codes/W.jsonl:1 gone']],
    [
      'a closure without a Vietnamese reason',
      line({ s: 'gone', gone: { ...gone, why: {} } }),
      ['codes-wrong-field codes/W.jsonl:1 gone.why.vi'],
    ],
  ])('refuses %s, naming line and field', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('names the code that the first five characters belong to', () => {
    expect(parse(line({ c: 'W94N77' })).diagnostics[0]?.message).toEqual({
      vi: 'Mã "W94N77" sai ký tự kiểm tra: có ký tự gõ nhầm. (Nếu năm ký tự đầu đúng thì mã là W94N76.)',
      en: 'The check character of "W94N77" is wrong: a character was mistyped. (If the first five are right, the code is W94N76.)',
    });
  });

  const sound = formatRegistryFile([W2, W9]);
  it.each<[string, string, string]>([
    ['wrong order', `${serializeRecord(W9)}\n${serializeRecord(W2)}\n`, 'codes-wrong-order codes/W.jsonl:2'],
    ['Windows line ends', sound.replaceAll('\n', '\r\n'), 'codes-line-ends codes/W.jsonl:1'],
    ['a byte order mark', `\uFEFF${sound}`, 'codes-byte-order-mark codes/W.jsonl:1'],
    ['an empty line', sound.replace('\n', '\n\n'), 'codes-empty-line codes/W.jsonl:2'],
    ['a missing last newline', sound.trimEnd(), 'codes-last-line codes/W.jsonl:2'],
    ['spaces', sound.replace('{"c":"W9', '{ "c": "W9'), 'codes-wrong-writing codes/W.jsonl:2'],
  ])('refuses %s with a fix that rewrites the file and loses nothing', (_, text, expected) => {
    const [found] = parse(text).diagnostics;
    expect(`${found?.code} ${found?.file}:${found?.line}`).toBe(expected);
    expect(found?.remedy.en).toBe('Run: npm run codes -- check --fix');
    const { start = 0, end = 0, text: replacement = '' } = found?.fix ?? {};
    expect(text.slice(0, start) + replacement + text.slice(end)).toBe(sound);
  });

  it('refuses decomposed Vietnamese, and composes it', () => {
    const text = line({ by: 'Hòa'.normalize('NFD') });
    const [found] = parse(text).diagnostics;
    expect(found?.code).toBe('codes-not-nfc');
    expect(found?.fix?.text).toBe(text.normalize('NFC'));
  });

  it('offers no rewriting where a line is damaged', () => {
    expect(parse(`${sound}{\n`).diagnostics.every(({ fix }) => fix === undefined)).toBe(true);
  });

  it('refuses bytes that are not UTF-8', () => {
    const { diagnostics } = parseRegistryFile('codes/W.jsonl', Uint8Array.of(0x7b, 0xff));
    expect(diagnostics.map(({ code }) => code)).toEqual(['codes-encoding']);
  });

  it('keeps adopted addresses in a file of their own', () => {
    const adopted = { legacy: '/qr/12', to: 'spots/a', was: [], by: 'Hoa', at: '2026-11-21' };
    expect(codes(`${JSON.stringify(adopted)}\n`, 'codes/legacy.jsonl')).toEqual([]);
    expect(codes(`${JSON.stringify({ ...adopted, legacy: 'qr 12' })}\n`, 'codes/legacy.jsonl')).toEqual([
      'codes-wrong-field codes/legacy.jsonl:1 legacy',
    ]);
  });

  it('speaks Vietnamese and English of everything it finds, and says what to do', () => {
    const faults = ['{', line({ note: 1 }), line({ c: '2B7H5G' }), line({ s: 'gone' }), sound.trimEnd()];
    for (const { message, remedy } of faults.flatMap((text) => parse(text).diagnostics)) {
      for (const words of [message, remedy]) expect(words.vi.length * words.en.length).toBeGreaterThan(0);
      expect(message.vi).not.toBe(message.en);
    }
  });
});
