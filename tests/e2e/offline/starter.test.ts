/** The built starter guide in airplane mode after one page visit and one tap. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { langOf } from '../../../src/i18n/locales.ts';
import { type StaticServer, serveStatic } from '../../../src/serving/static-server.ts';

const ROOT = process.env['OUT_DIR'] || 'dist';
/** Bytes that the whole guide may take on a device. */
const QUOTA = 5_000_000;

const LANGUAGES = ['vi', 'en', 'fr', 'ko', 'zh'] as const;
type Language = (typeof LANGUAGES)[number];

const QUERIES: Readonly<Record<Language, readonly string[]>> = {
  vi: ['den vua le', 'đền', 'mat ong', 'bánh gai', 'homestay', 'cho phien', 'hang', 'Ma Pi Leng', 'song', 'tho cam'],
  en: ['temple', 'honey', 'cave', 'market', 'homestay', 'weaving', 'pass', 'river', 'festival', 'museum'],
  fr: ['grotte', 'miel', 'marché', 'marche', 'rivière', 'fête', 'Ma Pi Leng', 'temple', 'route', 'den vua le'],
  ko: ['동굴', '꿀', '시장', '강', '축제', '사원', '길', 'Ma Pi Leng', 'den vua le', 'homestay'],
  zh: ['洞', '蜂蜜', '市场', '河', '节', '寺', '路', 'Ma Pi Leng', 'den vua le', 'homestay'],
};

let server: StaticServer;
test.beforeAll(async () => {
  server = await serveStatic({ root: ROOT });
});
test.afterAll(() => server.close().catch(() => undefined));

/** Results of Pagefind, asked as the site's own search asks it. */
function search(page: Page, language: string, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(
    async ([language, queries]) => {
      document.documentElement.lang = language;
      const pagefind = await import(`${location.origin}/pagefind/pagefind.js?${language}`);
      await pagefind.options({ language });
      const found: string[][] = [];
      for (const query of queries) {
        const { results } = await pagefind.search(query);
        const first = await Promise.all(
          results.slice(0, 3).map((result: { data(): Promise<{ url: string }> }) => result.data()),
        );
        found.push(first.map(({ url }) => url));
      }
      return found;
    },
    [language, queries] as const,
  );
}

test('every code, page, picture, map and search answers without a signal as it did with one', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${server.url}/vi/saved`);
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: server.url, quotaSize: QUOTA });
  for (const box of await page.locator('keep-guide input[name=language]').all()) await box.check();
  await page.locator('keep-guide [data-keep]').click();
  await expect(page.locator('[data-saved]')).toBeVisible({ timeout: 30_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  const searchAll = async () => {
    const found: Record<string, string[][]> = {};
    for (const language of LANGUAGES) found[language] = await search(page, langOf(language), QUERIES[language]);
    return found;
  };
  const online = await searchAll();
  for (const language of LANGUAGES) {
    const silent = online[language]?.filter((found) => found.length === 0).length;
    expect(silent, `queries that find nothing in ${language}`).toBeLessThan(3);
  }

  await server.close();
  await context.setOffline(true);
  const index = await keptFiles(page);
  const codes = Object.keys(JSON.parse(await readFile(join(ROOT, 'codes.json'), 'utf8')) as object);
  expect(codes.length).toBeGreaterThan(0);
  for (const code of codes) expect(index, code).toContain(`Q/${code}.html`);
  for (const language of LANGUAGES) expect(index).toContain(`${language}/index.html`);
  const shown = new Set<string>();
  for (let at = 0; at < index.length; at += 100) {
    const some = index.slice(at, at + 100);
    const disk = await Promise.all(
      some.map(async (file) => {
        const bytes = await readFile(join(ROOT, file));
        if (file.endsWith('.html')) for (const address of addressesIn(bytes.toString())) shown.add(address);
        return createHash('sha256').update(bytes).digest('hex');
      }),
    );
    expect(await fetchAll(page, some.map(addressOf)), some.join(' ')).toEqual(disk);
  }
  expect(await missing(page, [...shown]), 'pictures, scripts and frames that pages show').toEqual([]);
  await page.goto(`${server.url}/vi/saved`);
  expect(await searchAll()).toEqual(online);

  const [code = ''] = codes;
  await page.goto(`${server.url}/q/${code.slice(0, 3).toLowerCase()}-${code.slice(3).toLowerCase()}`);
  expect(page.url()).toBe(`${server.url}/Q/${code}`);
  await expect(page.locator('.edition h1').first()).toBeVisible();
  await page.goto(`${server.url}/vi/map`);
  await page.locator('a.map-panel').first().click();
  await expect(page.locator('guide-map .leaflet-container')).toBeVisible();
  await page.goto(`${server.url}/vi/`);
  const broken = await page.evaluate(
    () => [...document.images].filter((image) => image.complete && image.naturalWidth === 0).length,
  );
  expect(broken).toBe(0);
  expect(errors).toEqual([]);
});

/** The files of the kept guide, from its own indexes. */
function keptFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const kept = await (await caches.match('/offline/kept.json'))?.json();
    const files: string[] = [];
    for (const { sha256 } of kept.manifest.indexes) {
      const bundle = await caches.match(`/offline/${sha256.slice(0, 16)}.bin`);
      const text = await new Response(bundle?.body?.pipeThrough(new DecompressionStream('gzip'))).text();
      files.push(...JSON.parse(text.slice(text.indexOf('\n'))).files.map(([path]: [string]) => path));
    }
    return files;
  });
}

/** As a visitor asks: a page without its ending, a folder without its index. */
function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')}`;
}

/** What a page shows of this site without being asked: `src` and every size of a picture. */
function addressesIn(html: string): string[] {
  const lists = [...html.matchAll(/<(?:img|source|script|iframe)\s[^>]*?\b(?:src|srcset)="([^"]+)"/g)];
  return lists
    .flatMap(([, list = '']) => list.split(',').map((item) => item.trim().split(' ')[0] ?? ''))
    .filter((address) => address.startsWith('/') && !/\.(?:ogg|m4a|mp3|wav)$/.test(address));
}

/** SHA-256 of each answer. */
function fetchAll(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(
    (addresses) =>
      Promise.all(
        addresses.map(async (address) => {
          const bytes = await (await fetch(address)).arrayBuffer();
          const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
          return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
        }),
      ),
    addresses,
  );
}

/** The addresses that nothing answers. */
function missing(page: Page, addresses: readonly string[]): Promise<string[]> {
  return page.evaluate(async (addresses) => {
    const answered = await Promise.all(
      addresses.map((address) =>
        fetch(address)
          .then(({ ok }) => ok)
          .catch(() => false),
      ),
    );
    return addresses.filter((_, at) => !answered[at]);
  }, addresses);
}

test('the page of what is saved lists the pages that were seen, beside the files of each language', async ({
  page,
}) => {
  await page.goto('/vi/heritage/hang-bua');
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/vi/heritage/hang-bua')) !== undefined))
    .toBe(true);
  await page.goto('/vi/saved');
  await expect(page.locator('[data-seen] a[href$="/vi/heritage/hang-bua"]')).toContainText('Hang Bua');
  await expect(page.locator('keep-guide .file li'), 'one file a language').toHaveCount(LANGUAGES.length);
});

for (const language of LANGUAGES) {
  test.describe(`the one-file edition in ${language}`, () => {
    const file = async () => {
      const manifest = JSON.parse(await readFile(join(ROOT, 'offline/manifest.json'), 'utf8'));
      const edition = manifest.editions.find((edition: { language: string }) => edition.language === language);
      return resolve(ROOT, edition.file);
    };
    test('reads without script or network, every link leads somewhere, and no personal phone is in it', async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const path = await file();
      await page.goto(`file://${path}`);
      expect(asked.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
      const html = await readFile(path, 'utf8');
      expect(html.length).toBeLessThan(QUOTA);
      expect(html.match(/href="tel:\d{4,}/g)).toBeNull();
      const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      expect([...html.matchAll(/ href="#([^"]+)"/g)].filter(([, id]) => !ids.has(id)).map(([, id]) => id)).toEqual([]);
      await expect(page.locator('#q')).toBeHidden();
      await page.locator('nav details a').first().click();
      await expect(page.locator('section:target h1')).toBeInViewport();
      await context.close();
    });

    test('finds a title as it is typed, with or without accents', async ({ page }) => {
      await page.goto(`file://${await file()}`);
      await page.locator('#q').fill('dong van');
      await expect(page.locator('#a-z li:visible').first()).toContainText(/Đồng Văn|Dong Van/);
    });
  });
}
