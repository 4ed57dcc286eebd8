import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LegacyRecord } from '../../../src/codes/record.ts';
import { ALWAYS_ASKED, cacheControl, IMMUTABLE, PAGES } from '../../../src/hosting/cache-rules.ts';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { writeHostFiles } from '../../../src/hosting/host-files.ts';
import { HTTPS_HEADERS, SECURITY_HEADERS } from '../../../src/hosting/security-headers.ts';

let dist: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'camnang-'));
});
afterAll(() => rm(dist, { recursive: true }));

const adopted = (legacy: string, to = 'heritage/hang-bua'): LegacyRecord => ({
  legacy,
  to,
  was: [],
  by: 'Hoa',
  at: '2026-11-21',
});

it.each([
  ['/_a/page.C4x1.js', IMMUTABLE],
  ['/_a/title-16cbab1f08a1.woff2', IMMUTABLE],
  ['/pictures/0123456789abcdef.avif', IMMUTABLE],
  ['/pagefind/fragment/vi_1.pf_fragment', IMMUTABLE],
  ['/pagefind/pagefind-entry.json', PAGES],
  ['/sw.js', ALWAYS_ASKED],
  ['/404.html', ALWAYS_ASKED],
  ['/vi/', PAGES],
  ['/Q/W94N76', PAGES],
  ['/x/_a/page.js', PAGES],
])('%s is kept: %s', (path, value) => {
  expect(cacheControl(path)).toBe(value);
});

describe('_headers', () => {
  it('has every security header for every address, and only there', () => {
    const [first = '', ...rest] = headersFile().split(/^(?=\/)/m);
    expect(first.startsWith('/*\n')).toBe(true);
    for (const [name, value] of Object.entries({ ...SECURITY_HEADERS, ...HTTPS_HEADERS })) {
      expect(first).toContain(`  ${name}: ${value}\n`);
    }
    expect(first).not.toContain('Cache-Control');
    for (const rule of rest) expect(rule).toMatch(/^\/[^*\n]+\*?\n {2}Cache-Control: [^\n]+\n$/);
  });

  it('stays below the limits of Cloudflare: 100 rules, 2,000 characters a line', () => {
    const lines = headersFile().split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });
});

describe('the files for hosts', () => {
  it('redirect an adopted address only where no file answers it', async () => {
    await writeFile(join(dist, 'taken.html'), 'ours');
    await writeHostFiles(dist, [adopted('/taken'), adopted('/a.php'), adopted('/b?c=1')]);
    expect(await readFile(join(dist, '_redirects'), 'utf8')).toBe('/a.php /vi/heritage/hang-bua 301\n');
  });

  it('keep GitHub from leaving out folders that begin with an underscore', async () => {
    expect(await readFile(join(dist, '.nojekyll'), 'utf8')).toBe('');
  });
});
