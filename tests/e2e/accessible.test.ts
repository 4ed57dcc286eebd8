/** WCAG 2.2 AA by axe on a representative of each template, and nothing wider than a small phone. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

const TEMPLATES = [
  '/',
  '/vi/',
  '/en/heritage/ma-pi-leng',
  '/vi/villages/ban-hoa-tien',
  '/en/homestays/mau-pa-vi-1',
  '/vi/products/mat-ong-bac-ha-tuan-dung',
  '/vi/products/mau-tra-san',
  '/01/02000000000015/10/TM-2608',
  '/vi/routes/mot-ngay-quy-chau',
  '/en/festivals/hang-bua',
  '/vi/handbook/an-toan',
  '/vi/heritage/',
  '/vi/homestays/?village=ban-hoa-tien&qr=yes',
  '/fr/browse/products/set-4',
  '/ko/areas/bao-lam',
  '/vi/map',
  '/zh/search',
  '/vi/codes',
  '/en/help',
  '/en/phrases',
  '/fr/services/',
  '/vi/calendar',
  '/vi/saved',
  '/fr/data',
  '/admin/check',
  '/admin/en/status',
  '/404',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of TEMPLATES) {
      test(`${path} has no violation of WCAG 2.2 AA`, async ({ page }) => {
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });
}

test('the scan page has no violation of WCAG 2.2 AA', async ({ page }) => {
  await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('nothing is wider than a screen of 320 px, even with large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.addInitScript(() => localStorage.setItem('size', 'l'));
  for (const path of TEMPLATES) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});
