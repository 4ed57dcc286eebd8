/**
 * Two made-up languages through the whole build, in a copy of the project: an accented one that is 40 % longer, which
 * shows what was not translated and what cannot grow, and one from right to left. Both are added as anybody would add
 * a language. Pictures for the eye: `.cache/test/languages/`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newLocale } from '../../src/authoring/new-locale.ts';
import { en } from '../../src/i18n/strings/en.ts';
import { serveStatic } from '../../src/serving/static-server.ts';
import { accented, arabic } from './pseudo.ts';

/** The accented words take the place of German; so `Intl` says dates in German. */
const LONG = 'de';
const RTL = 'ar';
const PICTURES = '.cache/test/languages';

let root: string;
let browser: Browser;
let server: Awaited<ReturnType<typeof serveStatic>>;
/** Addresses of the pages of a language, without extension. */
const pages = new Map<string, readonly string[]>();

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ngôn ngữ '));
  for (const part of [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ])
    await cp(part, join(root, part), { recursive: true });
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  const words = { [LONG]: accented, [RTL]: arabic };
  for (const [tag, change] of Object.entries(words)) {
    const { file, key } = await newLocale(root, tag);
    const changed = Object.fromEntries(Object.entries(en).map(([name, text]) => [name, change(text)]));
    await writeFile(join(root, file), `export const ${key} = ${JSON.stringify(changed)};\n`);
  }
  const content = join(root, 'content');
  await cp('tests/fixtures/content/base', content, { recursive: true });
  const site = await readFile(join(content, 'site.yaml'), 'utf8');
  await writeFile(join(content, 'site.yaml'), site.replace(/^languages: .*$/m, `languages: [vi, ${LONG}, ${RTL}]`));
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: join(root, 'dist'),
      CODES_BASE: 'none',
      NODE_ENV: 'production',
    },
    maxBuffer: 1e8,
  });
  for (const language of [LONG, RTL]) {
    const files = await readdir(join(root, 'dist', language), { recursive: true });
    const own = files
      .filter((name) => name.endsWith('.html'))
      .map((name) => `/${language}/${name.replace(/\.html$/, '')}`);
    const codes = (await readdir(join(root, 'dist/Q'))).map((name) => `/Q/${name.replace(/\.html$/, '')}`);
    pages.set(language, [
      ...own.map((path) => path.replaceAll('\\', '/').replace(/\/index$/, '/')).sort(),
      ...codes,
      '/404',
    ]);
  }
  server = await serveStatic({ root: join(root, 'dist'), port: 0 });
  browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  await mkdir(PICTURES, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(root, { recursive: true, force: true });
});

/** Opens every page of a language on a small phone, and asks it something. */
async function onEachPage<Answer>(
  language: string,
  width: number,
  ask: (page: Page, path: string) => Promise<Answer>,
): Promise<[string, Answer][]> {
  const page = await browser.newPage({ viewport: { width, height: 740 }, locale: language, reducedMotion: 'reduce' });
  const answers: [string, Answer][] = [];
  for (const path of pages.get(language) ?? []) {
    await page.goto(new URL(path, server.url).href);
    answers.push([path, await ask(page, path)]);
  }
  await page.close();
  return answers;
}

/** What is cut off or wider than the screen, as the start of its HTML. */
const spilling = () => {
  const found: string[] = [];
  const { clientWidth } = document.documentElement;
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (
      !element.checkVisibility({ visibilityProperty: true }) ||
      element.closest('svg, .visually-hidden, .leaflet-container')
    )
      continue;
    const { left, right, width } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    // What is meant for ears alone is a point wide.
    if (width <= 1) continue;
    const isOut = (left < -1 || right > clientWidth + 1) && !element.closest('.skip');
    const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const isCut = clips && element.scrollWidth > element.clientWidth + 1 && (element.textContent ?? '').trim() !== '';
    if (isOut || isCut) found.push(`${isOut ? 'out' : 'cut'} ${element.outerHTML.slice(0, 120)}`);
  }
  return { wide: document.documentElement.scrollWidth > clientWidth, found };
};

test('a guide carries nothing of languages that it does not speak', async () => {
  const files = (await readdir(join(root, 'dist'), { recursive: true })).filter((name) =>
    /\.(?:html|json|css|xml)$/.test(name),
  );
  const carrying: string[] = [];
  for (const name of files) {
    const text = await readFile(join(root, 'dist', name), 'utf8');
    // The officers' forms are a package of its own, and it speaks many languages.
    if (
      !name.startsWith('admin') &&
      /\p{Script=Hangul}|\p{Script=Han}|data-show=(?:en|fr|ko|zh)|hreflang="(?:fr|ko)"/u.test(text)
    )
      carrying.push(name);
  }
  expect(carrying).toEqual([]);
});

describe('a language of longer words', () => {
  test('leaves no text of the interface untranslated', async () => {
    const known = await knownWords();
    const left = await onEachPage(LONG, 360, async (page, path) => {
      // The phrase cards speak languages of their own: step 5 of src/i18n/README.md.
      if (path.endsWith('/phrases')) return [];
      const said = await page.evaluate(saidIn, LONG);
      return wordsOutside(said).filter((word) => !known.has(word.toLowerCase()));
    });
    expect(left.filter(([, words]) => words.length > 0)).toEqual([]);
  });

  test.each([320, 1280])('is neither cut off nor wider than a screen of %i px', async (width) => {
    const bad = (await onEachPage(LONG, width, (page) => page.evaluate(spilling))).filter(
      ([, { wide, found }]) => wide || found.length > 0,
    );
    expect(bad).toEqual([]);
  });
});

describe('a language from right to left', () => {
  test.each([320, 1280])('keeps its layout at %i px', async (width) => {
    const bad = (await onEachPage(RTL, width, (page) => page.evaluate(spilling))).filter(
      ([, { wide, found }]) => wide || found.length > 0,
    );
    expect(bad).toEqual([]);
  });

  test('begins at the right edge, and passages of other languages keep their own direction', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: RTL });
    await page.goto(new URL(`/${RTL}/heritage/hang-thu`, server.url).href);
    expect(await page.evaluate(directionOf, 'html')).toBe('rtl');
    expect(await page.evaluate(directionOf, 'h1')).toBe('ltr');
    const [name, tools] = await Promise.all(
      ['.site-head .name', '.site-head .tools'].map(async (part) => (await page.locator(part).boundingBox())?.x ?? 0),
    );
    expect(name).toBeGreaterThan(tools ?? 0);
    for (const path of [
      `/${RTL}/`,
      `/${RTL}/heritage/hang-thu`,
      `/${RTL}/map`,
      ...(pages.get(RTL) ?? []).filter((at) => at.startsWith('/Q/')),
    ]) {
      await page.goto(new URL(path, server.url).href);
      expect(await page.evaluate(directionOf, 'main'), path).toBe('rtl');
      await page.screenshot({ path: join(PICTURES, `${path.replace(/\W+/g, '_')}.png`), fullPage: true });
    }
    await page.close();
  });
});

const directionOf = (selector: string) => {
  const element = document.querySelector(selector);
  return element ? getComputedStyle(element).direction : 'none';
};

/** All that a page says in a language, to eyes and ears, in its order; passages of other languages are left out. */
const saidIn = (language: string) => {
  const said: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) said.push(node.data);
    if (!(node instanceof HTMLElement)) {
      if (node instanceof Element) return;
      node.childNodes.forEach(visit);
      return;
    }
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|CODE)$/.test(node.tagName) || (node.lang && node.lang !== language)) return;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      const value = node.getAttribute(name);
      if (value) said.push(` ${value} `);
    }
    node.childNodes.forEach(visit);
    if (!/^(?:A|B|SPAN|STRONG|EM|SMALL|TIME)$/.test(node.tagName)) said.push('\n');
  };
  visit(document.body);
  return said.join('');
};

/** The words that stand in no brackets. */
function wordsOutside(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return [...new Set(rest.match(/\p{L}{3,}/gu) ?? [])];
}

/**
 * Words that are nobody's to translate: the content's own, names of days and months, what `Intl` joins lists with, names
 * of files and proper names; and the OCOP sets, which speak five languages of their own.
 */
async function knownWords(): Promise<Set<string>> {
  const content = join(root, 'content');
  const files = await readdir(content, { recursive: true });
  const texts = await Promise.all(
    files.filter((name) => /\.(?:yaml|mdx|csv)$/.test(name)).map((name) => readFile(join(content, name), 'utf8')),
  );
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(LONG, { month: 'long', weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2026, month, month + 1),
    ),
  );
  const names =
    'und ics entries schema datapackage Google Maps OCOP VietQR GPX OpenStreetMap Organic Apple Zalo Facebook JSON CSV GeoJSON JavaScript Deutsch Textiles';
  return new Set([...texts, ...months, names].flatMap((text) => text.toLowerCase().match(/\p{L}{3,}/gu) ?? []));
}
