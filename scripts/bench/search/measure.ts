/** What search costs: bytes as they travel, and how soon the first hit stands on a slow phone. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright';
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
    weigh('script of the box, with the page', script(/^(?:SearchBox|preload-helper).*\.js$/)),
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
      runs.push({ firstHit, texts: performance.now() - typed });
      await context.close();
    }
  } finally {
    await server.close();
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return { firstHit: median(runs.map((run) => run.firstHit)), texts: median(runs.map((run) => run.texts)) };
}
