/** What a traveller in need has in hand: phrases to show. */
import { expect, test } from '@playwright/test';

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
