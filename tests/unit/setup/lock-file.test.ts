import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInstalled, missingOptionalEntries, platformOfName } from '../../../scripts/setup/lock-file.mjs';

describe('the platform in a package name', () => {
  it('is read as npm writes it', () => {
    expect(platformOfName('@pagefind/windows-x64')).toEqual({ os: ['win32'], cpu: ['x64'] });
    expect(platformOfName('@biomejs/cli-linux-arm64-musl')).toEqual({ os: ['linux'], cpu: ['arm64'], libc: ['musl'] });
    expect(platformOfName('@astrojs/compiler-binding-linux-x64-gnu')).toEqual({
      os: ['linux'],
      cpu: ['x64'],
      libc: ['glibc'],
    });
    expect(platformOfName('@astrojs/compiler-binding-wasm32-wasi')).toEqual({ cpu: ['wasm32'] });
  });

  it('is left open where the name does not say', () => {
    expect(platformOfName('fsevents')).toEqual({});
  });
});

describe('entries that a lock file lacks', () => {
  const pagefind = { version: '1.6.0', optionalDependencies: { '@pagefind/darwin-x64': '1.6.0' } };

  it('are those of optional packages that nobody can find from where they are asked for', () => {
    expect(missingOptionalEntries({ packages: { 'node_modules/pagefind': pagefind } })).toEqual({
      'node_modules/@pagefind/darwin-x64': { version: '1.6.0', os: ['darwin'], cpu: ['x64'], optional: true },
    });
  });

  it('are none where the package stands beside, above or inside the one that asks', () => {
    const entry = { version: '1.6.0' };
    for (const [asker, found] of [
      ['node_modules/pagefind', 'node_modules/@pagefind/darwin-x64'],
      ['node_modules/pagefind', 'node_modules/pagefind/node_modules/@pagefind/darwin-x64'],
      ['node_modules/@x/y/node_modules/pagefind', 'node_modules/@pagefind/darwin-x64'],
      ['node_modules/@x/y/node_modules/pagefind', 'node_modules/@x/y/node_modules/@pagefind/darwin-x64'],
    ] as const) {
      expect(missingOptionalEntries({ packages: { [asker]: pagefind, [found]: entry } })).toEqual({});
    }
  });

  it('are not found in the folder of a stranger', () => {
    const packages = {
      'node_modules/pagefind': pagefind,
      'node_modules/z/node_modules/@pagefind/darwin-x64': { version: '1.6.0' },
    };
    expect(Object.keys(missingOptionalEntries({ packages }))).toEqual(['node_modules/@pagefind/darwin-x64']);
  });

  it('are for developers where only developers ask', () => {
    const packages = { 'node_modules/pagefind': { ...pagefind, dev: true } };
    expect(missingOptionalEntries({ packages })['node_modules/@pagefind/darwin-x64']?.dev).toBe(true);
  });

  it('take the lowest version of a range', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'b-win32': '^2.1.0' } } };
    expect(missingOptionalEntries({ packages })['node_modules/b-win32']?.version).toBe('2.1.0');
  });
});

describe('packages', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };

  it('are installed when npm recorded every version that is not optional', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  it('are installed when somebody added more', () => {
    const packages = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': { version: '3.0.0' } };
    expect(isInstalled(lock, { packages })).toBe(true);
  });

  it('are to be installed anew when a version changed, one is missing, or npm never finished', () => {
    expect(isInstalled(lock, { packages: { 'node_modules/a': { version: '1.0.1' } } })).toBe(false);
    expect(isInstalled(lock, { packages: {} })).toBe(false);
    expect(isInstalled(lock, undefined)).toBe(false);
  });
});

describe("this project's lock file", () => {
  const lock = JSON.parse(readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'));

  it('has an entry for every optional package of every platform', () => {
    expect(Object.keys(missingOptionalEntries(lock)), 'run: npm run lock').toEqual([]);
  });

  it('names no registry', () => {
    const resolved = Object.values<{ resolved?: string }>(lock.packages).flatMap((entry) => entry.resolved ?? []);
    expect(resolved).toEqual([]);
  });
});
