/** A code typed by hand arrives, however it is typed. */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

test('a code typed in lowercase with spaces opens its page', async ({ page }) => {
  const code = await codeOf('heritage/lam-kinh');
  await page.goto('/vi/codes');
  await page.getByRole('textbox').fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()} `);
  await page.getByRole('button', { name: 'Mở' }).click();
  await expect(page).toHaveURL(new RegExp(`/Q/${code}$`));
});

test('an address typed in lowercase with a hyphen arrives through the page for what is not found', async ({ page }) => {
  const code = await codeOf('heritage/lam-kinh');
  const answer = await page.goto(`/q/${code.slice(0, 3).toLowerCase()}-${code.slice(3).toLowerCase()}`);
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveURL(new RegExp(`/Q/${code}$`));
});

test('a code of nothing is answered in words, and stays in the field to be mended', async ({ page }) => {
  await page.goto('/vi/codes?c=222222');
  await expect(page.getByRole('status')).toContainText('Không có mã');
  await expect(page.getByRole('textbox')).toHaveValue('222222');
});

test('a pasted address of another guide is not taken for one of ours', async ({ page }) => {
  await page.goto('/vi/codes');
  await page.getByRole('textbox').fill('https://other.example/Q/2B7H5G');
  await page.getByRole('button', { name: 'Mở' }).click();
  await expect(page.getByRole('status')).toContainText('other.example');
});

test('without script the page lists every code', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/vi/codes');
  await page.getByRole('link', { name: await codeOf('heritage/lam-kinh') }).click();
  await expect(page.locator('h1').first()).toHaveText('Lam Kinh');
  await context.close();
});

test('without script the page of a mistyped address says where every code is listed', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/q/w94-n76');
  await page.getByRole('link', { name: 'Mọi mã đã phát hành' }).click();
  await expect(page).toHaveURL(/\/vi\/codes#codes-list$/);
  await context.close();
});
