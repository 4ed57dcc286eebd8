/** What makes the guide installable: its manifest (W3C Web Application Manifest) and icons. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { choose } from '../i18n/choose.ts';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locales.ts';
import type { OfflineGuide } from './guide.ts';

export const WEB_MANIFEST_PATH = 'manifest.webmanifest';
/** Sizes that Android and iOS ask for; in pixels. */
const ICON_SIZES = [180, 192, 512] as const;

/** Path of an icon within the site. */
export const iconPath = (size: (typeof ICON_SIZES)[number]): string => `icons/icon-${size}.png`;

/** Writes the manifest and the icons, drawn from `/icon.svg`. Addresses are relative: a base path needs no care. */
export async function writeWebApp(distDir: string, guide: OfflineGuide): Promise<void> {
  const drawing = await readFile(join(distDir, 'icon.svg')).catch(() => undefined);
  const sizes = drawing ? ICON_SIZES : [];
  await mkdir(join(distDir, 'icons'), { recursive: true });
  for (const size of sizes) {
    const png = await sharp(drawing, { density: 72 * (size / 32) })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
    await writeFile(join(distDir, iconPath(size)), png);
  }
  const name = choose(guide.name, DEFAULT_LOCALE).text;
  const manifest = {
    name,
    short_name: name,
    description: choose(guide.tagline, DEFAULT_LOCALE).text,
    lang: LOCALES[DEFAULT_LOCALE].tag,
    dir: LOCALES[DEFAULT_LOCALE].dir,
    id: './',
    // The cover holds every language and shows the visitor's own.
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#faf7f1',
    theme_color: '#faf7f1',
    // The drawing keeps to the safe zone of a mask and fills its ground.
    icons: sizes.map((size) => ({
      src: iconPath(size),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  await writeFile(join(distDir, WEB_MANIFEST_PATH), JSON.stringify(manifest));
}
