/** What a page fetches before anybody touches it: bytes by type, requests, and those that hold up the first paint. */
import { gzipSync } from 'node:zlib';
import type { Browser, Request } from 'playwright';

export const BYTE_TYPES = ['document', 'script', 'stylesheet', 'image', 'font', 'data'] as const;
export type ByteType = (typeof BYTE_TYPES)[number];

export interface Weight {
  readonly status: number;
  /** The page alone, in bytes: as gzip packs it at best, and as this server's Brotli did. */
  readonly first: { readonly gzip: number; readonly brotli: number };
  /** Bodies as transferred, in bytes. */
  readonly bytes: Readonly<Record<ByteType, number>>;
  readonly whole: number;
  readonly requests: number;
  /** Addresses that the browser waited for before it painted. */
  readonly blocking: readonly string[];
}

/** Opens `url` in a profile that has never been there, at 360 × 740, without the worker (it comes after the page). */
export async function weigh(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'vi-VN',
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const requests: Request[] = [];
    page.on('requestfinished', (request) => requests.push(request));
    const answer = await page.goto(url, { waitUntil: 'networkidle', timeout: 60_000 });
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => name),
    );
    const bytes: Record<ByteType, number> = { document: 0, script: 0, stylesheet: 0, image: 0, font: 0, data: 0 };
    const fetched = requests.filter((request) => request.url().startsWith('http'));
    for (const request of fetched) bytes[typeOf(request)] += (await request.sizes()).responseBodySize;
    const html = (await answer?.body()) ?? Buffer.alloc(0);
    return {
      status: answer?.status() ?? 0,
      first: { gzip: gzipSync(html, { level: 9 }).byteLength, brotli: bytes.document },
      bytes,
      whole: BYTE_TYPES.reduce((sum, type) => sum + bytes[type], 0),
      requests: fetched.length,
      blocking,
    };
  } finally {
    await context.close();
  }
}

function typeOf(request: Request): ByteType {
  const type = request.resourceType();
  return BYTE_TYPES.find((known) => known === type) ?? 'data';
}
