import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { compressFolder } from '../../../src/hosting/compress.ts';

const PAGE = `<p>${'Cao nguyên đá Đồng Văn. '.repeat(100)}`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camnang nén '));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  await mkdir(join(folder, 'dist/vi'), { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const site = (name: string) => join(folder, 'dist', name);

it('lays Brotli and gzip beside what gains from them', async () => {
  await writeFile(site('vi/trang.html'), PAGE);
  const { files, bytes, brotli, gzip } = await compressFolder(site(''));
  expect(brotliDecompressSync(await readFile(site('vi/trang.html.br'))).toString()).toBe(PAGE);
  expect(gunzipSync(await readFile(site('vi/trang.html.gz'))).toString()).toBe(PAGE);
  expect([files, bytes]).toEqual([1, Buffer.byteLength(PAGE)]);
  expect(brotli).toBe((await stat(site('vi/trang.html.br'))).size);
  expect(gzip).toBe((await stat(site('vi/trang.html.gz'))).size);
});

it('leaves small files, packed pictures and its own output alone', async () => {
  await writeFile(site('small.html'), '<p>');
  await writeFile(site('photo.avif'), 'x'.repeat(5000));
  await writeFile(site('page.html'), PAGE);
  await compressFolder(site(''));
  await compressFolder(site(''));
  expect((await readdir(site(''))).sort()).toEqual([
    'page.html',
    'page.html.br',
    'page.html.gz',
    'photo.avif',
    'small.html',
    'vi',
  ]);
});

it('gives the packed file the date of the page', async () => {
  await writeFile(site('page.html'), PAGE);
  await compressFolder(site(''));
  const [page, packed] = await Promise.all([stat(site('page.html')), stat(site('page.html.br'))]);
  expect(Math.abs(page.mtimeMs - packed.mtimeMs)).toBeLessThan(2);
});

it('packs the same bytes once, whatever their names', async () => {
  await writeFile(site('a.html'), PAGE);
  await compressFolder(site(''));
  await writeFile(site('b.html'), PAGE);
  await compressFolder(site(''));
  const kept = (await readdir(join(folder, 'cache'), { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  expect(kept).toHaveLength(2);
  expect(await readFile(site('b.html.br'))).toEqual(await readFile(site('a.html.br')));
});
