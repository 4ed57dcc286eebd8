/** Routes: the order of the road, honest distances, and the way on from a sign. */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

test('a route reads in its order without script, and says what its distances are', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/routes/mot-ngay-quy-chau');
  const route = page.locator('.route');
  await expect(route.locator('.stops > li')).toHaveCount(5);
  await expect(route.locator('.stops > li').first()).toContainText('Hang Bua');
  await expect(route.locator('.stops > li').first()).toContainText('đường chim bay');
  await expect(route.locator('.stops > li').first()).toContainText('y tế – Trạm y tế xã Châu Tiến (mẫu)');
  await expect(route.locator('svg.sketch .hop')).toHaveCount(1);
  // Every stop is known to 300 m at best: there is nothing to follow.
  await expect(route.getByText('Chưa có tệp GPX')).toBeVisible();
  await expect(route.locator('a[download]')).toHaveCount(0);
  await context.close();
});

test('a scanned sign on a route names the next stop', async ({ page }) => {
  await page.goto(`/Q/${await codeOf('villages/ban-hoa-tien')}`);
  const next = page.getByText('tiếp theo: Thẩm Ồm');
  await expect(next).toContainText('đường chim bay');
  await next.getByRole('link', { name: 'Thẩm Ồm' }).click();
  await expect(page.locator('h1')).toHaveText('Thẩm Ồm');
});

test('the map draws the route, and keeps it while a stop is opened', async ({ page }) => {
  await page.goto('/vi/routes/mot-ngay-quy-chau');
  await page.getByRole('link', { name: 'Xem tuyến trên bản đồ' }).click();
  const line = page.locator('.leaflet-overlay-pane path.map-way').first();
  await expect(line).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'không phải đường đi' })).toBeVisible();
  await page.locator('.map-marker').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(line).toBeVisible();
});
