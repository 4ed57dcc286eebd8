/** The kept guide on a device without a signal. */
import { buildOf, expect, isPart, keep, openWithWorker, status, test } from './guide-server.ts';
import { CODES, PAGES } from './small-site.ts';

test('after one visit and one tap every page and code opens without a signal', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  for (const address of PAGES) {
    await page.goto(`${guide.url}/${address}`);
    await expect(page.locator('#page')).toHaveText(address);
    expect(await page.evaluate('scriptOf')).toBe('one');
  }
  expect(await page.evaluate(() => fetch('/en/data.json').then((answer) => answer.json()))).toEqual({ build: 'one' });
});

test('says the size before, shows progress, and says afterwards what was saved', async ({ page, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await expect(page.locator('[data-keep]')).toHaveText(/^Keep \(\d+(,\d)?\s(MB|kB)\)$/);
  guide.fault = (path) => (isPart(path) ? { delayMs: 100 } : undefined);
  await page.locator('[data-keep]').click();
  await expect(page.locator('progress')).toBeVisible();
  await expect(page.locator('[data-amount]')).toHaveText(/^\d+\/21 .*\/.*(MB|kB)$/);
  await expect(page.locator('[data-saved]')).toHaveText(/saved 21 .* of 21\/11\/2026/);
});

test('keeps only the languages and localities that were chosen', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  const all = await page.locator('[data-keep]').textContent();
  await page.locator('input[value="en"]').uncheck();
  await page.locator('input[value="south"]').uncheck();
  await expect(page.locator('[data-keep]')).not.toHaveText(all ?? '');
  await keep(page);
  await guide.airplane(context);
  expect(await buildOf(page, `${guide.url}/vi/spots/north-1`)).toBe('one');
  await page.goto(`${guide.url}/en/spots/north-1`);
  await expect(page.locator('#page'), 'another language: the page of what is saved').toHaveText('vi/saved');
  await page.goto(`${guide.url}/vi/spots/south-1`);
  await expect(page.locator('#page')).toHaveText('vi/saved');
});

test('a code typed in lowercase, with a hyphen or a space opens its page without a signal', async ({
  page,
  context,
  guide,
}) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  for (const [typed, code] of [
    ['/q/w94n76', 'W94N76'],
    ['/Q/w94-n76', 'W94N76'],
    ['/Q/2b7%20h5g', '2B7H5G'],
    ['/Q/X5Z6R2.html', 'X5Z6R2'],
  ] as const) {
    await page.goto(guide.url + typed);
    await expect(page.locator('#page'), typed).toHaveText(`Q/${code}`);
  }
});

test('a code that no one issued is answered by the page that helps', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  const answer = await page.goto(`${guide.url}/Q/ZZZZZZ`);
  expect(answer?.status()).toBe(404);
  await expect(page.locator('#page')).toHaveText('404');
});

test('a folder without its slash is led to the folder', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  await page.goto(`${guide.url}/en`);
  expect(page.url()).toBe(`${guide.url}/en/`);
});

test('one tap removes the guide from the device', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await page.locator('[data-remove]').click();
  await expect(status(page)).toHaveText('removed');
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith('bundles')))).toEqual([]);
  await guide.airplane(context);
  await page.goto(`${guide.url}/vi/spots/north-1`);
  await expect(page.locator('#page')).toHaveText('vi/saved');
});

test('a part of a file can be asked for', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  const part = await page.evaluate(async () => {
    const answer = await fetch('/codes.json', { headers: { range: 'bytes=2-7' } });
    return [answer.status, answer.headers.get('content-range')?.split('/')[0], await answer.text()];
  });
  expect(part).toEqual([206, 'bytes 2-7', CODES[0]]);
});

test('an update fetches only what changed and shows the new build everywhere', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  (await guide.prepare('two')).swap();
  guide.asked.length = 0;
  await page.goto(`${guide.url}/vi/`);
  await expect(page.locator('#build'), 'the old guide serves until the new one is whole').toHaveText('one');
  await expect
    .poll(() => page.evaluate(async () => (await (await fetch('/vi/data.json')).json()).build), {
      message: 'its files stay with it',
    })
    .toBe('one');
  await expect.poll(() => buildOf(page, `${guide.url}/vi/`)).toBe('two');
  await guide.airplane(context);
  for (const address of PAGES) expect(await buildOf(page, `${guide.url}/${address}`), address).toBe('two');
  expect(new Set(guide.asked.filter(isPart)).size, 'each part at most once').toBe(guide.asked.filter(isPart).length);
});
