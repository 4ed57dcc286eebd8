/**
 * axe over every template in every language and colour, on the starter guide: the built one of `OUT_DIR`, or one built
 * for this. Structure is judged once a page and language, colours in each scheme.
 */
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { metered } from '../../scripts/bench/build/metered.ts';
import { LOCALE_CODES, LOCALES } from '../../src/i18n/locales.ts';
import { serveStatic } from '../../src/serving/static-server.ts';
import { codeOf } from '../e2e/starter.ts';
import { inLanguage, TEMPLATES } from '../e2e/templates.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let built: string | undefined;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveStatic>>;

beforeAll(async () => {
  let site = process.env['OUT_DIR'] ?? '';
  if (!site) {
    built = await mkdtemp(join(tmpdir(), 'cẩm nang '));
    site = join(built, 'site');
    await metered(['scripts/build.ts'], { cwd: process.cwd(), env: { OUT_DIR: site, CODES_BASE: 'none' } });
  }
  await access(join(site, 'index.html'));
  server = await serveStatic({ root: site, port: 0 });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  if (built) await rm(built, { recursive: true, force: true });
});

test.each(LOCALE_CODES)('no template has a violation of WCAG 2.2 AA in %s, in any colours', async (locale) => {
  const scan = `/Q/${await codeOf('heritage/hang-bua')}`;
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: LOCALES[locale].intl });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of [...TEMPLATES.map((template) => inLanguage(template, locale)), scan]) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await page.goto(new URL(path, server.url).href);
    const note = async (colours: string, axe: AxeBuilder) => {
      const { violations } = await axe.analyze();
      for (const { id, nodes } of violations)
        found.push(`${path} in ${colours}: ${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
    };
    await note('light', new AxeBuilder({ page }).withTags(RULES));
    await page.emulateMedia({ colorScheme: 'dark' });
    await note('dark', new AxeBuilder({ page }).withRules(COLOUR_RULES));
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await note('forced colours', new AxeBuilder({ page }).withRules(COLOUR_RULES));
    await page.emulateMedia({ forcedColors: 'none' });
    await contrast(page);
    await note('high contrast', new AxeBuilder({ page }).withRules(COLOUR_RULES));
  }
  await context.close();
  expect(found).toEqual([]);
});

/** What the display menu does for "high contrast". */
function contrast(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'contrast';
  });
}
