import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ReadableError } from '../../../src/lib/command.ts';
import { indexSite } from '../../../src/search/index-site.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'tìm kiếm '));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function page(path: string, lang: string, body = 'Mật ong'): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(
    join(dir, path),
    `<!doctype html><html lang="${lang}"><body><article data-pagefind-body><h1>${body}</h1></article></body></html>`,
  );
}

describe('the index of a built site', () => {
  test('has the pages of every language and leaves the codes out', async () => {
    await page('vi/heritage/a.html', 'vi');
    await page('en/heritage/a.html', 'en', 'Honey');
    await page('Q/W94N76.html', 'vi');
    expect((await indexSite(dir)).pages).toBe(2);
    const { languages } = JSON.parse(readFileSync(join(dir, 'pagefind/pagefind-entry.json'), 'utf8'));
    expect(Object.keys(languages).toSorted()).toEqual(['en', 'vi']);
  });

  test('brings none of Pagefind’s own interfaces', async () => {
    await page('vi/a.html', 'vi');
    await indexSite(dir);
    const scripts = readdirSync(join(dir, 'pagefind')).filter((name) => /\.(?:js|css)$/.test(name));
    expect(scripts).toEqual(['pagefind.js']);
  });

  test('is the same twice, and leaves nothing of an older one', async () => {
    await page('vi/a.html', 'vi');
    await indexSite(dir);
    const first = readdirSync(join(dir, 'pagefind'), { recursive: true }).toSorted();
    await mkdir(join(dir, 'pagefind/fragment'), { recursive: true });
    await writeFile(join(dir, 'pagefind/fragment/old.pf_fragment'), '');
    await indexSite(dir);
    expect(readdirSync(join(dir, 'pagefind'), { recursive: true }).toSorted()).toEqual(first);
  });

  test('of no page is an error that says what to do', async () => {
    await expect(indexSite(dir)).rejects.toThrow(ReadableError);
    await expect(indexSite(join(dir, 'nothing'))).rejects.toThrow(/Build the site first/);
    expect(existsSync(join(dir, 'pagefind'))).toBe(false);
  });
});
