/** What a traveller in need has in hand: numbers, rules, a position, the nearest help, phrases to show. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from './starter.ts';

test('emergency numbers, conduct, safety and the border are one tap from every page', async () => {
  const files = (await readdir(DIST, { recursive: true })).filter(
    (file) => file.endsWith('.html') && !/^(?:offline|pagefind|admin)/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  for (const file of files) {
    const html = await readFile(join(DIST, file), 'utf8');
    for (const page of ['ung-xu', 'an-toan', 'vung-bien-gioi']) expect(html, file).toContain(`/handbook/${page}"`);
    for (const number of [112, 113, 114, 115]) expect(html, file).toContain(`"tel:${number}"`);
    expect(html, file).toMatch(/href="\/..\/help["?]/);
  }
});

test('help knows the nearest clinic and police from the page one came from', async ({ page }) => {
  await page.goto('/vi/heritage/hang-bua');
  await page.getByRole('navigation', { name: 'Lối đi nhanh' }).getByRole('link', { name: 'Trợ giúp' }).click();
  const lists = page.locator('nearest-aid ul');
  await expect(lists.nth(0).getByRole('listitem').first()).toContainText('Trạm y tế xã Châu Tiến (mẫu)');
  await expect(lists.nth(1).getByRole('listitem').first()).toContainText('Công an xã Châu Tiến (mẫu)');
  await expect(lists.nth(0).getByRole('listitem').first()).toContainText('trong vòng');
  await expect(page.locator('nearest-aid')).toContainText('hãy gọi 112, 113, 114 và 115');
});

test('help sorts from the device once asked, and writes a message with the place', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    geolocation: { latitude: 22.82, longitude: 105.49, accuracy: 20 },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await page.goto('/en/help');
  await page.getByRole('button', { name: 'Show my coordinates' }).click();
  await expect(page.locator('nearest-aid ul').first().getByRole('listitem').first()).toContainText('Pác Miầu clinic');
  const message = await page.getByRole('link', { name: /text|message/i }).getAttribute('href');
  expect(decodeURIComponent(message ?? '')).toContain('Cần giúp / Need help: 22.82000,105.49000');
  await context.close();
});

test('without script a phrase fills the screen, alone, and closes', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto('/en/homestays/mau-pa-vi-1');
  await page.getByRole('link', { name: 'Phrase cards' }).first().click();
  await page.getByRole('link', { name: 'Show large May I go in?' }).click();
  const said = page.getByText('Tôi vào trong, có được không ạ?');
  await expect(said).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1, name: 'Phrase cards' })).toBeHidden();
  await expect(page.locator('#show-enter').getByText('Không', { exact: true })).toBeInViewport();
  expect((await page.locator('#show-enter').boundingBox())?.height).toBe(740);
  await page.getByRole('link', { name: 'Close' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Phrase cards' })).toBeVisible();
  await context.close();
});

test('Esc closes the phrase that is shown', async ({ page }) => {
  await page.goto('/en/phrases#show-water');
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page.getByRole('link', { name: /Show large Could I have boiled/ })).toBeFocused();
});
