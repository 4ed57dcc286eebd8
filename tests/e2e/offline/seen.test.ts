/** What is kept by itself, without a tap. */
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildOf, expect, openWithWorker, test } from './guide-server.ts';

/** Waits until the page is in the worker's cache. */
async function untilSeen(page: import('@playwright/test').Page, path: string): Promise<void> {
  await expect.poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, path)).toBe(true);
}

test('the first page is kept although the worker was not there yet', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/spots/north-1`);
  await untilSeen(page, '/vi/spots/north-1');
  await guide.airplane(context);
  await page.goto(`${guide.url}/vi/spots/north-1`);
  await expect(page.locator('#page')).toHaveText('vi/spots/north-1');
  expect(await page.evaluate('scriptOf')).toBe('one');
});

test('without a signal a page that was never seen says so', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/en/`);
  await untilSeen(page, '/en/saved');
  await guide.airplane(context);
  await page.goto(`${guide.url}/en/spots/north-1`);
  await expect(page.locator('#page')).toHaveText('en/saved');
  await guide.landed(context);
  await page.reload();
  await expect(page.locator('#page')).toHaveText('en/spots/north-1');
});

test('a page comes from the cache at once and is refreshed behind, with the scripts of its own build', async ({
  page,
  context,
  guide,
}) => {
  await openWithWorker(page, `${guide.url}/vi/spots/north-1`);
  await untilSeen(page, '/vi/spots/north-1');
  (await guide.prepare('two')).swap();
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('one');
  await expect(page.locator('[data-new-version]'), 'it says that there is a newer one').toBeVisible();
  await guide.airplane(context);
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('two');
  expect(await page.evaluate('scriptOf')).toBe('two');
});

test('a newer page whose scripts cannot be had does not replace the older one', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/spots/north-1`);
  await untilSeen(page, '/vi/spots/north-1');
  (await guide.prepare('two')).swap();
  guide.fault = (path) => (path.startsWith('/_a/') ? { status: 503 } : undefined);
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('one');
  await expect.poll(() => guide.asked.filter((path) => path.startsWith('/_a/')).length).toBeGreaterThan(1);
  await guide.airplane(context);
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('one');
  expect(await page.evaluate('scriptOf')).toBe('one');
});

test('errors, half answers and parts of files are never kept', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  guide.fault = (path) => {
    if (path === '/vi/spots/north-1') return { status: 500 };
    return path === '/vi/spots/north-2' ? { cutAfter: 3000 } : undefined;
  };
  const tab = await context.newPage();
  for (const path of ['/vi/spots/north-1', '/vi/spots/north-2', '/vi/nowhere']) {
    // A half answer may never end: what counts is what the worker keeps of it.
    await tab.goto(guide.url + path, { waitUntil: 'commit', timeout: 5_000 }).catch(() => undefined);
  }
  await page.goto(`${guide.url}/vi/saved`);
  await page.evaluate(() =>
    fetch('/en/data.json', { headers: { range: 'bytes=0-3' } }).then((answer) => answer.text()),
  );
  await untilSeen(page, '/vi/saved');
  for (const path of ['/vi/spots/north-1', '/vi/spots/north-2', '/vi/nowhere', '/en/data.json']) {
    expect(await page.evaluate(async (path) => (await caches.match(path)) !== undefined, path), path).toBe(false);
  }
});

test('a page that the site no longer has leaves the device', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/spots/north-1`);
  await untilSeen(page, '/vi/spots/north-1');
  guide.fault = (path) => (path === '/vi/spots/north-1' ? { status: 410 } : undefined);
  await page.goto(`${guide.url}/vi/spots/north-1`);
  await expect
    .poll(() => page.evaluate(async () => (await caches.match('/vi/spots/north-1')) === undefined))
    .toBe(true);
});

test('no more than the last 60 pages are kept', async ({ page, guide }) => {
  const html = await readFile(join(guide.root, 'vi/spots/north-1.html'), 'utf8');
  const pages = Array.from({ length: 70 }, (_, at) => `/vi/spots/many-${at}`);
  for (const path of pages) await writeFile(join(guide.root, `${path}.html`), html);
  await openWithWorker(page, `${guide.url}/vi/`);
  await page.evaluate(async (seen) => {
    const { active } = await navigator.serviceWorker.ready;
    for (const path of seen) active?.postMessage({ seen: [new URL(path, location.origin).href] });
  }, pages);
  await untilSeen(page, '/vi/spots/many-69');
  const kept = () => page.evaluate(async () => (await (await caches.open('cam-nang:/:1:pages')).keys()).length);
  await expect.poll(kept).toBeLessThanOrEqual(60);
});

test('other people’s addresses are left alone', async ({ page, guide }) => {
  await appendFile(join(guide.root, 'vi/index.html'), '<img src="http://127.0.0.1:9/pixel.png">');
  await openWithWorker(page, `${guide.url}/vi/`);
  const cached = () =>
    page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
      ).flat(),
    );
  await untilSeen(page, '/vi/');
  expect((await cached()).filter((url) => !url.startsWith(guide.url))).toEqual([]);
});
