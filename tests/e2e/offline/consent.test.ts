/** Whoever takes a consent back is gone from the devices that kept the guide, at their next contact. */
import type { Page } from '@playwright/test';
import { buildOf, expect, keep, openWithWorker, test } from './guide-server.ts';
import { HOST_PHONE } from './small-site.ts';

test('a number whose owner took the consent back is nowhere on the device after its next contact', async ({
  page,
  context,
  guide,
}) => {
  (await guide.prepare('with-phone')).swap();
  await openWithWorker(page, `${guide.url}/vi/`);
  // Once seen and once kept: both ways in which a device holds it.
  await page.goto(`${guide.url}/vi/spots/north-1`);
  await page.goto(`${guide.url}/vi/`);
  await keep(page);
  const before = await holding(page, HOST_PHONE);
  expect(before.some((where) => where.endsWith('.bin'))).toBe(true);
  expect(before.some((where) => where.endsWith('/vi/spots/north-1'))).toBe(true);

  (await guide.prepare('taken-back')).swap();
  await page.goto(`${guide.url}/vi/spots/south-1`);
  await expect.poll(() => holding(page, HOST_PHONE)).toEqual([]);

  await guide.airplane(context);
  for (const address of ['vi/spots/north-1', 'en/spots/north-1', 'Q/2B7H5G']) {
    expect(await buildOf(page, `${guide.url}/${address}`), address).toBe('taken-back');
    await expect(page.getByText(HOST_PHONE)).toHaveCount(0);
  }
});

/** Everything in the origin's storage that holds the words, bundles unpacked: caches, databases, local and session storage. */
function holding(page: Page, words: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const found: string[] = [];
    const textOf = async (answer: Response) => {
      const packed = answer.url.endsWith('.bin') || answer.headers.get('content-type') === 'application/octet-stream';
      const stream = packed ? answer.clone().body?.pipeThrough(new DecompressionStream('gzip')) : undefined;
      return new Response(stream ?? answer.body).text().catch(() => answer.text());
    };
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const answer = await cache.match(request);
        if (answer && (await textOf(answer)).includes(words)) found.push(request.url);
      }
    }
    for (const { name = '' } of await indexedDB.databases()) found.push(`database ${name}`);
    for (const storage of [localStorage, sessionStorage]) {
      if (JSON.stringify(storage).includes(words)) found.push('storage');
    }
    return found;
  }, words);
}
