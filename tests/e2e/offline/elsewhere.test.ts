/** Where a guide cannot be kept: in-app browsers, and a box at a homestay without a certificate. */
import { chromium } from '@playwright/test';
import { expect, test } from './guide-server.ts';

test('inside an app it says so and offers the file', async ({ browser, guide }) => {
  const context = await browser.newContext({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 Zalo android/240101',
  });
  const page = await context.newPage();
  await page.goto(`${guide.url}/vi/`);
  await expect(page.locator('[data-cannot]')).toHaveText('in Zalo');
  await expect(page.locator('[data-choose]')).toBeHidden();
  await context.close();
});

test('under another name and without HTTPS every page works, and the file is offered', async ({ guide }) => {
  const port = new URL(guide.url).port;
  const box = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--host-resolver-rules=MAP guide.box 127.0.0.1'],
  });
  try {
    const page = await box.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    for (const path of ['/vi/', '/vi/spots/north-1', '/Q/W94N76']) {
      const answer = await page.goto(`http://guide.box:${port}${path}`);
      expect(answer?.status(), path).toBe(200);
      expect(await page.evaluate('scriptOf')).toBe('one');
    }
    await page.goto(`http://guide.box:${port}/vi/`);
    await expect(page.locator('[data-cannot]')).toHaveText('cannot');
    expect(errors).toEqual([]);
    const file = await page.request.get(`http://127.0.0.1:${port}/offline/small-vi.html`);
    expect(file.status()).toBe(200);
  } finally {
    await box.close();
  }
});
