/** What each template may weigh, in bytes and counts: a page that outgrows a weak signal fails here. */
import { readdir } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { templates, WITHOUT_PAGE } from '../../scripts/bench/pages/templates.ts';
import { weigh } from '../../scripts/bench/pages/weigh.ts';

test('every template has a budget', async () => {
  const files = (await readdir('src/pages', { recursive: true }))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.astro$/, ''));
  const budgeted = [...(await templates()).map(({ template }) => template), ...Object.keys(WITHOUT_PAGE)];
  expect([...new Set(budgeted)].sort()).toEqual(files.sort());
});

test('every template keeps its budget, and nothing holds up its first paint', async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const over: string[] = [];
  for (const { address, budget } of await templates()) {
    const weight = await weigh(browser, `${baseURL}${address}`);
    const figures: [name: string, is: number, may: number][] = [
      ['first response, gzip', weight.first.gzip, budget.first],
      ['first response, Brotli', weight.first.brotli, budget.first],
      ['whole', weight.whole, budget.whole],
      ['script before interaction', weight.bytes.script, budget.script],
      ['requests', weight.requests, budget.requests],
      ['blocking requests', weight.blocking.length, 0],
    ];
    over.push(
      ...figures.filter(([, is, may]) => is > may).map(([name, is, may]) => `${address} ${name}: ${is} > ${may}`),
    );
    if (weight.status !== (address.endsWith('khong-co') ? 404 : 200)) over.push(`${address} answered ${weight.status}`);
  }
  expect(over).toEqual([]);
});

test('the head of a page does not grow when its script arrives late, so that nothing below it moves', async ({
  page,
}) => {
  const [scanned = '/'] = (await templates()).map(({ address }) => address);
  for (const address of [scanned, '/vi/', '/ko/heritage/hang-bua']) {
    const heights: number[] = [];
    for (const arrives of [true, false]) {
      await page.route('**/*.js', (route) => (arrives ? route.continue() : route.abort()));
      await page.goto(address);
      if (arrives) await page.locator('.display').first().waitFor();
      heights.push(await page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top ?? 0));
      await page.unroute('**/*.js');
    }
    expect(heights[1], address).toBe(heights[0]);
  }
});
