/** The map, for the eye, the keyboard and without script. */
import { expect, test } from '@playwright/test';

const markers = '.map-marker, .map-cluster';

test('an area opened from the overview shows its places as named markers', async ({ page }) => {
  await page.goto('/vi/map');
  await page.locator('guide-map a[href^="#area-"]').first().click();
  await expect(page.locator('guide-map .leaflet-container')).toBeVisible();
  await expect(page.locator(markers).first()).toBeVisible();
  const names = await page
    .locator(markers)
    .evaluateAll((all) => all.map((marker) => marker.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(3);
  expect(names.filter((name) => !name?.trim())).toEqual([]);
});

test('a marker opens by keyboard, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/vi/map?area=quy-chau&kinds=heritage');
  const marker = page.locator('.map-marker[aria-label*="Thẩm Ồm"]');
  await marker.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.leaflet-container').getByRole('link', { name: 'Thẩm Ồm' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(marker).toBeFocused();
});

test('filters live in the address and survive Back', async ({ page }) => {
  await page.goto('/vi/map');
  await page.getByRole('combobox').selectOption('tho-xuan');
  await expect(page).toHaveURL(/area=tho-xuan/);
  await page.getByRole('link', { name: 'Lam Kinh' }).first().click();
  await expect(page.locator('h1')).toHaveText('Lam Kinh');
  await page.goBack();
  await expect(page.getByRole('combobox')).toHaveValue('tho-xuan');
});

test('the list says the same without script, and says what is only approximate', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/en/map');
  await expect(page.getByRole('link', { name: 'Bua Cave' }).first()).toBeVisible();
  expect(await page.locator('guide-map svg').count()).toBeGreaterThan(4);
  await expect(page.getByText(/to within/).first()).toBeVisible();
  await context.close();
});

test('near me sorts the list by distance from the device, and sends it nowhere', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'vi-VN',
    geolocation: { latitude: 19.6, longitude: 105.02, accuracy: 30 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await page.goto('/vi/map');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: 'Tìm quanh tôi' }).click();
  await expect(page.locator('#map-list').getByText(/km/).first()).toBeVisible();
  await expect(
    page
      .locator('#map-list a')
      .filter({ hasText: /Hang Bua|Hoa Tiến|Mường Chiêng Ngam/ })
      .first(),
  ).toBeVisible();
  expect(asked.filter((url) => url.includes('19.6') || !url.startsWith(baseURL ?? ''))).toEqual([]);
  await context.close();
});
