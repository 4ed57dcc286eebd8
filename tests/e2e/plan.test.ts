/** The plan of a village: by keyboard, without script, and on paper. */
import { expect, test } from '@playwright/test';

test('the household map is walked by keyboard, house by house, and opens a homestay', async ({ page }) => {
  await page.goto('/vi/villages/ban-hoa-tien');
  const houses = page.locator('.plan-sheet a');
  await expect(houses).toHaveCount(5);
  await page.getByLabel('Phóng to sơ đồ').focus();
  const walked: string[] = [];
  for (let step = 0; step < 8 && walked.length < 5; step++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() =>
      document.activeElement?.closest('.plan-sheet') ? (document.activeElement.getAttribute('aria-label') ?? '') : '',
    );
    if (name) walked.push(name);
  }
  expect(walked).toEqual([
    expect.stringMatching(/^1\. Homestay mẫu Hoa Tiến 1, .*bữa ăn$/),
    expect.stringMatching(/^2\. /),
    expect.stringMatching(/^3\. /),
    '4. Nhà dệt chung (mẫu), dệt vải',
    '5. Nhà văn hóa bản (mẫu)',
  ]);
  await houses.nth(1).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Homestay mẫu Hoa Tiến 2');
});

test('the plan stands alone for printing, enlarges without script, and says the same in its list', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 360, height: 740 },
  });
  const page = await context.newPage();
  await page.goto('/en/villages/ban-hoa-tien');
  await page.getByRole('link', { name: 'for printing' }).click();
  await expect(page.locator('h1')).toHaveText(/^Map of the households: /);
  await expect(page.getByText('A sample: these houses')).toBeVisible();
  await expect(page.locator('.plan-list li').first()).toContainText(
    'Receives guests, as of 20 November 2026; call first.',
  );
  await expect(page.getByRole('button', { name: 'Print this map' })).toHaveCount(0);
  const sheet = page.locator('.plan-sheet');
  const before = (await sheet.boundingBox())?.width ?? 0;
  await page.getByLabel('Enlarge the map').check();
  expect((await sheet.boundingBox())?.width).toBeGreaterThan(before * 2);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await context.close();
});
