/** Main-thread CPU and bytes of the bench's pages, in one browser. */
import type { Browser, Page } from 'playwright';

export interface Cost {
  /** Milliseconds that the main thread was on a processor until the view was drawn. */
  readonly cpu: number;
  /** Bytes of data that were fetched. */
  readonly bytes: number;
}

const SETTLE_MS = 400;

/** Opens a page until it says that it is drawn. */
export async function costOf(browser: Browser, address: string): Promise<Cost> {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  try {
    const bytes = countBytes(page);
    const taskMs = await taskClock(page);
    await page.goto(address);
    await page.waitForSelector('[data-drawn]', { state: 'attached' });
    await page.waitForTimeout(SETTLE_MS);
    return { cpu: await taskMs(), bytes: bytes() };
  } finally {
    await page.close();
  }
}

/** Loads the page of many points, then drags the map twenty steps. */
export async function pointsCost(
  browser: Browser,
  address: string,
): Promise<{ readonly load: number; readonly step: number; readonly shown: number }> {
  const steps = 20;
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } });
  try {
    const taskMs = await taskClock(page);
    await page.goto(address);
    await page.waitForSelector('[data-drawn]', { state: 'attached' });
    await page.waitForTimeout(SETTLE_MS);
    const load = await taskMs();
    const shown = await page.locator('.map-marker, .map-cluster').count();
    for (let drag = 0; drag < steps; drag++) {
      await page.mouse.move(180, 300);
      await page.mouse.down();
      await page.mouse.move(120, 250, { steps: 4 });
      await page.mouse.up();
      await page.waitForTimeout(50);
    }
    return { load, step: ((await taskMs()) - load) / steps, shown };
  } finally {
    await page.close();
  }
}

async function taskClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  // Ticks of the thread, not of the clock: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

function countBytes(page: Page): () => number {
  let sum = 0;
  page.on('response', async (answer) => {
    if (!/\.(json|avif|pmtiles)$/.test(new URL(answer.url()).pathname)) return;
    sum += (await answer.body().catch(() => Buffer.alloc(0))).length;
  });
  return () => sum;
}

/** The middle of an odd number of runs. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
