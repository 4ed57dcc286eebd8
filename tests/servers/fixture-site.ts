/** A small built site, with every kind of file that a host must know how to serve. */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { compressFolder } from '../../src/hosting/compress.ts';
import { writeHostFiles } from '../../src/hosting/host-files.ts';

export const LONG = `<!doctype html><meta charset="utf-8"><p>${'Cao nguyên đá Đồng Văn. '.repeat(100)}`;

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<h1>home</h1>',
  '404.html': `<h1>lost</h1>${LONG}`,
  'codes.json': '{}',
  'sw.js': '// worker',
  'site.webmanifest': '{}',
  'sitemap.xml': '<urlset/>',
  'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'host.vcf': 'BEGIN:VCARD',
  'digits.bin': '0123456789',
  'vi/index.html': '<h1>vi</h1>',
  'vi/heritage/index.html': '<h1>heritage</h1>',
  'vi/heritage/hang-bua.html': LONG,
  'vi/đèo.html': '<h1>đèo</h1>',
  'Q/W94N76.html': `<meta name="guide-code" content="W94N76">${LONG}`,
  '_a/page.C4x1.js': `/* ${'x'.repeat(2000)} */`,
  '_a/title-16cbab1f08a1.woff2': 'wOF2',
  // As `building/legacy-pages.ts` writes it.
  'gioi-thieu/hang-bua.html': '<!doctype html><meta http-equiv="refresh" content="0; url=/vi/heritage/hang-bua">',
  'pictures/0123456789abcdef.avif': 'avif',
  'pagefind/wasm.vi.pagefind': 'wasm',
  '.git/config': 'secret',
  '.env': 'secret',
  '.well-known/acme-challenge/token': 'proof',
};

export interface FixtureSite {
  /** The folder that a server is given: a link, as `deploy/publish.sh` leaves it. */
  readonly root: string;
  /** Codes to ask for: the fixture's own, and where the guide was built, all of its codes. */
  readonly codes: readonly string[];
  remove(): Promise<void>;
}

/** Makes the site in a temporary folder, with a secret beside it. */
export async function makeFixtureSite(): Promise<FixtureSite> {
  const folder = await mkdtemp(join(tmpdir(), 'camnang-site-'));
  const site = join(folder, 'releases/1');
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(site, name)), { recursive: true });
    await writeFile(join(site, name), text);
  }
  await writeFile(join(folder, 'secret.txt'), 'secret');
  const built = resolve(process.env['OUT_DIR'] || 'dist', 'Q');
  if (existsSync(built))
    await cp(built, join(site, 'Q'), { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  await writeHostFiles(site, [
    { legacy: '/gioi-thieu/hang-bua', to: 'heritage/hang-bua', was: [], by: 'Hoa', at: '2026-11-21' },
  ]);
  await compressFolder(join(site, 'vi'));
  await compressFolder(join(site, '_a'));
  const root = join(folder, 'current');
  await symlink('releases/1', root);
  return {
    root,
    codes: (await readdir(join(site, 'Q'))).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
