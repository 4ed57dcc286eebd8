/** Pictures are looked into: size, and what the camera wrote down. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { hasGps } from '../../../src/checks/exif.ts';
import { check, guideWith } from './guides.ts';

const GPS = { IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '19/1 36/1 36/1' } };

async function codesFor(width: number, exif: Parameters<Sharp['withExif']>[0]): Promise<string[]> {
  const folder = await guideWith();
  const picture = sharp({ create: { width, height: 600, channels: 3, background: '#888' } });
  await picture.jpeg().withExif(exif).toFile(join(folder, 'heritage/hang-thu/cua-hang.jpg'));
  const facts = join(folder, 'heritage/hang-thu/facts.yaml');
  const photo = 'photos:\n  - { file: cua-hang.jpg, alt: { vi: Cửa hang }, credit: Người thử, licence: CC BY 4.0 }\n';
  await writeFile(facts, (await readFile(facts, 'utf8')) + photo);
  return (await check(folder)).map(({ code, severity }) => `${severity} ${code}`);
}

it('has nothing against a large picture without a place in it', async () => {
  expect(await codesFor(1200, { IFD0: { Copyright: 'Người thử' } })).toEqual([]);
});

it('warns of a picture that would look blurred', async () => {
  expect(await codesFor(400, {})).toEqual(['warning photo-small']);
});

it('warns of a picture that still holds where it was taken', async () => {
  expect(await codesFor(1200, GPS)).toEqual(['warning photo-gps']);
});

it('finds no place in a damaged Exif block', () => {
  expect(hasGps(new Uint8Array([0x49, 0x49, 0x2a, 0, 0xff, 0xff, 0xff, 0x7f]))).toBe(false);
  expect(hasGps(new Uint8Array())).toBe(false);
});
