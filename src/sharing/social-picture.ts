/**
 * The picture that a shared link shows, as a file small enough for a weak signal, made once.
 *
 * Measured on the scenes: PNG with a palette 29 kB, without loss to the eye; JPEG that keeps the strip's edges 62–98 kB.
 * A photograph is a JPEG.
 */
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { illustrate } from '../illustrations/illustrate.ts';
import { sceneNames } from '../illustrations/scene-names.ts';
import { contentHash, derive } from '../lib/derived-cache.ts';
import { PICTURE_BOX, type SocialCard, socialCard } from './social-card.ts';

export const SOCIAL_MOST_BYTES = 60_000;
const PNG = { palette: true, effort: 1, dither: 0, compressionLevel: 9 } as const;
/** The last is for a photograph full of leaves. */
const QUALITIES = [78, 66, 54, 40] as const;

/** The PNG of a card; with a photograph (absolute path) in place of its scene, the JPEG. */
export async function socialPicture(card: SocialCard, photo?: string): Promise<Buffer> {
  const original = photo === undefined ? undefined : await readFile(photo);
  const key = [JSON.stringify(card), drawnBy(), ...(original ? [original] : [])];
  return derive('social-1', key, () => {
    const drawing = socialCard(card);
    return original ? withPhoto(drawing, original) : sharp(Buffer.from(drawing)).png(PNG).toBuffer();
  });
}

let fingerprint: string | undefined;

/**
 * What the drawing's code makes of one card and of every scene. Drawing each card to learn whether it is still the same
 * would take 6 ms a picture, 12 s for 1,000 entries in two languages.
 */
function drawnBy(): string {
  const colours = { thread: '#a8321f', ink: '#1c2140', soft: '#4c5068', paper: '#faf7f1' };
  const card = { title: 'Ẵ g', language: 'vi', line: 'x', guideName: 'y', scene: 'pass', seed: 's', colours } as const;
  fingerprint ??= contentHash(
    socialCard({ ...card, icon: 'heritage' }),
    ...sceneNames.map((scene) => illustrate(scene, 's')),
    JSON.stringify({ PNG, QUALITIES, SOCIAL_MOST_BYTES }),
  );
  return fingerprint;
}

/** Upright, cut to its box, without metadata (a phone's GPS!). */
async function withPhoto(drawing: string, original: Buffer): Promise<Buffer> {
  const { left, top, width, height } = PICTURE_BOX;
  const input = await sharp(original).autoOrient().resize({ width, height, fit: 'cover' }).png().toBuffer();
  const whole = await sharp(Buffer.from(drawing)).composite([{ input, left, top }]).png().toBuffer();
  let bytes = whole;
  for (const quality of QUALITIES) {
    bytes = await sharp(whole).jpeg({ quality, mozjpeg: true }).toBuffer();
    if (bytes.length <= SOCIAL_MOST_BYTES) break;
  }
  return bytes;
}
