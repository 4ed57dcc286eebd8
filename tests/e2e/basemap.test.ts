/** The map over an operator's basemap: the small real extract of the tests, laid under an area of the starter guide. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import type { Basemap } from '../../src/map/basemap/format.ts';
import { type MadeBasemap, makeBasemap } from '../../src/map/basemap/make/make.ts';
import { pack } from '../../src/map/basemap/unpack.ts';
import { FRAME, HEIGHTS, order } from '../unit/map/basemap/fixture.ts';

/** Around the area of Quỳ Châu with room to leave its view. */
const UNDER = [104.8, 19.4, 105.4, 19.85] as const;
const AREA = '/vi/map?area=quy-chau';
const names = '.map-ground-name';

// One worker: the basemap is made once.
test.describe.configure({ mode: 'default' });
test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

let made: MadeBasemap;
test.beforeAll(async () => {
  made = await makeBasemap(order({ elevation: [HEIGHTS] }));
});

/** The extract stretched over another place: its lines are real, their place is not. */
function moved({ basemap }: MadeBasemap): Basemap {
  const { scale, translate } = basemap.transform;
  const across = (UNDER[2] - UNDER[0]) / (FRAME[2] - FRAME[0]);
  const up = (UNDER[3] - UNDER[1]) / (FRAME[3] - FRAME[1]);
  return {
    ...basemap,
    bbox: UNDER,
    transform: {
      scale: [scale[0] * across, scale[1] * up],
      translate: [UNDER[0] + (translate[0] - FRAME[0]) * across, UNDER[1] + (translate[1] - FRAME[1]) * up],
    },
  };
}

async function openWithBasemap(page: Page): Promise<void> {
  await page.route('**/map-points.json', async (route) => {
    const answer = await route.fetch();
    const basemaps = [{ href: '/basemap/thu.json', relief: '/basemap/thu.avif' }];
    await route.fulfill({ response: answer, json: { ...(await answer.json()), basemaps } });
  });
  await page.route('**/basemap/thu.json', (route) =>
    route.fulfill({ contentType: 'application/json', body: pack(moved(made)) }),
  );
  await page.route('**/basemap/thu.avif', (route) =>
    route.fulfill({ contentType: 'image/avif', body: made.relief?.data ?? Buffer.alloc(0) }),
  );
  await page.goto(AREA);
  await expect(page.locator(names).first()).toBeVisible();
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no violation of WCAG 2.2 AA over a basemap in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openWithBasemap(page);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
}

test('names of the ground are cut by no edge and lie under no sign', async ({ page }) => {
  await openWithBasemap(page);
  const faults = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const [view] = boxes('.map-live');
    if (!view) return ['no map'];
    const signs = boxes('.map-marker, .map-cluster').map((box) => new DOMRect(box.x + 7, box.y + 7, 30, 30));
    return [...document.querySelectorAll('.map-ground-name, .map-commune')].flatMap((name) => {
      const box = name.getBoundingClientRect();
      const isBeyond = box.right < view.left || box.left > view.right || box.bottom < view.top || box.top > view.bottom;
      const isWithin =
        box.left >= view.left && box.right <= view.right && box.top >= view.top && box.bottom <= view.bottom;
      const isCovered = signs.some(
        (sign) =>
          box.left < sign.right && sign.left < box.right && box.top + 3 < sign.bottom && sign.top < box.bottom - 3,
      );
      return isCovered || !(isBeyond || isWithin) ? [name.textContent] : [];
    });
  });
  expect(faults).toEqual([]);
});

test('by keyboard the map is moved and its ground is mended, as if it were painted anew', async ({ page }) => {
  await openWithBasemap(page);
  await page.locator('.map-live').focus();
  for (const key of ['+', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(350);
  }
  // The same colours, painted anew: a theme that is said aloud is drawn again.
  const change = await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-live canvas');
    const view = document.querySelector('.map-live')?.getBoundingClientRect();
    if (!canvas || !view) return undefined;
    const pixels = () => {
      const box = canvas.getBoundingClientRect();
      const sharp = canvas.width / box.width;
      const [x, y] = [(view.x - box.x) * sharp, (view.y - box.y) * sharp];
      return canvas.getContext('2d')?.getImageData(x, y, view.width * sharp, view.height * sharp).data ?? [];
    };
    const mended = pixels();
    document.documentElement.dataset['theme'] = 'light';
    await new Promise((resolve) => setTimeout(resolve, 200));
    const painted = pixels();
    let [empty, other] = [0, 0];
    for (let at = 0; at < painted.length; at += 4) {
      if (mended[at + 3] !== 255) empty++;
      const away = [0, 1, 2].map((part) => Math.abs((mended[at + part] ?? 0) - (painted[at + part] ?? 0)));
      if (Math.max(...away) > 40) other++;
    }
    const all = painted.length / 4;
    return { all, empty, other: other / all };
  });
  expect(change?.all).toBeGreaterThan(100_000);
  expect(change?.empty).toBe(0);
  expect(change?.other).toBeLessThan(0.005);
  await page.keyboard.press('Tab');
  await expect(page.locator('.map-live :focus')).toBeVisible();
});
