/** The officers' pages: files are checked where they are, and visitors never carry any of it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import sharp from 'sharp';
import { contentDir } from '../../src/queries/current.ts';
import { paragraph, wordFile } from '../../src/sheets/word/template.ts';
import { codeOf, DIST } from './starter.ts';

const ENTRY = 'heritage/hang-bua';

async function entryZip(change: (facts: string) => string): Promise<Buffer> {
  const read = (file: string) => readFile(join(contentDir(), ENTRY, file));
  const facts = Buffer.from(change(String(await read('facts.yaml'))));
  return Buffer.from(
    zipSync({
      [`gui/${ENTRY}/facts.yaml`]: facts,
      [`gui/${ENTRY}/vi.mdx`]: await read('vi.mdx'),
      [`gui/${ENTRY}/en.mdx`]: await read('en.mdx'),
    }),
  );
}

const drop = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) =>
  page.locator('input[type=file]').first().setInputFiles(files);
const zip = (buffer: Buffer) => ({ name: 'hang-bua.zip', mimeType: 'application/zip', buffer });

test('an officer drops an entry, reads its errors, sees page and sign, and takes a zip home; nothing is sent', async ({
  page,
}) => {
  await page.goto('/admin/check', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await drop(page, zip(await entryZip((facts) => facts.replace(/^relicType: .*$/m, 'relicType: scenik'))));
  await expect(page.getByRole('heading', { level: 2 })).toContainText('1 lỗi phải sửa');
  const error = page.locator('.report .error');
  await expect(error).toContainText(`${ENTRY}/facts.yaml, dòng`);
  await expect(error).toContainText('scenic');

  await drop(page, zip(await entryZip((facts) => facts)));
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Không thấy lỗi nào');
  await expect(page.locator('.phone').first()).toContainText('Hang Bua');
  await expect(page.locator('.phone').nth(1)).toContainText('Bua Cave');
  const code = await codeOf(ENTRY);
  await expect(page.locator('.sign')).toContainText(code);
  await expect(page.locator('.sign svg[role=img]')).toHaveAttribute('aria-label', `HTTPS://CAMNANG.EXAMPLE/Q/${code}`);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const home = unzipSync(await readFile(await download.path()));
  expect(Object.keys(home).sort()).toEqual(['en.mdx', 'facts.yaml', 'vi.mdx'].map((file) => `${ENTRY}/${file}`));
  expect(strFromU8(home[`${ENTRY}/facts.yaml`] ?? new Uint8Array())).toBe(
    await readFile(join(contentDir(), ENTRY, 'facts.yaml'), 'utf8'),
  );
  // What is made of the dropped bytes in the page itself (`data:`, `blob:`) goes nowhere.
  expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);
});

test('a workbook that was exported, with two edits, and a Word file are read, previewed and taken home; nothing is asked', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'bảng tính-'));
  const file = join(folder, 'cam-nang.xlsx');
  await promisify(execFile)(process.execPath, ['scripts/export.ts', file]);
  const { sheets } = await readXlsx(new Uint8Array(await readFile(file)), { readStyles: false });
  const rows = sheets.find(({ name }) => name === 'Di sản')?.rows ?? [];
  const fields = rows.find((row) => row[0] === 'id') ?? [];
  const row = rows.find((one) => one[0] === 'hang-bua') ?? [];
  row[fields.indexOf('vi.summary')] = 'Câu tóm tắt mới của xã.';
  row[fields.indexOf('location.lat')] = 19.7;
  const kept = sheets.map(({ name, rows: all, veryHidden }) => ({
    name,
    rows: all,
    ...(veryHidden && { veryHidden }),
  }));
  const workbook = Buffer.from(await writeXlsx({ sheets: kept }));
  await rm(folder, { recursive: true });
  const field = (name: string, text: string) => paragraph(name, 'Heading1') + paragraph(text);
  const word = Buffer.from(
    wordFile(
      field('Loại', 'Điểm tham quan') +
        field('Tên', 'Bãi đá Thử') +
        field('Câu tóm tắt', 'Chỗ nghỉ chân bên suối.') +
        field('Xã', 'Châu Tiến') +
        field('Bài viết', 'Đường vào đi bộ được.'),
    ),
  );

  await page.goto('/admin/check', { waitUntil: 'networkidle' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await drop(
    page,
    { name: 'cam-nang.xlsx', mimeType: '', buffer: workbook },
    { name: 'bãi đá.docx', mimeType: '', buffer: word },
  );
  const changes = page.locator('.changes');
  await expect(changes).toContainText('2 ô thay đổi ở 1 mục, 1 mục mới');
  await expect(changes.locator('ins')).toHaveText(['Câu tóm tắt mới của xã.', '19.7']);
  await expect(changes).toContainText('Bãi đá Thử spots/bai-da-thu');
  await expect(changes).toContainText('Bản nháp còn thiếu');
  await expect(page.locator('.report h2')).toContainText('Không thấy lỗi nào');
  await expect(page.locator('.phone', { hasText: 'Câu tóm tắt mới của xã.' })).toContainText('Hang Bua');
  await expect(page.locator('.sign', { hasText: 'Bãi đá Thử' })).toContainText('mã QR được cấp khi mục này được nhận');
  await expect(page.locator('.phone', { hasText: 'Bãi đá Thử' })).toContainText('Đường vào đi bộ được.');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải về' }).click(),
  ]);
  const home = unzipSync(await readFile(await download.path()));
  expect(Object.keys(home).sort()).toEqual(['nhap/bãi đá.docx', 'nhap/cam-nang.xlsx']);
  expect(Buffer.from(home['nhap/cam-nang.xlsx'] ?? []).equals(workbook)).toBe(true);
  expect(requests.filter((url) => /^https?:/.test(url))).toEqual([]);

  await drop(page, { name: 'cu.xlsx', mimeType: '', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]) });
  await expect(page.locator('.refused')).toContainText('tệp Office kiểu cũ (.xls, .doc)');
});

test('the browser itself forbids the check page to send anything', async ({ page }) => {
  await page.goto('/admin/check');
  const sent = await page.evaluate(() =>
    fetch('/', { method: 'POST', body: 'x' }).then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(sent).toBe('refused');
});

test('a picture goes home upright and without the place it was taken, and broken files are said', async ({ page }) => {
  const photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#2a6' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 36/1 51/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
  await page.goto('/admin/en/check');
  await drop(
    page,
    { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'IMG_2.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture') },
    { name: 'IMG_3.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from('no zip') },
    { name: 'bai.pages', mimeType: '', buffer: Buffer.from('x') },
    zip(await entryZip((facts) => facts)),
  );
  const said = page.locator('.refused');
  await expect(said).toContainText('IMG_1.jpg: upright, without place and camera data (400 × 600');
  await expect(said).toContainText('The original said where it was taken.');
  await expect(said).toContainText('IMG_2.jpg: it does not open');
  await expect(said).toContainText('IMG_3.jpg: the file is empty');
  await expect(said).toContainText('x.zip: the archive does not open');
  await expect(said).toContainText('bai.pages: this kind of file is not known');

  await page.getByLabel('Nobody can be recognised').click();
  await expect(page.locator('.report')).toContainText('draft-left');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Take home' }).click(),
  ]);
  const home = unzipSync(await readFile(await download.path()));
  const made = await sharp(home[`${ENTRY}/hang-bua-1.jpg`]).metadata();
  expect([made.width, made.height, made.exif]).toEqual([400, 600, undefined]);
  expect(strFromU8(home[`${ENTRY}/facts.yaml`] ?? new Uint8Array())).toContain('- file: hang-bua-1.jpg');
});

test('no visitor meets the officers’ pages: not in search, sitemap, kept guide, or any other page', async () => {
  expect(await readFile(join(DIST, 'admin/check.html'), 'utf8')).toContain('<meta name="robots" content="noindex">');
  expect(await readFile(join(DIST, 'sitemap.xml'), 'utf8')).not.toContain('/admin/');
  const files = (await readdir(DIST, { recursive: true })).filter(
    (file) => /\.(?:html|js|json|webmanifest)$/.test(file) && !file.startsWith('admin'),
  );
  const naming: string[] = [];
  for (const file of files)
    if (/\/admin\/|admin\/check/.test(await readFile(join(DIST, file), 'utf8'))) naming.push(file);
  expect(naming).toEqual([]);
});
