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
  expect(holding).toEqual([`payment/${await codeOf('homestays/mau-hoa-tien-1')}.html`]);
  const manifest = JSON.parse(await readFile(join(DIST, 'offline/manifest.json'), 'utf8'));
  const bundle = async ({ sha256 }: { sha256: string }) =>
    new Uint8Array(await readFile(join(DIST, `offline/${sha256.slice(0, 16)}.bin`)));
  const { files } = await unpackIndex(await bundle(manifest.index));
  expect(Object.keys(files).filter((file) => file.startsWith('payment/'))).toEqual([]);
  for (const part of manifest.parts) {
    for (const piece of await unpackBundle(await bundle(part))) {
      expect(Buffer.from(piece).includes('NGUOI MAU')).toBe(false);
    }
  }
});
