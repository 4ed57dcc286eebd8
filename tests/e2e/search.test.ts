/** Found in one try, however it is typed. */
import AxeBuilder from '@axe-core/playwright';
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

test.describe('the dialog of every header', () => {
  test('opens by Ctrl+K, answers by keyboard alone, and gives the focus back', async ({ page }) => {
    await page.goto('/vi/heritage/hang-bua');
    const link = page.getByRole('banner').getByRole('link', { name: 'Tìm' });
    await link.focus();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Tìm trong cẩm nang' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('den vua le');
    await expect(dialog.locator('a').first()).toHaveText('Đền thờ Lê Hoàn');
    await expect(dialog.getByRole('status')).toHaveText(/kết quả cho/);
    await page.keyboard.press('ArrowDown');
    await expect(dialog.locator('a').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(dialog.getByRole('searchbox')).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(/\/vi\/heritage\/hang-bua$/);
  });

  test('opens on the scan page in its language; results say how far they are from the sign', async ({ page }) => {
    await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
    await page.locator('a[data-search]:visible').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('cây xăng quỳ châu');
    const first = dialog.locator('.hit').first();
    await expect(first).toContainText('Cây xăng ở xã Quỳ Châu');
    await expect(first).toContainText(/(?:khoảng|trong vòng) \d+/);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\/vi\/services\/#mau-xang-dau-quy-chau$/);
  });

  test('keeps what was searched on this device until it is cleared', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('honey');
    await page.keyboard.press('Enter');
    await expect(page.locator('.hit img').first()).toBeVisible();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'honey', exact: true }).click();
    await expect(page.locator('.hit').first()).toContainText(/honey/i);
    await page.getByRole('searchbox').fill('');
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.evaluate(() => localStorage.getItem('recent-searches'))).toBeNull();
  });

  test('has no violation of WCAG 2.2 AA, and is no wider than 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/vi/');
    await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
    await page.getByRole('searchbox').fill('mat ong');
    await expect(page.locator('.hit').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('dialog')?.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('without a worker to fall back on', () => {
  test.use({ serviceWorkers: 'block' });
  test('the dialog’s link leads to the search page where its script cannot be had', async ({ page }) => {
    await page.route(/\/_a\/dialog\./, (route) => route.abort());
    await page.goto('/vi/');
    await page.getByRole('banner').getByRole('link', { name: 'Tìm' }).click();
    await expect(page).toHaveURL(/\/vi\/search$/);
  });
});

test('where WebAssembly is blocked, names still answer and the limit is said', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await page.goto('/vi/search?q=hang bua');
  await expect(page.locator(results).first()).toContainText('Hang Bua');
  await expect(page.getByRole('status').first()).toContainText('chỉ tìm được theo tên', { timeout: 25_000 });
});
