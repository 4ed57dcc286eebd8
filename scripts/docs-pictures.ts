/** Makes `docs/images/cam-nang.png`: a page, the map and a sign of the built guide, side by side. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { type Browser, chromium, type Page } from 'playwright';
import sharp, { type OverlayOptions } from 'sharp';
import { writeFileAtomic } from '../src/lib/atomic-write.ts';
import { type Command, EXIT, runCommand } from '../src/lib/command.ts';
import { serveStatic } from '../src/serving/static-server.ts';

const ROOT = join(import.meta.dirname, '..');
const PICTURE = join(ROOT, 'docs/images/cam-nang.png');

/** A cheap phone's screen, in CSS pixels, and as many pixels of the picture. */
const PHONE = { width: 360, height: 740 };
const BEZEL = 7;
const MAP_SETTLES_MS = 800;
const GAP = 56;
const SIGN = { width: 496, height: 702 };
/** Drawn larger than shown, so that small letters stay clean. */
const SIGN_SCALE = 2;
const GROUND = '#e9e2d5';
const INDIGO = '#1a1f3d';
const MM_PER_POINT = 25.4 / 72;
/** ISO 216, in millimetres. */
const A4 = { width: 210, height: 297 };

const command: Command = {
  help: {
    vi: 'Chụp lại docs/images/cam-nang.png từ trang đã dựng trong dist.\n\nCách dùng: node scripts/docs-pictures.ts',
    en: 'Makes docs/images/cam-nang.png anew from the site built in dist.\n\nUsage: node scripts/docs-pictures.ts',
  },

  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'docs-pictures-'));
    try {
      const [page, map] = await takePhones(folder);
      const sign = await drawSign(folder);
      await writeFileAtomic(PICTURE, await compose([await inPhone(page), sign, await inPhone(map)]));
    } finally {
      await rm(folder, { recursive: true });
    }
    return EXIT.ok;
  },
};

/** The entry's page and the map of an area, as a phone shows them. */
async function takePhones(folder: string): Promise<[Buffer, Buffer]> {
  const server = await serveStatic({ root: join(ROOT, 'dist') });
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
    env: { ...process.env, FONTCONFIG_FILE: await phoneFonts(folder) },
  });
  try {
    const page = await openPhone(browser);
    const entry = await takeScreen(page, `${server.url}/vi/heritage/hang-bua`);
    const map = await takeScreen(page, `${server.url}/vi/map?area=meo-vac`, showMap);
    return [entry, map];
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A page says `system-ui`: on Android that is Roboto or Noto Sans, so not whatever this machine has. */
async function phoneFonts(folder: string): Promise<string> {
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${ROOT}/node_modules/@expo-google-fonts/noto-sans</dir><dir>/usr/share/fonts</dir>
<cachedir>${folder}</cachedir>
<match><edit name="family" mode="append" binding="strong"><string>Noto Sans</string></edit></match></fontconfig>`,
  );
  return file;
}

async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: PHONE,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

async function takeScreen(page: Page, url: string, before?: (page: Page) => Promise<void>): Promise<Buffer> {
  await page.goto(url, { waitUntil: 'networkidle' });
  // The title face is optional: it shows from the second view on.
  await page.reload({ waitUntil: 'networkidle' });
  await before?.(page);
  return page.screenshot();
}

/** Picks a place, so that its card shows, and brings the whole map on screen. */
async function showMap(page: Page): Promise<void> {
  const map = page.locator('.leaflet-container');
  await map.getByRole('button', { name: /Khâu Vai/ }).click();
  await page.waitForTimeout(MAP_SETTLES_MS);
  await map.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 12));
}

/** The sign as it hangs: printed by the guide's own command, cut at its marks. */
async function drawSign(folder: string): Promise<Buffer> {
  const out = join(folder, 'prints');
  const call = ['scripts/print.ts', 'sign', 'heritage/hang-bua', '--size', 'a4', '--out', out];
  await promisify(execFile)(process.execPath, call, { cwd: ROOT });
  const file = (await readdir(out, { recursive: true })).find((name) => name.endsWith('.pdf'));
  if (!file) throw new Error(`no sign in ${out}`);
  const document = await (await PDFiumLibrary.init()).loadDocument(await readFile(join(out, file)));
  const render = ({ data }: { readonly data: Uint8Array }) => Promise.resolve(data);
  const { data, width, height, originalWidth } = await document.getPage(0).render({ scale: SIGN_SCALE, render });
  const mm = width / (originalWidth * MM_PER_POINT);
  document.destroy();
  // The room for the marks is the same left, right and above; below there are notes for the printer.
  const margin = Math.round((width - A4.width * mm) / 2);
  const trim = { left: margin, top: margin, width: Math.round(A4.width * mm), height: Math.round(A4.height * mm) };
  const raw = { width, height, channels: 4 } as const;
  return sharp(data, { raw }).extract(trim).resize(SIGN).removeAlpha().png().toBuffer();
}

/** A screen in a phone's dark, rounded frame. */
async function inPhone(screen: Buffer): Promise<Buffer> {
  const [width, height] = [PHONE.width + 2 * BEZEL, PHONE.height + 2 * BEZEL];
  const rounded = (w: number, h: number, radius: number, fill: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}">
<rect width="${w}" height="${h}" rx="${radius}" fill="${fill}"/></svg>`);
  const small = await sharp(screen)
    .resize(PHONE)
    .composite([{ input: rounded(PHONE.width, PHONE.height, 22, '#000'), blend: 'dest-in' }])
    .png()
    .toBuffer();
  return sharp(rounded(width, height, 22 + BEZEL, INDIGO))
    .composite([{ input: small, left: BEZEL, top: BEZEL }])
    .png()
    .toBuffer();
}

/** The pictures side by side on paper, each with a soft shadow. */
async function compose(pictures: readonly Buffer[]): Promise<Buffer> {
  const sized = await Promise.all(pictures.map(async (input) => ({ input, ...(await sharp(input).metadata()) })));
  const width = sized.reduce((sum, picture) => sum + picture.width + GAP, GAP);
  const height = Math.max(...sized.map((picture) => picture.height)) + 2 * GAP;
  const layers: OverlayOptions[] = [];
  let shadows = '';
  let left = GAP;
  for (const picture of sized) {
    const top = Math.round((height - picture.height) / 2);
    layers.push({ input: picture.input, left, top });
    shadows += `<rect x="${left}" y="${top + 6}" width="${picture.width}" height="${picture.height}" rx="20"/>`;
    left += picture.width + GAP;
  }
  const ground = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="${GROUND}"/>
<filter id="soft" x="-20%" width="140%" y="-20%" height="140%"><feGaussianBlur stdDeviation="9"/></filter>
<g filter="url(#soft)" fill="${INDIGO}" fill-opacity=".28">${shadows}</g></svg>`;
  const png = { palette: true, colours: 200, dither: 0.4, effort: 10, compressionLevel: 9 };
  return sharp(Buffer.from(ground)).composite(layers).png(png).toBuffer();
}

await runCommand(command);
