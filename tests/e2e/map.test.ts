/** The map, for the eye, the keyboard and without script. */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

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

test('"Near" in the bar leads to the list, sorted from the device, which sends it nowhere', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: 'vi-VN',
    geolocation: { latitude: 19.6, longitude: 105.02, accuracy: 30 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/vi/');
  await page.getByRole('navigation').getByRole('link', { name: 'Gần đây' }).click();
  const list = page.locator('#map-list');
  await expect(list).toBeFocused();
  await expect(list.getByRole('status')).toContainText('sai số khoảng 30');
  await expect(list).toBeInViewport();
  const nearest = list.locator('[data-map-nearest] > li');
  await expect(nearest.first()).toContainText(/Hang Bua|Hoa Tiến|Mường Chiêng Ngam/);
  // What lies within its own uncertainty is "around here"; the rest is sorted by what is said of it.
  const said = await nearest.locator('[data-map-distance]').allTextContents();
  const kilometres = said
    .flatMap((words) => /khoảng ([\d.,]+)\u00A0km về/.exec(words)?.[1] ?? [])
    .map((km) => Number(km.replace(',', '.')));
  expect(said.slice(0, 3).join()).toContain('ở quanh đây');
  expect(kilometres.length).toBeGreaterThan(10);
  expect(kilometres).toEqual(kilometres.toSorted((a, b) => a - b));
  expect(asked.filter((url) => url.includes('19.6') || !url.startsWith(baseURL ?? ''))).toEqual([]);
  await page.getByRole('button', { name: 'Xếp lại theo vùng' }).click();
  await expect(page).not.toHaveURL(/near/);
  await context.close();
});

test('from a scanned sign the list is sorted by the distance from it', async ({ page }) => {
  await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
  await page.getByRole('link', { name: 'gần trước xa sau' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'đường chim bay từ Hang Bua' })).toBeVisible();
  await expect(page.locator('[data-map-nearest] > li').first()).toContainText('Biển bạn vừa quét');
});

test('a card that opens at the edge of a phone’s map is seen whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/vi/map?area=tho-xuan');
  const map = page.locator('.map-live');
  await expect(page.locator('.map-marker').first()).toBeVisible();
  const markers = page.locator('.map-marker');
  const boxes = await markers.evaluateAll((all) => all.map((marker) => marker.getBoundingClientRect().x));
  await markers.nth(boxes.indexOf(Math.max(...boxes))).press('Enter');
  const card = page.locator('.leaflet-popup');
  await expect(card).toBeVisible();
  await expect
    .poll(async () => {
      const [around, inside] = [await map.boundingBox(), await card.boundingBox()];
      if (!around || !inside) return 'hidden';
      const cut = inside.x < around.x || inside.x + inside.width > around.x + around.width || inside.y < around.y;
      return cut ? 'cut' : 'whole';
    })
    .toBe('whole');
});

test('names of the map keep clear of its signs on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/vi/map?area=quy-chau');
  await expect(page.locator(markers).first()).toBeVisible();
  const covered = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    // A sign is drawn in the middle 34 pixels of its target.
    const signs = boxes('.map-marker, .map-cluster').map((box) => new DOMRect(box.x + 7, box.y + 7, 30, 30));
    return boxes('.map-commune').filter((name) =>
      signs.some(
        (sign) =>
          name.left < sign.right && sign.left < name.right && name.top + 3 < sign.bottom && sign.top < name.bottom - 3,
      ),
    ).length;
  });
  expect(covered).toBe(0);
});
