/** What a visitor sees and when: one visit in a profile that has never been there. */
import type { Browser } from 'playwright';

export interface Paint {
  /** First and largest contentful paint, ms from the start of the navigation. */
  readonly fcp: number;
  readonly lcp: number;
  /** Total blocking time: what long tasks after the first paint take beyond 50 ms each. */
  readonly tbt: number;
  /** Cumulative layout shift; no unit. */
  readonly cls: number;
}

interface Seen {
  lcp: number;
  cls: number;
  long: [start: number, duration: number][];
}

/** Milliseconds of quiet after the last request, in which late pictures and scripts still count. */
const QUIET_MS = 700;

/** Opens `url` on a phone whose processor is `slowdown` times slower than this machine's. */
export async function paint(browser: Browser, url: string, slowdown: number): Promise<Paint> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    locale: 'vi-VN',
    serviceWorkers: 'block',
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      const seen: Seen = { lcp: 0, cls: 0, long: [] };
      Object.assign(globalThis, { seen });
      const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      watch('largest-contentful-paint', ({ startTime }) => {
        seen.lcp = startTime;
      });
      watch('layout-shift', (entry) => {
        seen.cls += (entry as PerformanceEntry & { value: number }).value;
      });
      watch('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
    });
    await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
    await page.waitForTimeout(QUIET_MS);
    return await page.evaluate(() => {
      const { seen } = globalThis as unknown as { seen: Seen };
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const tbt = seen.long
        .filter(([start, duration]) => start + duration > fcp)
        .reduce((sum, [, duration]) => sum + Math.max(0, duration - 50), 0);
      return { fcp, lcp: seen.lcp, tbt, cls: seen.cls };
    });
  } finally {
    await context.close();
  }
}
