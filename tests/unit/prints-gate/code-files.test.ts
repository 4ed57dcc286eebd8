import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { qrSymbol, symbolPng, symbolSvg } from '../../../src/codes/symbol.ts';
import { type CodeFile, gateCodeFiles } from '../../../src/prints/gate/code-files.ts';
import { ADDRESS, OTHER_ADDRESS } from './sheet.ts';

const symbol = qrSymbol(ADDRESS, { level: 'Q' });
const PNG: CodeFile = { file: '7K3MZ5.png', text: ADDRESS, level: 'Q' };
const SVG: CodeFile = { file: '7K3MZ5.svg', text: ADDRESS, level: 'Q' };

describe('the codes that the build writes', () => {
  let folder: string;
  let cache: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'codes-'));
    cache = await mkdtemp(join(tmpdir(), 'codes-cache-'));
    vi.stubEnv('CACHE_DIR', cache);
    await writeFile(join(folder, PNG.file), symbolPng(symbol, { pixelsPerModule: 8 }));
    await writeFile(join(folder, SVG.file), symbolSvg(symbol, { moduleMm: 0.5 }));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
    await rm(cache, { recursive: true, force: true });
  });

  const faults = async (files: readonly CodeFile[]) =>
    (await gateCodeFiles(folder, files)).diagnostics.map(({ code, file }) => `${file} ${code}`);

  it('are read back as PNG and as SVG', async () => {
    expect(await faults([PNG, SVG])).toEqual([]);
  });

  it('are judged by their bytes, so that a second look at other bytes is a new one', async () => {
    expect(await faults([PNG, SVG])).toEqual([]);
    const other = qrSymbol(OTHER_ADDRESS, { level: 'Q' });
    await writeFile(join(folder, PNG.file), symbolPng(other, { pixelsPerModule: 8 }));
    expect(await faults([PNG, SVG])).toEqual(['7K3MZ5.png code-reads-otherwise']);
  });

  it('fail where they say something else', async () => {
    expect(await faults([PNG, { ...SVG, text: OTHER_ADDRESS }])).toEqual(['7K3MZ5.svg code-reads-otherwise']);
  });

  it('fail where their quiet zone was cut off', async () => {
    await writeFile(join(folder, SVG.file), symbolSvg(symbol).replace('viewBox="0 0 37 37"', 'viewBox="3 3 31 31"'));
    expect(await faults([PNG, SVG])).toContain('7K3MZ5.svg code-misplaced');
  });

  it('fail where one is missing, damaged or belongs to no code', async () => {
    await writeFile(join(folder, PNG.file), 'half a fi');
    const lost = { ...SVG, file: 'QX4T9D.svg' };
    expect(await faults([PNG, lost])).toEqual([
      '7K3MZ5.png code-file-unreadable',
      '7K3MZ5.svg code-file-undeclared',
      'QX4T9D.svg code-file-unreadable',
    ]);
  });
});
