/**
 * The order in which a screen reader meets the parts of each main template: landmarks, headings and controls.
 * What the content says in between may change from day to day, so it is left out.
 */
import { expect, test } from '@playwright/test';
import { codeOf } from './starter.ts';

const PARTS =
  /^ *- (?:banner|navigation|main|contentinfo|region|search|heading|button|textbox|searchbox|combobox|group|alert|status)\b/;

for (const language of ['vi', 'en'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ locale: language });
    test('the main templates are read in their order', async ({ page }) => {
      const pages: Readonly<Record<string, string>> = {
        home: `/${language}/`,
        place: `/${language}/heritage/hang-bua`,
        product: `/${language}/products/mat-ong-bac-ha-tuan-dung`,
        scan: `/Q/${await codeOf('heritage/hang-bua')}`,
        list: `/${language}/heritage/`,
        map: `/${language}/map`,
        search: `/${language}/search`,
        calendar: `/${language}/calendar`,
        help: `/${language}/help`,
      };
      for (const [name, path] of Object.entries(pages)) {
        await page.goto(path);
        await expect(page.locator('details.display').first()).toBeVisible();
        const order = (await page.locator('body').ariaSnapshot())
          .split('\n')
          .filter((line) => PARTS.test(line))
          .map((line) => line.replace(/:$|: .*$/, '').replace(/\d+/g, '#'));
        expect(`${order.join('\n')}\n`).toMatchSnapshot(`${name}-${language}.txt`);
      }
    });
  });
}
