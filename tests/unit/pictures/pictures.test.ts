import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pictureSizes } from '../../../src/pictures/pictures.ts';

let folder = '';
let photo = '';
const environment = { BUILD_DIR: process.env['BUILD_DIR'], CACHE_DIR: process.env['CACHE_DIR'] };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ảnh '));
  process.env['BUILD_DIR'] = join(folder, 'site');
  process.env['CACHE_DIR'] = join(folder, 'cache');
  photo = join(folder, 'cua-hang.jpg');
  // A phone held upright: 1600 × 900 pixels that a viewer must turn, with the place where it was taken.
  const pixels = await sharp({ create: { width: 1600, height: 900, channels: 3, background: '#446644' } })
    .withExif({ IFD0: { Make: 'Phone' }, IFD3: { GPSLatitude: '19/1 36/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  await writeFile(photo, pixels);
});

afterAll(async () => {
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await rm(folder, { recursive: true, force: true });
});

test('a photograph is served upright, in phone sizes, and without where it was taken', async () => {
  const picture = await pictureSizes(photo);
  expect([picture.width, picture.height]).toEqual([900, 1600]);
  expect(picture.avif.map(({ width }) => width)).toEqual([360, 720]);
  for (const { href, width } of [...picture.avif, picture.webp]) {
    const bytes = await readFile(join(folder, 'site', href));
    const meta = await sharp(bytes).metadata();
    expect(meta.width).toBe(width);
    expect(meta.height).toBeGreaterThan(meta.width ?? 0);
    expect(meta.exif).toBeUndefined();
    expect(meta.orientation).toBeUndefined();
  }
});

test('the same bytes get the same name, other bytes another', async () => {
  const first = await pictureSizes(photo);
  expect(await pictureSizes(photo)).toEqual(first);
  const other = join(folder, 'khac.jpg');
  await writeFile(other, await sharp(photo).negate().jpeg().toBuffer());
  expect((await pictureSizes(other)).webp.href).not.toBe(first.webp.href);
});

test('a file that is no picture is refused', async () => {
  const text = join(folder, 'chu.jpg');
  await writeFile(text, 'không phải ảnh');
  await expect(pictureSizes(text)).rejects.toThrow();
});
