/** Whatever goes wrong, there is a working old guide or a working new one, and never a mix. */
import { appendFile, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildOf, expect, type GuideServer, isPart, keep, openWithWorker, status, test } from './guide-server.ts';

/** Without a signal, every page and its script and data are of this build. */
async function expectWhole(page: Page, context: BrowserContext, guide: GuideServer, build: string): Promise<void> {
  await guide.airplane(context);
  for (const address of ['', 'vi/spots/north-2', 'en/spots/south-3', 'Q/W94N76']) {
    expect(await buildOf(page, `${guide.url}/${address}`), address).toBe(build);
    expect(await page.evaluate('scriptOf'), `script of ${address}`).toBe(build);
    expect(await page.evaluate(() => fetch('/vi/data.json').then((answer) => answer.json()))).toEqual({ build });
  }
  await guide.landed(context);
}

async function partFiles({ root }: { root: string }): Promise<string[]> {
  const names = await readdir(join(root, 'offline'));
  return names.filter((name) => name.endsWith('.bin')).map((name) => join(root, 'offline', name));
}

test('a connection lost at any tenth of the download is taken up where it was', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  const total = (await partFiles(guide)).length;
  for (let tenth = 1; tenth <= 10; tenth++) {
    guide.asked.length = 0;
    const limit = Math.floor((total * (tenth - 1)) / 10);
    const isLost = () => guide.asked.filter(isPart).length > limit;
    guide.fault = (path) => (isPart(path) && isLost() ? { cutAfter: 100 * tenth } : undefined);
    await page.locator('[data-keep]').click();
    await expect(status(page), `tenth ${tenth}`).toHaveText('lost');
    const whole = guide.asked.filter(isPart).slice(0, limit);
    guide.fault = () => undefined;
    guide.asked.length = 0;
    await page.locator('[data-resume]').click();
    await expect(page.locator('[data-saved]')).toBeVisible();
    expect(
      guide.asked.filter((path) => whole.includes(path)),
      'what was fetched is not fetched again',
    ).toEqual([]);
    if (tenth === 5) {
      await expectWhole(page, context, guide, 'one');
      await page.goto(`${guide.url}/vi/`);
    }
    await page.locator('[data-remove]').click();
  }
});

test('the download goes on by itself when the connection is back', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  guide.fault = (path) => (isPart(path) ? { cutAfter: 0 } : undefined);
  await page.locator('[data-keep]').click();
  await expect(status(page)).toHaveText('lost');
  guide.fault = () => undefined;
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator('[data-saved]')).toBeVisible();
});

test('a download that was begun goes on in the next page', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  guide.fault = (path) => (isPart(path) ? { cutAfter: 0 } : undefined);
  await page.locator('[data-keep]').click();
  await expect(status(page)).toHaveText('lost');
  guide.fault = () => undefined;
  await page.goto(`${guide.url}/en/saved`);
  await expect(page.locator('[data-saved]')).toBeVisible();
});

test('a visitor can pause, and go on', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  guide.fault = (path) => (isPart(path) ? { delayMs: 150 } : undefined);
  await page.locator('[data-keep]').click();
  await page.locator('[data-pause]').click();
  await expect(status(page)).toHaveText('paused');
  await page.reload();
  await expect(status(page), 'a pause is respected').toHaveText('paused');
  guide.fault = () => undefined;
  await page.locator('[data-resume]').click();
  await expect(page.locator('[data-saved]')).toBeVisible();
});

test('a server that gets a new build during the download gives the new guide', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  const { swap } = await guide.prepare('two');
  let parts = 0;
  guide.fault = (path) => {
    if (isPart(path) && ++parts === 6) swap();
    return undefined;
  };
  await keep(page);
  await expectWhole(page, context, guide, 'two');
});

test('a server that gets a new build during an update leaves the old guide until the new one is whole', async ({
  page,
  context,
  guide,
}) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  (await guide.prepare('two')).swap();
  guide.fault = (path) => (isPart(path) ? { status: 404 } : undefined);
  await page.goto(`${guide.url}/vi/saved`);
  await expect(status(page)).toHaveText('outdated');
  await expectWhole(page, context, guide, 'one');
  guide.fault = () => undefined;
  await page.goto(`${guide.url}/vi/saved`);
  await expect.poll(() => buildOf(page, `${guide.url}/vi/`)).toBe('two');
  await expectWhole(page, context, guide, 'two');
});

const DAMAGES: readonly [name: string, damage: (file: string) => Promise<void>][] = [
  ['truncated', (file) => truncate(file, 50)],
  ['corrupted', async (file) => writeFile(file, (await readFile(file)).fill(7, 30, 34))],
  ['longer', (file) => appendFile(file, 'and more')],
  ['replaced by a login page', (file) => writeFile(file, '<!doctype html><h1>Wi-Fi</h1>')],
];

for (const [name, damage] of DAMAGES) {
  test(`parts that are ${name} are refused, and the old guide serves on`, async ({ page, context, guide }) => {
    await openWithWorker(page, `${guide.url}/vi/`);
    await keep(page);
    const next = await guide.prepare('two');
    for (const file of await partFiles(next)) await damage(file);
    next.swap();
    await page.goto(`${guide.url}/vi/saved`);
    await page.locator('[data-update]').click();
    await expect(status(page)).toHaveText('broken');
    await expectWhole(page, context, guide, 'one');
  });
}

test('a manifest that is damaged is refused', async ({ page, guide }) => {
  const file = join(guide.root, 'offline/manifest.json');
  await writeFile(file, (await readFile(file, 'utf8')).replace('"bytes":', '"bytes":1'));
  await openWithWorker(page, `${guide.url}/vi/`);
  await page.locator('[data-keep]').click();
  await expect(status(page)).toHaveText('broken');
});

test('a device without room says what is missing, keeps the old guide, and goes on when there is room', async ({
  page,
  context,
  guide,
}) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  (await guide.prepare('two')).swap();
  const devtools = await context.newCDPSession(page);
  const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: guide.url, quotaSize: used + 30_000 });
  await page.goto(`${guide.url}/vi/saved`);
  await page.locator('[data-update]').click();
  await expect(status(page)).toHaveText(/^full \d/);
  await expectWhole(page, context, guide, 'one');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: guide.url });
  await expect.poll(() => buildOf(page, `${guide.url}/vi/saved`)).toBe('two');
  await expectWhole(page, context, guide, 'two');
});

for (const year of ['1999', '2099']) {
  test(`a clock that says ${year} does no harm`, async ({ page, context, guide }) => {
    await page.clock.setFixedTime(`${year}-01-01T00:00:00Z`);
    await openWithWorker(page, `${guide.url}/vi/`);
    await keep(page);
    await expect(page.locator('[data-saved]'), 'no age is told by a clock that is wrong').not.toContainText('days old');
    await expectWhole(page, context, guide, 'one');
    (await guide.prepare('two')).swap();
    await expect.poll(() => buildOf(page, `${guide.url}/vi/`)).toBe('two');
    await expectWhole(page, context, guide, 'two');
  });
}

test('two tabs that keep the guide at once keep it once', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  const other = await context.newPage();
  await other.goto(`${guide.url}/en/`);
  guide.asked.length = 0;
  guide.fault = (path) => (isPart(path) ? { delayMs: 60 } : undefined);
  await Promise.all([page, other].map((tab) => tab.locator('[data-keep]').click()));
  await Promise.all([page, other].map((tab) => expect(tab.locator('[data-saved]')).toBeVisible()));
  const parts = guide.asked.filter(isPart);
  expect(new Set(parts).size).toBe(parts.length);
  await expectWhole(page, context, guide, 'one');
});

test('what the browser cleared is told, and fetched again', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  const clear = () =>
    page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((key) => key.endsWith('bundles'));
      const cache = await caches.open(name);
      for (const request of (await cache.keys()).slice(0, 5)) await cache.delete(request);
    });
  await clear();
  guide.fault = (path) => (isPart(path) ? { status: 503 } : undefined);
  await page.goto(`${guide.url}/vi/saved`);
  await expect(status(page)).toHaveText('incomplete');
  await expect(page.locator('[data-update]')).toHaveText(/^repair/);
  guide.fault = () => undefined;
  await page.locator('[data-update]').click();
  await expect(status(page)).toContainText('done');
  await expectWhole(page, context, guide, 'one');
});

test('a worker that is replaced while a page is open goes on with the same guide', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await appendFile(join(guide.root, 'sw.js'), '\n// the next version\n');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((done) =>
      navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
    await registration?.update();
    await changed;
  });
  expect(await page.evaluate(() => fetch('/vi/data.json').then((answer) => answer.json()))).toEqual({ build: 'one' });
  await expectWhole(page, context, guide, 'one');
});

test('a worker that must go takes itself and what it kept away', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  const { farewellScript } = await import('../../../src/offline/bundle-worker.ts');
  await writeFile(join(guide.root, 'sw.js'), await farewellScript());
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await guide.stop();
  await expect(page.goto(`${guide.url}/vi/`), 'the network answers again, or does not').rejects.toThrow();
});
