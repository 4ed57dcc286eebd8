/** Hearing a page: the device's own voice, at a tap and never before. The voice is a stand-in that notes what it is told. */
import { expect, type Page, test } from '@playwright/test';
import { codeOf } from './starter.ts';

/** Puts a stand-in for the device's voices into the page; `spoken()` is what it was given, `end()` ends a sentence. */
async function withVoices(page: Page, languages: readonly string[]): Promise<void> {
  await page.addInitScript((tags) => {
    const said: { text: string; lang: string; rate: number; onend?: () => void }[] = [];
    const synthesis = {
      getVoices: () => tags.map((lang) => ({ lang, localService: true, default: false, name: lang })),
      speak: (utterance: (typeof said)[number]) => said.push(utterance),
      cancel: () => undefined,
      addEventListener: () => undefined,
    };
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, {
      SpeechSynthesisUtterance: class {
        text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
      said,
    });
  }, languages);
}

type Said = { text: string; lang: string; rate: number; onend: () => void };
const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { said: Said[] }).said.map(({ text, lang, rate }) => ({ text, lang, rate })),
  );
const endSentence = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said.at(-1)?.onend());

test('a page is read sentence by sentence, pauses, changes its speed and stops', async ({ page }) => {
  await withVoices(page, ['en-US', 'vi-VN']);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await page.goto('/vi/heritage/hang-bua');
  const listen = page.locator('listen-story');
  await expect(listen.getByRole('button', { name: 'Nghe' })).toBeVisible();
  const before = scripts.length;
  expect(await said(page)).toEqual([]);

  await listen.getByRole('button', { name: 'Nghe' }).click();
  await expect(listen.getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
  expect(scripts.length).toBeGreaterThan(before);
  expect((await said(page))[0]).toEqual({ text: 'Hang Bua', lang: 'vi-VN', rate: 1 });
  await endSentence(page);
  expect((await said(page))[1]?.text).toMatch(/^Hang đá mà người/);

  await listen.getByRole('button', { name: 'Tạm dừng' }).click();
  await endSentence(page);
  expect(await said(page)).toHaveLength(2);
  await listen.getByRole('button', { name: 'Tốc độ 1×' }).click();
  await listen.getByRole('button', { name: 'Nghe tiếp' }).click();
  expect((await said(page))[2]).toMatchObject({ text: expect.stringMatching(/^Hang đá mà người/), rate: 1.25 });

  await listen.getByRole('button', { name: 'Dừng hẳn' }).click();
  await listen.getByRole('button', { name: 'Nghe' }).click();
  expect((await said(page))[3]?.text).toBe('Hang Bua');
});

test('a scanned page says honestly that the device has no voice of the language', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), locale: 'en-GB' });
  const page = await context.newPage();
  await withVoices(page, ['vi-VN']);
  await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
  const listen = page.locator('.edition[lang=en] listen-story');
  await listen.getByRole('button', { name: 'Listen' }).click();
  await expect(listen.getByRole('status')).toHaveText(/no English voice/);
  expect(await said(page)).toEqual([]);
  await context.close();
});
