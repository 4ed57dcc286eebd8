/** Recorded voices are kept if they are wanted, and then play without a signal. */
import type { Page } from '@playwright/test';
import { expect, keep, openWithWorker, test } from './guide-server.ts';
import { RECORDING_SECONDS } from './small-site.ts';

/** Plays the page's recording from a place in it, as a listener who moves the slider; undefined where it cannot be had. */
function playFrom(page: Page, second: number): Promise<{ duration: number; at: number } | undefined> {
  return page.evaluate(async (second) => {
    const [audio] = document.getElementsByTagName('audio');
    if (!audio) throw new Error('no recording on this page');
    const happens = (name: string) =>
      new Promise<true>((done) => audio.addEventListener(name, () => done(true), { once: true }));
    const failed = new Promise<false>((done) => {
      audio.querySelector('source:last-child')?.addEventListener('error', () => done(false), { once: true });
    });
    audio.muted = true;
    audio.preload = 'auto';
    audio.load();
    if (!(await Promise.race([happens('loadedmetadata'), failed]))) return undefined;
    const sought = happens('seeked');
    audio.currentTime = second;
    await sought;
    await audio.play();
    await happens('ended');
    return { duration: audio.duration, at: audio.currentTime };
  }, second);
}

test('a recording that was wanted plays from any place in it without a signal', async ({ page, context, guide }) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await expect(page.locator('[data-audio]'), 'it says what the voices cost').toHaveText(/^with voices, \d+\skB more$/);
  await page.getByRole('checkbox', { name: 'with voices' }).check();
  await keep(page);
  await guide.airplane(context);
  await page.goto(`${guide.url}/vi/spots/north-1`);
  const words = page.locator('recorded-voice [role=status]');
  expect(await playFrom(page, RECORDING_SECONDS - 0.5)).toEqual({ duration: RECORDING_SECONDS, at: RECORDING_SECONDS });
  const part = await page.evaluate(async () => {
    const answer = await fetch('/audio/story.wav', { headers: { range: 'bytes=8-11' } });
    return [
      answer.status,
      answer.headers.get('content-type'),
      answer.headers.get('content-range'),
      await answer.text(),
    ];
  });
  await expect(words).toBeEmpty();
  expect(part).toEqual([206, 'audio/wav', 'bytes 8-11/16044', 'WAVE']);
});

test('recordings are not kept unasked, and say that they need a network until there is one', async ({
  page,
  context,
  guide,
}) => {
  await openWithWorker(page, `${guide.url}/vi/`);
  await keep(page);
  await guide.airplane(context);
  await page.goto(`${guide.url}/vi/spots/north-1`);
  const words = page.locator('recorded-voice [role=status]');
  await expect(words, 'before anyone presses play').toHaveText('needs a network');
  expect(await playFrom(page, 0)).toBeUndefined();
  await guide.landed(context);
  await expect(words).toBeEmpty();
  expect(await playFrom(page, 0)).toMatchObject({ duration: RECORDING_SECONDS });
});
