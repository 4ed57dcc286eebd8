/** A visitor who asked the browser to save data: nothing is fetched unasked, and what is asked for says what it costs. */
import type { Page } from '@playwright/test';
import { buildOf, expect, isPart, keep, openWithWorker, status, test } from './guide-server.ts';

/** Turns the browser's saving of data on; DevTools can do so for pages, a worker is told by hand. */
async function saveData(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  const saves = () => page.evaluate(() => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData);
  expect(await saves()).toBe(true);
  for (const worker of page.context().serviceWorkers()) {
    await worker.evaluate(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  }
}

const isKept = (page: Page, path: string) =>
  page.evaluate(async (path) => (await caches.match(path)) !== undefined, path);

test('the page that was seen is kept, from what was fetched for it, and nothing else is fetched', async ({
  page,
  context,
  guide,
}) => {
  await page.goto('about:blank');
  await saveData(page);
  await openWithWorker(page, `${guide.url}/vi/spots/north-1`);
  await expect.poll(() => isKept(page, '/vi/spots/north-1')).toBe(true);
  expect(guide.asked.filter((path) => path === '/codes.json' || path.endsWith('/saved') || isPart(path))).toEqual([]);
  await saveData(page);
  guide.asked.length = 0;
  await page.goto(`${guide.url}/vi/spots/north-1`);
  await page.goto(`${guide.url}/vi/spots/north-2`);
  await expect.poll(() => isKept(page, '/vi/spots/north-2')).toBe(true);
  expect(
    guide.asked.filter((path) => path.includes('north-1')),
    'a page of today is not asked for again',
  ).toEqual([]);
  await guide.airplane(context);
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('one');
});

test('the guide is kept at a tap that says what it costs, and renewed only at another', async ({ page, guide }) => {
  await page.goto('about:blank');
  await saveData(page);
  await openWithWorker(page, `${guide.url}/vi/`);
  await expect(page.locator('[data-keep]')).toHaveText(/^Keep \(\d+(,\d)?\s(MB|kB)\)$/);
  expect(guide.asked.filter(isPart)).toEqual([]);
  await keep(page);
  await saveData(page);
  (await guide.prepare('two')).swap();
  guide.asked.length = 0;
  await page.goto(`${guide.url}/vi/`);
  await expect(status(page)).toHaveText('outdated');
  await expect(page.locator('[data-update]')).toHaveText(/^update \d+(,\d)?\s(MB|kB)$/);
  expect(guide.asked.filter(isPart), 'nothing is renewed behind').toEqual([]);
  await page.locator('[data-update]').click();
  await expect(status(page)).toContainText('done');
  expect(await buildOf(page, `${guide.url}/vi/`)).toBe('two');
});

test('a download that was begun waits for the visitor', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  guide.fault = (path) => (isPart(path) ? { cutAfter: 0 } : undefined);
  await page.locator('[data-keep]').click();
  await expect(status(page)).toHaveText('lost');
  guide.fault = () => undefined;
  await page.goto('about:blank');
  await saveData(page);
  guide.asked.length = 0;
  await page.goto(`${guide.url}/vi/saved`);
  await expect(status(page)).toHaveText('paused');
  expect(guide.asked.filter(isPart)).toEqual([]);
  await page.locator('[data-resume]').click();
  await expect(page.locator('[data-saved]')).toBeVisible();
});
