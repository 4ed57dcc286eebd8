/** What the printed catalogue shows of a product beside its words. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cataloguePicture } from '../../../src/queries/booklet-pictures.ts';
import { entryView } from '../../../src/queries/entry-view.ts';
import { entryOf, guideOf } from '../guide-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-'));
  process.env['CACHE_DIR'] = join(folder, 'cache');
  const picture = sharp({ create: { width: 320, height: 240, channels: 3, background: '#c96' } });
  await picture.jpeg().toFile(join(folder, 'khan.jpg'));
});
afterAll(async () => {
  delete process.env['CACHE_DIR'];
  await rm(folder, { recursive: true });
});

const photos = [{ file: 'khan.jpg', alt: { vi: 'Khăn' }, credit: 'Lan', licence: 'CC BY 4.0' }];
const pictureOf = (facts: Record<string, unknown>) => {
  const product = { ...entryOf('products', 'x', { illustration: 'cloth', ...facts }), dir: folder };
  return cataloguePicture(entryView(guideOf(product), product, 'vi'));
};

it('is the photograph with who took it, else the illustration, and of a spirit nothing', async () => {
  expect(await pictureOf({ photos })).toMatchObject({ credit: 'Lan' });
  const drawn = await pictureOf({});
  expect(drawn).not.toHaveProperty('credit');
  expect((await sharp(drawn?.jpeg).metadata()).format).toBe('jpeg');
  expect(await pictureOf({ photos, spirit: true })).toBeUndefined();
});
