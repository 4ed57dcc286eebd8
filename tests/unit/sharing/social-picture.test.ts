import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURE_BOX, type SocialCard, socialCard } from '../../../src/sharing/social-card.ts';
import { entryCard, entrySocialHref, guideCard, hasSocialPicture } from '../../../src/sharing/social-cards.ts';
import { SOCIAL_MOST_BYTES, socialPicture } from '../../../src/sharing/social-picture.ts';
import { entryOf, guideOf } from '../guide-fixture.ts';

const COLOURS = { thread: '#a8321f', ink: '#1c2140', soft: '#4c5068', paper: '#faf7f1' };
const CARD: SocialCard = {
  title: 'Đền thờ Lê Hoàn',
  language: 'vi',
  line: 'Di tích quốc gia đặc biệt · 2018',
  guideName: 'Cẩm nang miền đá và sông',
  scene: 'temple',
  seed: 'le-hoan',
  icon: 'heritage',
  colours: COLOURS,
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'social-'));
  process.env['CACHE_DIR'] = join(folder, 'cache');
});
afterAll(async () => {
  delete process.env['CACHE_DIR'];
  await rm(folder, { recursive: true });
});

/** How many pixels of the title's column are not paper, row by row. */
async function inkByRow(card: SocialCard): Promise<number[]> {
  const { data, info } = await sharp(Buffer.from(socialCard(card)))
    .extract({ left: 0, top: PICTURE_BOX.top, width: PICTURE_BOX.left, height: PICTURE_BOX.height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Array.from(
    { length: info.height },
    (_, y) => data.subarray(y * info.width, (y + 1) * info.width).filter((grey) => grey < 200).length,
  );
}

describe('the picture of a shared link', () => {
  it('is 1200 × 630 and below 60 kB', async () => {
    const bytes = await socialPicture(CARD);
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
    expect(bytes.length).toBeLessThan(SOCIAL_MOST_BYTES);
  });

  it('needs no fonts: every letter is an outline', () => {
    expect(socialCard(CARD)).not.toContain('<text');
  });

  it('draws the marks of Vietnamese: more ink than the same words without them', async () => {
    const sum = (rows: number[]) => rows.reduce((total, row) => total + row, 0);
    const plain = { ...CARD, title: 'Den tho Le Hoan', line: CARD.line, guideName: CARD.guideName };
    expect(sum(await inkByRow(CARD))).toBeGreaterThan(sum(await inkByRow(plain)));
  });

  it('keeps a title of 80 characters within its column', async () => {
    const long = 'Nghệ thuật trình diễn dân gian Trò Xuân Phả, xã Xuân Trường, huyện Thọ Xuân cũ ạ';
    const svg = socialCard({ ...CARD, title: long });
    const margin = { left: PICTURE_BOX.left - 50, top: PICTURE_BOX.top, width: 50, height: PICTURE_BOX.height };
    const { data } = await sharp(Buffer.from(svg))
      .extract(margin)
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(new Set(data).size).toBe(1);
  });

  it('replaces the scene by a photograph, without the place where that was taken', async () => {
    const photo = join(folder, 'leaves.jpg');
    const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
    await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#3a3', noise } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toFile(photo);
    const bytes = await socialPicture(CARD, photo);
    const metadata = await sharp(bytes).metadata();
    expect(metadata).toMatchObject({ width: 1200, height: 630, format: 'jpeg' });
    expect(metadata.exif).toBeUndefined();
  });
});

describe('which page has which picture', () => {
  const place = entryOf('villages', 'hoa-tien', { unit: 'ban', address: { communes: ['16792'] } });
  const spirit = entryOf('products', 'ruou', { spirit: true });

  it('is the entry’s own, in the language of its text', () => {
    expect(entrySocialHref(guideOf(place), place, 'vi')).toBe('/social/vi/villages/hoa-tien.png');
    expect(entryCard(guideOf(place), place, 'vi')).toMatchObject({ title: 'Tên hoa-tien', seed: 'hoa-tien' });
  });

  it('is a JPEG where there is a photograph', () => {
    const photos = [{ file: 'a.jpg', alt: { vi: 'Bản' }, credit: 'A', licence: 'CC BY 4.0' }];
    expect(
      entrySocialHref(
        guideOf(),
        entryOf('villages', 'v', { unit: 'ban', address: { communes: ['16792'] }, photos }),
        'vi',
      ),
    ).toBe('/social/vi/villages/v.jpg');
  });

  it('is the guide’s for a spirit, which may not be advertised', () => {
    expect(hasSocialPicture(guideOf(spirit), spirit)).toBe(false);
    expect(entrySocialHref(guideOf(spirit), spirit, 'vi')).toBe('/social/vi/guide.png');
  });

  it('takes the guide’s own colours', () => {
    const guide = guideOf(place);
    const own = { ...guide, site: { ...guide.site, theme: { ground: '#ffeedd' } } };
    expect(guideCard(own, 'vi').colours.paper).toBe('#ffeedd');
  });
});
