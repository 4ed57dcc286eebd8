/** Lists: narrowed, sorted, shared, and answered without script. */
import { expect, type Page, test } from '@playwright/test';

const shown = (page: Page) => page.locator('main li[data-facets]:visible');
const tick = async (page: Page, menu: string, name: string | RegExp) => {
  await page.locator('summary', { hasText: menu }).click();
  await page.getByRole('checkbox', { name }).check();
  await page.keyboard.press('Escape');
};

test('a list is narrowed step by step, the address says how, and Back undoes it', async ({ page }) => {
  await page.goto('/vi/homestays/');
  await expect(shown(page)).toHaveCount(9);
  await tick(page, 'Làng bản', 'Bản Hoa Tiến');
  await expect(shown(page)).toHaveCount(3);
  await tick(page, 'Điều kiện khác', 'Trả được bằng mã QR');
  await expect(shown(page)).toHaveCount(2);
  await expect(page).toHaveURL(/\/vi\/homestays\/\?village=ban-hoa-tien&qr=yes$/);
  await expect(page.getByRole('status').filter({ hasText: 'Đang xem 2 trong 9 mục.' })).toBeVisible();
  await page.goBack();
  await expect(shown(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Bỏ điều kiện: Bản Hoa Tiến' }).click();
  await expect(shown(page)).toHaveCount(9);
});

test('a shared address opens the same list, and counts tell what a further tick would leave', async ({ page }) => {
  await page.goto('/en/homestays/?village=ban-hoa-tien,nowhere&sort=price');
  await expect(shown(page)).toHaveCount(3);
  await expect(shown(page).first()).toHaveAttribute('data-price', '90000');
  await page.locator('summary', { hasText: 'More' }).click();
  const line = page.locator('li', { has: page.getByRole('checkbox', { name: 'Takes foreign guests' }) });
  await expect(line.locator('[data-count]')).toHaveText('2');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(shown(page)).toHaveCount(9);
});

test('services are sorted from where the visitor is, once the phone was asked', async ({ browser }) => {
  const context = await browser.newContext({
    geolocation: { latitude: 19.61, longitude: 105.01, accuracy: 20 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await page.goto('/vi/services/');
  await tick(page, 'Loại tiện ích', 'Xăng dầu');
  await page.getByLabel('Xếp theo').selectOption('Gần tôi nhất');
  await expect(shown(page).first()).toContainText('Quỳ Châu');
  await expect(shown(page).first().locator('[data-distance]')).toContainText('khoảng');
  await context.close();
});

test('without script a value leads to a page that holds just its entries', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/homestays/');
  await expect(page.locator('summary', { hasText: 'Điều kiện khác' })).toBeHidden();
  await page.locator('summary', { hasText: 'Làng bản' }).click();
  await page.getByRole('link', { name: 'Bản Hoa Tiến', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Homestay: Bản Hoa Tiến');
  await expect(page.locator('main .cards > li')).toHaveCount(3);
  await context.close();
});
