/** What hands and eyes need: the keyboard's way, large targets, large text, controls for text and colours, paper. */
import { expect, test } from '@playwright/test';
import { LOCALE_CODES } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { codeOf } from './starter.ts';
import { inLanguage, TEMPLATES } from './templates.ts';

test('the keyboard goes through a place in its order, and sees where it is at every stop', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/en/heritage/hang-bua');
  const stops: string[] = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focusedStop);
    if (at === undefined) break;
    expect(at, at.name).toMatchObject({ outlined: true, covered: false });
    stops.push(at.name);
  }
  expect(stops.slice(0, 9)).toEqual([
    'Skip to content',
    'Stone and River Guide',
    'Search',
    'Language: EN',
    'Text size and colours',
    'Map',
    'Near',
    'Saved',
    'Help',
  ]);
  // All of the page, down to the foot, without a trap.
  expect(stops).toContain('Open data');
});

test('the skip link leads past the head', async ({ page }) => {
  await page.goto('/vi/heritage/hang-bua');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('what is pressed most is 44 px high and wide', async ({ page }) => {
  for (const path of TEMPLATES) {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('.bar a, .tools > a, summary, button, .button, [type=search], .field')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 120) }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ box, html }) => `${Math.round(box.width)}×${Math.round(box.height)} ${html}`),
    );
    expect(small, path).toEqual([]);
  }
});

test('nothing is lost at 200 % text on a phone, in any language', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [index, path] of TEMPLATES.entries()) {
    await page.goto(inLanguage(path, LOCALE_CODES[index % LOCALE_CODES.length] ?? 'vi'));
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(lost), page.url()).toEqual([]);
  }
});

test('text size and contrast are there, work and are remembered in each language', async ({ page }) => {
  for (const locale of LOCALE_CODES) {
    const t = translator(locale);
    await page.goto(`/${locale}/handbook/an-toan`);
    const text = () =>
      page
        .locator('main p')
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const normal = await text();
    await page.locator('details.display > summary').click();
    await page.getByRole('button', { name: t('display.larger') }).click();
    await page.getByRole('button', { name: t('display.contrast') }).click();
    await page.reload();
    expect(await text(), locale).toBeCloseTo(normal * 1.25, 1);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await page.locator('details.display > summary').click();
    await expect(page.getByRole('button', { name: t('display.larger') })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: t('display.smaller') }).click();
    expect(await text(), locale).toBeLessThan(normal);
    await page.getByRole('button', { name: t('display.normal') }).click();
    await page.getByRole('button', { name: t('display.auto') }).click();
    expect(await text(), locale).toBeCloseTo(normal, 1);
  }
});

test('without script no control is shown that would do nothing', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  for (const path of ['/ko/', `/Q/${await codeOf('heritage/hang-bua')}`]) {
    await page.goto(path);
    await expect(page.locator('.display')).toBeHidden();
    await expect(page.locator('h1').first()).toBeVisible();
  }
  await context.close();
});

test('nothing moves for who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['/vi/', '/vi/map', '/vi/heritage/hang-bua']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(moving, path).toEqual([]);
  }
});

test('on paper a page is dark on light, without bars, whatever the screen was', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  for (const path of ['/vi/heritage/hang-bua', '/fr/handbook/an-toan', `/Q/${await codeOf('heritage/hang-bua')}`]) {
    await page.goto(path);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.locator('.bar, .tools').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('h1:visible')).toHaveCount(1);
    const ink = await page.locator('h1:visible').evaluate((element) => getComputedStyle(element).color);
    expect(
      (ink.match(/\d+/g) ?? []).map(Number).every((part) => part < 90),
      `${path}: ${ink}`,
    ).toBe(true);
    await page.emulateMedia({ media: 'screen' });
  }
});

interface Stop {
  readonly name: string;
  readonly outlined: boolean;
  readonly covered: boolean;
}

/** The focused element; none after the last. */
function focusedStop(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  // Its middle, or the start of a link that runs over two lines, must be reachable by the eye.
  const seen = [
    [left + width / 2, top + height / 2],
    [left + 4, top + 4],
  ].some(([x = 0, y = 0]) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  });
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent ?? '')
      .replace(/\s*▾|Aa/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    covered: !seen,
  };
}

/** What is cut off or stands out of the screen. */
function lost(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg, .leaflet-container'))
      return false;
    const { overflowX } = getComputedStyle(element);
    const clips = overflowX === 'hidden' || overflowX === 'clip';
    return (
      clips &&
      element.clientWidth > 1 &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.textContent.trim() !== ''
    );
  });
  return [
    ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
    ...cut.map((element) => element.outerHTML.slice(0, 120)),
  ];
}
