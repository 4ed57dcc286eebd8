/** The main job, as a visitor does it: scan → page → near by → map → product → search, in both languages. */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

for (const language of ['vi', 'en'] as const) {
  test.describe(`a visitor whose phone speaks ${language}`, () => {
    test.use({ locale: language === 'vi' ? 'vi-VN' : 'en-GB' });
    const words = {
      vi: {
        near: 'Gần đây',
        map: 'Bản đồ',
        search: 'Tìm',
        village: 'Bản Hoa Tiến',
        cave: 'Hang Bua',
      },
      en: {
        near: 'Near here',
        map: 'Map',
        search: 'Search',
        village: 'Hoa Tiến',
        cave: 'Bua Cave',
      },
    }[language];

    test('scans a sign and reads in that language without a redirect', async ({ page }) => {
      const code = await codeOf('heritage/hang-bua');
      const answer = await page.goto(`/Q/${code}`);
      expect(answer?.status()).toBe(200);
      expect(answer?.request().redirectedFrom()).toBeNull();
      await expect(page.locator(`.edition[lang=${language}]:visible h1`)).toHaveText(words.cave);
      await expect(page.locator('.edition h1:visible')).toHaveCount(1);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      expect(await page.title()).toContain(words.cave);
    });

    test('goes from the sign to what is near, a product and back, then the map and the search', async ({ page }) => {
      await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
      const shown = page.locator(`div.edition[lang=${language}]`);
      await expect(shown.getByRole('heading', { name: words.near })).toBeVisible();
      await shown.locator('[data-kind=villages]').getByRole('link', { name: words.village }).first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/villages/ban-hoa-tien$`));
      await page.locator('main li[data-kind=products] a').first().click();
      await expect(page).toHaveURL(new RegExp(`/${language}/products/`));

      await page.goBack();
      await page.goBack();
      await expect(page).toHaveURL(/\/Q\//);

      await shown.getByRole('link', { name: words.map, exact: true }).click();
      await expect(page.locator('#map-list').getByRole('link', { name: words.cave }).first()).toBeVisible();
      await page.getByRole('banner').getByRole('link', { name: words.search }).click();
      await page.getByRole('searchbox').fill('hang bua');
      await page.locator('guide-search').getByRole('link', { name: words.cave }).first().click();
      await expect(page.locator('h1')).toHaveText(words.cave);
    });
  });
}

test('the other language is one tap away on the scan page, and is remembered', async ({ page }) => {
  const code = await codeOf('heritage/hang-bua');
  await page.goto(`/Q/${code}`);
  await page.locator('a[data-language=en]').click();
  await expect(page.locator('h1:visible')).toHaveText('Bua Cave');
  await page.goto(`/Q/${await codeOf('heritage/den-tho-le-hoan')}`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('without script every language of a scanned page can be read', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/Q/${await codeOf('heritage/hang-bua')}`);
  await expect(page.locator('h1')).toHaveText(['Hang Bua', 'Bua Cave', /./, /./, /./]);
  await page.locator('.edition[lang=en]').getByRole('link', { name: 'Hoa Tiến' }).first().click();
  await expect(page.locator('h1')).toContainText('Hoa Tiến');
  await context.close();
});

test('without script a visitor walks from the first page to a place', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto('/vi/');
  await page.getByRole('link', { name: 'Vùng Quỳ Châu' }).click();
  await page.getByRole('link', { name: 'Hang Bua' }).first().click();
  await expect(page.locator('h1')).toHaveText('Hang Bua');
  await page.getByRole('navigation', { name: 'Lối đi nhanh' }).getByRole('link', { name: 'Bản đồ' }).click();
  await expect(page.getByRole('link', { name: 'Hang Bua' }).first()).toBeVisible();
  await context.close();
});

test('a missing translation answers with the best language and says so', async ({ page }) => {
  await page.goto('/en/festivals/le-cau-mua-sang-pa-a');
  await expect(page.getByText('There is no English text yet')).toBeVisible();
  await expect(page.locator('h1')).toHaveAttribute('lang', 'vi');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'vi');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/vi\/festivals\/le-cau-mua-sang-pa-a$/);
  await expect(page.locator('link[rel=alternate][hreflang=en]')).toHaveCount(0);
});

test('text size and colours are remembered from page to page', async ({ page }) => {
  await page.goto('/vi/');
  await page.getByText('Aa ▾').click();
  await page.getByRole('button', { name: 'Chữ lớn hơn' }).click();
  await page.getByRole('button', { name: 'Tối' }).click();
  await page.goto('/vi/heritage/hang-bua');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'l');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('Esc closes an open menu and gives the focus back', async ({ page }) => {
  await page.goto('/vi/');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'English' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'English' })).toBeHidden();
  await expect(page.locator('summary').first()).toBeFocused();
});
