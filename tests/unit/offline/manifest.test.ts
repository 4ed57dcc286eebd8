import { describe, expect, it } from 'vitest';
import {
  bundlePath,
  type Manifest,
  openManifest,
  partsOf,
  sealManifest,
  sizeOf,
} from '../../../src/offline/manifest.ts';

const rest: Omit<Manifest, 'build'> = {
  format: 2,
  guide: 'small',
  builtOn: '2026-11-21',
  languages: ['vi', 'en'],
  localities: ['north', 'south'],
  indexes: [
    { sha256: 'f'.repeat(32), bytes: 10 },
    { sha256: '1'.repeat(32), bytes: 4, language: 'vi' },
    { sha256: '2'.repeat(32), bytes: 5, language: 'en' },
  ],
  parts: [
    { sha256: 'a'.repeat(32), bytes: 100, pieces: 1, entries: 1 },
    { sha256: 'b'.repeat(32), bytes: 20, pieces: 1, entries: 2, language: 'vi' },
    { sha256: 'c'.repeat(32), bytes: 30, pieces: 1, entries: 3, language: 'en', locality: 'north' },
    { sha256: 'd'.repeat(32), bytes: 40, pieces: 1, entries: 4, locality: 'south' },
  ],
  editions: [],
};

describe('a manifest', () => {
  it('is read as it was sealed', async () => {
    const manifest = await sealManifest(rest);
    expect(await openManifest(JSON.stringify(manifest))).toEqual(manifest);
  });

  it('has the same build id for the same content, whatever the order of its fields', async () => {
    const turned = Object.fromEntries(Object.entries(rest).reverse()) as typeof rest;
    expect((await sealManifest(turned)).build).toBe((await sealManifest(rest)).build);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -5)],
    ['changed', (text: string) => text.replace('"bytes":100', '"bytes":101')],
    ['a login page', () => '<!doctype html>'],
    ['of another format', (text: string) => text.replace('"format":2', '"format":3')],
    ['null', () => 'null'],
  ])('that is %s is refused', async (_, damage) => {
    const text = damage(JSON.stringify(await sealManifest(rest)));
    await expect(openManifest(text)).rejects.toThrow(TypeError);
  });
});

describe('a choice', () => {
  it('brings what it needs and what all need', async () => {
    const manifest = await sealManifest(rest);
    const bytes = (languages: string[], localities: string[]) =>
      partsOf(manifest, { languages, localities }).map((part) => part.bytes);
    expect(bytes(['vi'], ['north'])).toEqual([100, 20]);
    expect(bytes(['en'], ['north', 'south'])).toEqual([100, 30, 40]);
    expect(bytes([], [])).toEqual([100]);
  });

  it('costs its parts and the indexes of its languages alone', async () => {
    const manifest = await sealManifest(rest);
    expect(sizeOf(manifest, { languages: ['vi'], localities: ['north'] })).toEqual({ bytes: 134, entries: 3 });
  });

  it('is fetched under names that are hashes', () => {
    expect(bundlePath(rest.indexes[0] ?? { sha256: '', bytes: 0 })).toBe('offline/ffffffffffffffff.bin');
  });

  it('brings recorded voices only to whom wants them', () => {
    const voice = { sha256: 'e'.repeat(32), bytes: 500, pieces: 1, entries: 0, language: 'vi', audio: true } as const;
    const manifest = { ...rest, build: 'x', parts: [...rest.parts, voice] };
    const choice = { languages: ['vi'], localities: [] };
    expect(partsOf(manifest, choice)).not.toContain(voice);
    expect(partsOf(manifest, { ...choice, audio: true })).toContain(voice);
    expect(partsOf(manifest, { languages: ['en'], localities: [], audio: true })).not.toContain(voice);
  });
});
