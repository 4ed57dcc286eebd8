/** The OCOP showcase as it is built: a lot from label to page, payments that nobody keeps. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { unpackBundle, unpackIndex } from '../../src/offline/unpack.ts';
import { codeOf, DIST } from './starter.ts';

test('a lot answers at its code and at its GS1 Digital Link, with its record beside it', async ({ page, request }) => {
  await page.goto('/01/02000000000015/10/TM-2608');
  await expect(page.getByRole('alert').first()).toContainText('Lô này bị thu hồi');
  await expect(page.getByRole('heading', { name: 'Chủ thể tự khai' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Có cơ quan, tổ chức khác cấp' })).toBeVisible();
  const code = await codeOf('lots/mau-tra-san.tm-2610');
  await page.goto(`/Q/${code}`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/01\/02000000000015\/10\/TM-2610$/);
  const record = await (await request.get(`/codes/${code}.json`)).json();
  expect(record).toMatchObject({ lot: 'TM-2610', sample: true, code });
});

test('a product’s number alone leads to its lots', async ({ page }) => {
  await page.goto('/01/02000000000015/');
  await page.getByRole('link', { name: 'Lô TM-2610' }).first().click();
  await expect(page).toHaveURL(/\/10\/TM-2610$/);
});

test('a payment is shown online alone: neither the kept guide, nor the one file, nor the search holds it', async ({
  page,
}) => {
  await page.goto('/vi/homestays/mau-hoa-tien-1');
  await page.getByRole('link', { name: 'Xem mã VietQR' }).click();
  await expect(page.getByRole('img', { name: /NGUOI MAU MOT/ }).first()).toBeVisible();
  await expect(page.getByText('hãy so tên chủ tài khoản').first()).toBeVisible();

  const names = (await readdir(DIST, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const holding: string[] = [];
  for (const name of names.filter((file) => /\.(html|json|csv|xml|ics|vcf|txt|js|geojson)$/.test(file))) {
    const text = await readFile(join(DIST, name), 'utf8');
    if (text.includes('NGUOI MAU') || text.includes('000000000001')) holding.push(name);
  }
  const paid = await Promise.all(['homestays/mau-hoa-tien-1', 'homestays/mau-pa-vi-1'].map(codeOf));
  expect(holding.sort()).toEqual(paid.map((code) => `payment/${code}.html`).sort());
  const manifest = JSON.parse(await readFile(join(DIST, 'offline/manifest.json'), 'utf8'));
  type Packed = { readonly sha256: string };
  const bundle = async ({ sha256 }: Packed) =>
    new Uint8Array(await readFile(join(DIST, `offline/${sha256.slice(0, 16)}.bin`)));
  for (const index of manifest.indexes) {
    const { files } = await unpackIndex(await bundle(index));
    expect([...files.keys()].filter((file) => file.startsWith('payment/'))).toEqual([]);
  }
  const pieces = await Promise.all(manifest.parts.map(async (part: Packed) => unpackBundle(await bundle(part))));
  expect(pieces.flat().some((piece) => Buffer.from(piece).includes('NGUOI MAU'))).toBe(false);
});

test('a market’s page says when it meets next, and its plan leads from a stall to its maker and to paying', async ({
  page,
}) => {
  await page.goto('/vi/spots/cho-meo-vac');
  await expect(page.getByText('Phiên tới').first()).toBeVisible();
  await expect(page.locator('.plan').getByText('Sơ đồ mẫu: sạp và lối đi không có thật')).toBeVisible();
  await expect(page.locator('.plan-sheet a')).toHaveCount(10);
  // Said once: the list of the plan is that of the stalls.
  await expect(page.getByRole('listitem').filter({ hasText: 'Bánh và ngô nướng' })).toHaveCount(1);
  const stall = page.locator('#plan-B1');
  await page.getByRole('link', { name: /^B1\. Bánh và ngô nướng/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#plan-B1$/);
  await expect(stall).toContainText('Mẫu · nhà lợp bên phải, gần lối đi');
  await expect(stall.getByRole('link', { name: 'Homestay mẫu Pả Vi 1' })).toBeVisible();
  await stall.getByRole('link', { name: 'Chuyển khoản' }).click();
  await expect(page.getByRole('img', { name: /NGUOI MAU HAI/ }).first()).toBeVisible();
});
