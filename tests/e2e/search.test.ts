/** Found in one try, however it is typed. */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

const results = 'guide-search a[href]';

for (const typed of ['đền vua Lê', 'den vua le', 'denvuale', 'ĐỀN VUA LÊ'.normalize('NFD'), 'den vua lr']) {
  test(`“${typed}” finds the temple of King Lê Hoàn first`, async ({ page }) => {
    await page.goto('/vi/search');
    await page.getByRole('searchbox').fill(typed);
    await expect(page.locator(results).first()).toHaveText('Đền thờ Lê Hoàn');
  });
}

test('an English reader finds honey, and the sentence that says so is marked', async ({ page }) => {
  await page.goto('/en/search?q=honey');
  await expect(page.locator(results).first()).toContainText(/honey/i);
  await expect(page.locator('guide-search mark').first()).toHaveText(/honey/i);
});

test('an abolished district finds what lies there today', async ({ page }) => {
  await page.goto('/vi/search?q=Pải Lủng');
  await expect(page.locator(results).filter({ hasText: 'Mã Pì Lèng' }).first()).toBeVisible();
});

test('a code typed into the search box opens its page', async ({ page }) => {
  const code = await codeOf('heritage/lam-kinh');
  await page.goto('/vi/search');
  await page.getByRole('searchbox').fill(code.toLowerCase());
  await page.getByRole('link', { name: new RegExp(code) }).click();
  await expect(page).toHaveURL(new RegExp(`/Q/${code}$`));
});

test('results are reached by keyboard', async ({ page }) => {
  await page.goto('/vi/search');
  await page.getByRole('searchbox').fill('mat ong');
  await expect(page.locator(results).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results).first()).toBeFocused();
});

test('markup, a regex and ten thousand characters break nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/vi/search');
  for (const typed of ['<img src=x onerror=alert(1)>', '(a+)+$[', 'ă'.repeat(10_000), '🐝🍯', '\u0301\u0300', 'שלום']) {
    await page.getByRole('searchbox').fill(typed);
    await page.waitForTimeout(100);
  }
  await page.getByRole('searchbox').fill('hang bua');
  await expect(page.locator(results).first()).toContainText('Hang Bua');
  expect(errors).toEqual([]);
});

test('without script the search page is the contents from A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/search?q=hang');
  await page.getByRole('link', { name: 'Hang Bua' }).first().click();
  await expect(page.locator('h1')).toHaveText('Hang Bua');
  await context.close();
});
