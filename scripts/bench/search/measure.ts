/** What search costs: bytes as they travel, and how soon the first hit stands on a slow phone. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';
import { serveStatic } from '../../../src/serving/static-server.ts';

export interface Weight {
  readonly name: string;
  readonly brotli: number;
}

/** Bytes of a text, compressed as a host does it beforehand. */
export function brotliBytes(text: string | Uint8Array): number {
  return brotliCompressSync(text).byteLength;
}

/** What the search page of a built site loads, and when. */
export async function weighSearch(site: string): Promise<Weight[]> {
  const scripts = await readdir(join(site, '_a'));
  const weigh = async (name: string, files: readonly string[]): Promise<Weight> => {
    const sizes = await Promise.all(files.map(async (file) => brotliBytes(await readFile(join(site, file)))));
    return { name, brotli: sizes.reduce((sum, size) => sum + size, 0) };
  };
  const script = (pattern: RegExp) => scripts.filter((name) => pattern.test(name)).map((name) => `_a/${name}`);
  return Promise.all([
    weigh(
      'script of every page, the door to the dialog among it',
      script(/^(?:Document|preload-helper|open-state|here)\b.*js$/),
    ),
    weigh('script of the dialog and its box, when the link is turned to', script(/^(?:dialog|guide-search)\..*js$/)),
    weigh('words of the dialog (vi)', ['vi/search.json']),
    weigh('script that answers, on focus', script(/^(?:session|resolve)\..*js$/)),
    weigh('title list (vi), on focus', ['vi/titles.json']),
    weigh('Pagefind and its WebAssembly (vi), on focus', ['pagefind/pagefind.js', 'pagefind/wasm.unknown.pagefind']),
  ]);
}

const SLOW = { offline: false, latency: 400, downloadThroughput: 400_000 / 8, uploadThroughput: 400_000 / 8 };
const CPU_SLOWED = 4;
const RUNS = 5;

export interface Waits {
  /** Milliseconds from the first key to the first hit, the key pressed as soon as the loaded page is focused. */
  readonly firstHit: number;
  /** Milliseconds from the last key of "den vua le" to the merged list. */
  readonly texts: number;
  /** Milliseconds from a tap on a loaded page's header, before which nothing of search was fetched, to the open dialog. */
  readonly dialog: number;
  /** Milliseconds from the first key in that dialog, pressed at once, to the first hit. */
  readonly firstHitInDialog: number;
}

/** Medians on the loaded search page at 400 kbit/s and 400 ms, with the processor slowed four times. */
export async function measureWaits(browser: Browser, site: string): Promise<Waits> {
  const server = await serveStatic({ root: site });
  const runs: Waits[] = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      await devtools.send('Network.enable');
      await devtools.send('Network.setBypassServiceWorker', { bypass: true });
      await devtools.send('Network.emulateNetworkConditions', SLOW);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWED });
      await page.goto(`${server.url}/vi/search`, { waitUntil: 'load' });
      await page.focus('guide-search input');
      const began = performance.now();
      await page.keyboard.type('d');
      await page.waitForSelector('guide-search .hit');
      const firstHit = performance.now() - began;
      await page.keyboard.type('en vua le', { delay: 90 });
      const typed = performance.now();
      await page.waitForFunction(() => document.querySelector('guide-search [role=status]')?.textContent !== '');
      const texts = performance.now() - typed;
      runs.push({ firstHit, texts, ...(await waitForDialog(page, server.url)) });
      await context.close();
    }
  } finally {
    await server.close();
  }
  return {
    firstHit: median(runs.map((run) => run.firstHit)),
    texts: median(runs.map((run) => run.texts)),
    dialog: median(runs.map((run) => run.dialog)),
    firstHitInDialog: median(runs.map((run) => run.firstHitInDialog)),
  };
}

/** On another page, with an empty cache and no worker, as one who was just scanned in. */
async function waitForDialog(page: Page, url: string): Promise<Pick<Waits, 'dialog' | 'firstHitInDialog'>> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.send('Network.setBypassServiceWorker', { bypass: true });
  await page.goto(`${url}/vi/heritage/hang-bua`, { waitUntil: 'load' });
  const began = performance.now();
  await page.click('a[data-search]');
  await page.waitForSelector('dialog[open] input:focus');
  const opened = performance.now();
  await page.keyboard.type('d');
  await page.waitForSelector('dialog .hit');
  return { dialog: opened - began, firstHitInDialog: performance.now() - opened };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
