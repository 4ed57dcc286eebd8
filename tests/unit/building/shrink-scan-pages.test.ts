import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shrink, shrinkScanPages } from '../../../src/building/shrink-scan-pages.ts';

/** Text that compresses badly, the same each time. */
function words(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state.toString(36);
  }).join(' ');
}

const edition = (locale: string, seed: number, length: number) =>
  `<div class="edition" lang="${locale}" data-title="${locale}"><h1>${locale}</h1><p data-shortened hidden>ngắn ${locale}</p><div data-extra="1">${words(seed, length)}</div></div>`;
const page = (length: number) =>
  `<!doctype html><html><head><style>a>b{}</style></head><body>${edition('vi', 1, length)}${edition('en', 2, length)}${edition('fr', 3, length)}</body></html>`;
const size = (html: string) => gzipSync(html, { level: 9 }).length;

test('the last language shrinks first, and only as many as it takes', () => {
  const html = page(300);
  const two = shrink(html, size(html) - 100);
  expect(size(two)).toBeLessThanOrEqual(size(html) - 100);
  expect(two).toContain(words(1, 300));
  expect(two).toContain(words(2, 300));
  expect(two).not.toContain(words(3, 300));
  expect(two).toContain('<p data-shortened="">ngắn fr</p>');
  expect(two).toContain('ngắn en');
  expect(two.match(/hidden/g)).toHaveLength(2);
});

test('a language that borrows its text gives way before one that has its own, down to its name and link', () => {
  const short = (locale: string, seed: number, attributes = '') =>
    `<div class="edition" lang="${locale}"${attributes} data-title="${locale}"><h1>${locale}</h1><dl data-extra="4">${words(seed, 200)}</dl><p data-shortened hidden>ngắn ${locale}</p><div data-extra="1">${words(seed + 9, 200)}</div></div>`;
  const html = `<body>${short('vi', 1)}${short('fr', 2, ' data-fallback')}${short('en', 3)}</body>`;
  const shrunk = shrink(html, size(html.replace(words(2, 200), '').replace(words(11, 200), '')) + 50);
  expect(shrunk).toContain('<h1>fr</h1>');
  expect(shrunk).not.toContain(words(2, 200));
  expect(shrunk).not.toContain(words(11, 200));
  expect(shrunk).toContain(words(3, 200));
  expect(shrunk).toContain(words(12, 200));
});

test('languages beyond the second lose even the way here before the second loses anything', () => {
  const long = (locale: string, seed: number) =>
    `<div class="edition" lang="${locale}" data-title="${locale}"><h1>${locale}</h1><p data-extra="5">${words(seed, 200)}</p><p data-extra="1">${words(seed + 9, 200)}</p></div>`;
  const html = `<body>${long('vi', 1)}${long('en', 2)}${long('ko', 3)}</body>`;
  const shrunk = shrink(html, size(html.replace(words(3, 200), '').replace(words(12, 200), '')) + 50);
  expect(shrunk).not.toContain(words(3, 200));
  expect(shrunk).toContain('<h1>ko</h1>');
  expect(shrunk).toContain(words(11, 200));
  expect(shrink(html, 0)).toContain(words(2, 200));
});

let dist = '';
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'quét '));
  await mkdir(join(dist, 'Q'));
  vi.stubEnv('CACHE_DIR', join(dist, '.cache'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dist, { recursive: true, force: true });
});

test('a page that fits stays byte for byte as it was', async () => {
  await writeFile(join(dist, 'Q/2B7H5G.html'), page(10));
  expect(await shrinkScanPages(dist, 'content')).toEqual([]);
  expect(await readFile(join(dist, 'Q/2B7H5G.html'), 'utf8')).toBe(page(10));
});

test('a page too large even in its default language is named, with its weight', async () => {
  await writeFile(join(dist, 'Q/2B7H5G.html'), page(9000));
  const [warning] = await shrinkScanPages(dist, 'content');
  expect(warning).toMatchObject({ code: 'scan-page-large', severity: 'warning', file: 'Q/2B7H5G.html' });
  expect(await readFile(join(dist, 'Q/2B7H5G.html'), 'utf8')).toContain(words(1, 9000));
});

test('a page that was fitted before is fitted and weighed the same from the cache', async () => {
  const shrunkOnce = async () => {
    await writeFile(join(dist, 'Q/2B7H5G.html'), page(3000));
    const warnings = await shrinkScanPages(dist, 'content');
    return { warnings, html: await readFile(join(dist, 'Q/2B7H5G.html'), 'utf8') };
  };
  const first = await shrunkOnce();
  expect(first.html).not.toContain(words(3, 3000));
  expect(await shrunkOnce()).toEqual(first);
});
