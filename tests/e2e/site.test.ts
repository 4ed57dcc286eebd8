/** The site as a whole: every link answers, every code opens, nothing leaves the origin. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'node-html-parser';
import { printedAddress } from '../../src/codes/address.ts';
import { qrSymbol } from '../../src/codes/symbol.ts';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { gateCodeFiles } from '../../src/prints/gate/code-files.ts';
import { loadDecoders } from '../../src/prints/gate/decoders.ts';
import { contentDir } from '../../src/queries/current.ts';
import { listEntryRefs } from '../../src/reading/entries.ts';
import { codeOf, DIST, starterCodes } from './starter.ts';

test('every link of the site answers', async ({ request }) => {
  test.setTimeout(180_000);
  const seen = new Set<string>(['/']);
  const queue = ['/'];
  const broken: string[] = [];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    const answer = await request.get(path, { maxRedirects: 0 });
    if (answer.status() !== 200) {
      broken.push(`${path} → ${answer.status()}`);
      continue;
    }
    // The other languages are made by the same templates: their pages must be there, their links are the same.
    if (/^\/(?:fr|ko|zh)\/./.test(path)) continue;
    if (!answer.headers()['content-type']?.includes('html')) continue;
    const html = parse(await answer.text());
    for (const element of html.querySelectorAll('a[href], link[href], script[src], img[src]')) {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (!href.startsWith('/') || href.startsWith('//')) continue;
      const target = new URL(href, 'http://x').pathname;
      if (!seen.has(target)) {
        seen.add(target);
        queue.push(target);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(seen.size).toBeGreaterThan(200);
});

test('every fragment link of a page leads to something on that page', async () => {
  for (const file of [
    'vi/heritage/hang-bua.html',
    'en/villages/ban-hoa-tien.html',
    'zh/heritage/hang-bua.html',
    'index.html',
  ]) {
    const html = parse(await readFile(join(DIST, file), 'utf8'));
    for (const link of html.querySelectorAll('a[href^="#"]')) {
      const id = link.getAttribute('href')?.slice(1) ?? '';
      expect(html.getElementById(id), `${file} #${id}`).not.toBeNull();
    }
  }
});

test('every code of the registry answers with its own name and fits the first round trip', async ({ request }) => {
  const codes = await starterCodes();
  expect(codes.size).toBeGreaterThan(60);
  for (const [code, ref] of codes) {
    const answer = await request.get(`/Q/${code}`, { maxRedirects: 0 });
    expect(answer.status(), `${code} ${ref}`).toBe(200);
    const html = await answer.text();
    expect(html).toContain(`<meta name="guide-code" content="${code}">`);
    const gzip = gzipSync(html, { level: 9 }).length;
    const brotli = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    expect(gzip, `${ref} gzip`).toBeLessThanOrEqual(14_000);
    expect(brotli, `${ref} brotli`).toBeLessThanOrEqual(14_000);
  }
});

test('the build holds one page an entry and language, and one answer a code', async () => {
  const refs = await listEntryRefs(contentDir());
  expect(refs.length).toBeGreaterThan(60);
  const files = new Set((await readdir(DIST, { recursive: true })).map((file) => file.replaceAll('\\', '/')));
  const pages = LOCALE_CODES.flatMap((locale) => refs.map((ref) => `${locale}/${ref}.html`));
  expect(pages.filter((page) => !files.has(page))).toEqual([]);
  const answers = [...files].filter((file) => /^Q\/.*\.html$/.test(file));
  expect(answers.sort()).toEqual([...(await starterCodes()).keys()].map((code) => `Q/${code}.html`).sort());
});

test('every printable code reads back as its address by three decoders of different descent', async () => {
  test.setTimeout(240_000);
  const decoders = await loadDecoders();
  expect(decoders.absent).toEqual([]);
  const files = [...(await starterCodes()).keys()].flatMap((code) => {
    const text = printedAddress('https://camnang.example', code);
    const { level } = qrSymbol(text, { level: 'Q' });
    return ['png', 'svg'].map((extension) => ({ file: `${code}.${extension}`, text, level }));
  });
  expect((await gateCodeFiles(join(DIST, 'codes'), files, decoders)).diagnostics).toEqual([]);
});

test('no page asks another origin for anything, and the policy blocks nothing of ours', async ({ page, baseURL }) => {
  const foreign: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
  for (const path of [
    '/',
    '/vi/',
    '/en/',
    '/vi/heritage/hang-bua',
    '/en/products/tho-cam-hoa-tien',
    '/vi/homestays/mau-hoa-tien-1',
    '/vi/map',
    '/vi/search?q=hang+bua',
    '/vi/codes',
    '/vi/help',
    '/vi/areas/bao-lam',
    `/Q/${await codeOf('heritage/lam-kinh')}`,
    '/ko/spots/cho-meo-vac',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a page that is not there says so and offers a way on', async ({ page }) => {
  const answer = await page.goto('/vi/heritage/khong-co');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('h1:visible')).toHaveText('Không có trang này');
  await expect(page.getByRole('link', { name: 'Tìm trong cẩm nang' }).first()).toBeVisible();
});

test('the sitemap names each page of each language with a text', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  expect(xml).toContain('<loc>https://camnang.example/vi/heritage/hang-bua</loc>');
  expect(xml).toContain('<loc>https://camnang.example/en/heritage/hang-bua</loc>');
  expect(xml).not.toContain('https://camnang.example/en/festivals/le-cau-mua-sang-pa-a');
  expect(xml).toContain('hreflang="x-default" href="https://camnang.example/vi/heritage/hang-bua"');
  expect(xml).toContain('<loc>https://camnang.example/vi/browse/homestays/village-ban-hoa-tien</loc>');
  expect(xml).not.toContain('/browse/homestays/village-lang-mia');
  expect(xml).toContain('hreflang="zh-Hans" href="https://camnang.example/zh/help"');
});
