import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { issueCodes } from '../../../src/codes/issue.ts';
import {
  changeRegistry,
  EMPTY_REGISTRY,
  fixRegistryFiles,
  parseRegistry,
  readRegistry,
  withRecords,
  writeRegistry,
} from '../../../src/codes/registry.ts';
import { fileOf, record, registryOf } from './records.ts';
import { seeded } from './seeded.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sổ mã '));
});
afterEach(() => rm(dir, { recursive: true }));

describe('the registry', () => {
  it('is empty where there is no folder', async () => {
    const { registry, diagnostics } = await readRegistry(dir);
    expect([registry.codes.size, diagnostics]).toEqual([0, []]);
  });

  it('comes back from the disk as it was written, with the line of each code', async () => {
    const refs = Array.from({ length: 300 }, (_, i) => `spots/s-${i}`);
    const issued = issueCodes(EMPTY_REGISTRY, refs, { by: 'Hoa', at: '2026-11-21', random: seeded(3) });
    const legacy = { legacy: 'https://cu.example/qr?id=1', to: 'spots/s-1', was: [], by: 'Hoa', at: '2026-11-21' };
    await writeRegistry(dir, withRecords(EMPTY_REGISTRY, [...issued, legacy]));
    const { registry, diagnostics } = await readRegistry(dir);
    expect(diagnostics).toEqual([]);
    expect(new Set(registry.codes.values())).toEqual(new Set(issued));
    expect([...registry.legacy.values()]).toEqual([legacy]);
    for (const [code, place] of registry.places) {
      const text = await readFile(join(dir, place.file), 'utf8');
      expect(text.split('\n')[place.line - 1]).toContain(code);
    }
  });

  it('tells git to merge by lines, and leaves no other file behind', async () => {
    await writeRegistry(dir, registryOf(record()));
    expect(await readdir(join(dir, 'codes'))).toEqual(['.gitattributes', 'W.jsonl']);
    expect(await readFile(join(dir, 'codes/.gitattributes'), 'utf8')).toBe('*.jsonl text eol=lf merge=union\n');
  });

  it('refuses a code that stands twice, naming both lines', () => {
    const again = record({ first: 'spots/b', to: 'spots/b' });
    const text = Buffer.concat([fileOf(record()), fileOf(again)]);
    const { diagnostics } = parseRegistry(new Map([['W.jsonl', text]]));
    expect(diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      'codes-duplicate codes/W.jsonl:2',
    ]);
    expect(diagnostics[0]?.message.en).toContain('codes/W.jsonl:1');
  });

  it('refuses a file that is no part of it', () => {
    const { diagnostics } = parseRegistry(new Map([['all.jsonl', fileOf(record())]]));
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['codes-stray-file codes/all.jsonl']);
  });

  it('is not written while a line is damaged, so that nothing is lost', async () => {
    await writeRegistry(dir, registryOf(record()));
    const file = join(dir, 'codes/W.jsonl');
    const damaged = `${await readFile(file, 'utf8')}{"c":"W9\n`;
    await writeFile(file, damaged);
    const change = changeRegistry(dir, (registry) =>
      issueCodes(registry, ['spots/b'], { by: 'Hoa', at: '2026-11-21' }),
    );
    await expect(change).rejects.toThrow(/nothing was written/);
    expect(await readFile(file, 'utf8')).toBe(damaged);
  });

  it('keeps what was there when it is changed again', async () => {
    const issue = (ref: string) =>
      changeRegistry(dir, (registry) => issueCodes(registry, [ref], { by: 'Hoa', at: '2026-11-21' }));
    await issue('spots/a');
    await issue('spots/b');
    expect((await readRegistry(dir)).registry.codes.size).toBe(2);
  });

  it('is tidied by --fix without losing a record', async () => {
    const other = record({ c: 'W2B553', first: 'spots/a', to: 'spots/a' });
    await writeRegistry(dir, registryOf(record(), other));
    const file = join(dir, 'codes/W.jsonl');
    const sound = await readFile(file, 'utf8');
    await writeFile(file, `${sound.split('\n').reverse().join('\r\n').trim()}\r\n`);
    await fixRegistryFiles(dir);
    expect(await readFile(file, 'utf8')).toBe(sound);
  });
});
