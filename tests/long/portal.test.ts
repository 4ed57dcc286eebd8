/** A province: guides of their own under one portal; and three hundred of them, some of which are down or broken. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { metered } from '../../scripts/bench/build/metered.ts';
import { seeded } from '../../scripts/bench/random.ts';
import { isCode } from '../../src/codes/alphabet.ts';
import { drawCode } from '../../src/codes/generate.ts';
import { slugify } from '../../src/lib/slug.ts';
import { gatherGuides } from '../../src/portal/gather.ts';
import { resolveInGuides } from '../../src/portal/resolve.ts';
import { matchTitles } from '../../src/search/match.ts';
import { unpackTitles } from '../../src/search/packed-titles.ts';
import { openTitles } from '../../src/search/title-index.ts';
import { splitGuide } from './split.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cổng '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (content: string, site: string, more: Record<string, string> = {}) =>
  metered(['scripts/build.ts'], {
    cwd: process.cwd(),
    env: { CONTENT_DIR: content, OUT_DIR: site, CODES_BASE: 'none', TODAY: '2026-11-21', ...more },
  });

/** A portal's own content: a small guide that names the others. */
async function portalContent(name: string, origins: readonly string[]): Promise<string> {
  const content = join(folder, name);
  await cp('tests/fixtures/content/two-entries', content, { recursive: true });
  const site = await readFile(join(content, 'site.yaml'), 'utf8');
  await writeFile(
    join(content, 'site.yaml'),
    `${site.trimEnd()}\nportal:\n  guides:\n${origins.map((origin) => `    - ${origin}`).join('\n')}\n`,
  );
  return content;
}

/** Answers from folders of built sites, by host. */
const fetchFrom =
  (sites: ReadonlyMap<string, string>): typeof fetch =>
  async (input) => {
    const { host, pathname } = new URL(String(input));
    const site = sites.get(host);
    if (!site) throw new TypeError('fetch failed');
    const bytes = await readFile(join(site, pathname)).catch(() => undefined);
    return new Response(bytes ?? 'lost', { status: bytes ? 200 : 404 });
  };

const titlesOf = async (site: string) =>
  openTitles(unpackTitles(JSON.parse(await readFile(join(site, 'vi/titles.json'), 'utf8'))), slugify);

describe('the four localities of the starter as four guides under one portal', () => {
  const LOCALITIES = ['meo-vac', 'tho-xuan', 'quy-chau', 'bao-lam'];
  const hostOf = (locality: string) => `${locality}.example`;
  let site: string;
  const refs = new Map<string, string[]>();

  beforeAll(async () => {
    const sites = new Map<string, string>();
    for (const locality of LOCALITIES) {
      const content = join(folder, locality);
      refs.set(locality, await splitGuide('content', content, locality, `https://${hostOf(locality)}`));
      sites.set(hostOf(locality), join(folder, `${locality}-site`));
      await build(content, join(folder, `${locality}-site`));
    }
    const origins = LOCALITIES.map((locality) => `https://${hostOf(locality)}`);
    const outcomes = await gatherGuides(origins, {
      folder: join(folder, 'copies'),
      now: () => new Date(),
      fetch: fetchFrom(sites),
    });
    expect(outcomes.map(({ is, refused }) => [is, refused])).toEqual(LOCALITIES.map(() => ['new', 0]));
    site = join(folder, 'portal-site');
    await build(await portalContent('portal', origins), site, { PORTAL_DIR: join(folder, 'copies') });
  });

  test('each guide has a page at the portal with a link to each of its entries', async () => {
    for (const locality of LOCALITIES) {
      const html = await readFile(join(site, 'vi/guides', `${hostOf(locality)}.html`), 'utf8');
      for (const ref of refs.get(locality) ?? []) expect(html).toContain(`https://${hostOf(locality)}/vi/${ref}"`);
    }
  });

  test('one search finds places of all four', async () => {
    const titles = await titlesOf(site);
    const first = (query: string) => matchTitles(titles, query)[0]?.target.href;
    expect(first('hang bua')).toBe('https://quy-chau.example/vi/heritage/hang-bua');
    expect(first('lam kinh')).toBe('https://tho-xuan.example/vi/heritage/lam-kinh');
    expect(first('ma pi leng')).toBe('https://meo-vac.example/vi/heritage/ma-pi-leng');
    expect(first('pac miau')).toMatch(/^https:\/\/bao-lam\.example\/vi\//);
  });

  test('every code of the four is resolved to its own host', async () => {
    const codes = JSON.parse(await readFile(join(site, 'data/guides/codes.json'), 'utf8')) as Record<string, string>;
    const all = Object.entries(codes).flatMap(([host, text]) =>
      (text.match(/.{6}/g) ?? []).map((code) => ({ host, code })),
    );
    expect(all.length).toBeGreaterThan(60);
    for (const { host, code } of all) {
      expect(resolveInGuides(`https://${host}/q/${code.toLowerCase()}`, codes)).toEqual([{ host, code }]);
    }
  });
});

describe('three hundred guides of sixty entries', () => {
  const GUIDES = 300;
  const ENTRIES = 60;
  const DOWN = 15;
  const BROKEN = 6;
  const hosts = Array.from({ length: GUIDES }, (_, at) => `xa-${at}.example`);

  /** A guide's open data, as its build would write them. */
  function published(at: number): Map<string, string> {
    const random = seeded(at + 1);
    const below = (n: number) => Math.floor(random() * n);
    const host = hosts[at] ?? '';
    const taken = new Set<string>();
    const entries = Array.from({ length: ENTRIES }, (_, number) => {
      const kind = ['heritage', 'spots', 'homestays', 'products'][number % 4] ?? '';
      const title = `${['Đền', 'Hang', 'Homestay', 'Mật ong'][number % 4]} ${['Nà', 'Lũng', 'Pác', 'Khuổi', 'Tả'][below(5)]} ${at}-${number}`;
      const id = slugify(title);
      const code = drawCode('', (each) => taken.has(each), below);
      taken.add(code);
      expect(isCode(code)).toBe(true);
      return {
        ref: `${kind}/${id}`,
        kind,
        sample: true,
        code,
        url: { vi: `https://${host}/vi/${kind}/${id}`, en: `https://${host}/en/${kind}/${id}` },
        name: { vi: title, en: `${title} (en)` },
        summary: { vi: `${title}, một câu giới thiệu ngắn.` },
        province: 'Tuyên Quang',
        communes: [{ code: '00769', name: `Xã ${at}` }],
        formerCommunes: [`Xã cũ ${at}`],
        location: { lat: 22 + random(), lon: 105 + random(), accuracyM: 100 },
      };
    });
    const text = JSON.stringify({ guide: host, builtOn: '2026-11-20', licence: 'CC BY 4.0', entries });
    const hash = createHash('sha256').update(text).digest('hex');
    const about = { title: `Cẩm nang xã ${at}`, resources: [{ path: 'entries.json', hash: `sha256:${hash}` }] };
    return new Map([
      ['/data/entries.json', text],
      ['/data/datapackage.json', JSON.stringify(about)],
    ]);
  }

  let site: string;
  let copies: string;
  beforeAll(async () => {
    const data = new Map(hosts.map((host, at) => [host, published(at)]));
    let fails = false;
    const answer: typeof fetch = async (input) => {
      const { host, pathname } = new URL(String(input));
      const at = hosts.indexOf(host);
      if (fails && at < DOWN) throw new TypeError('fetch failed');
      if (fails && at < DOWN + BROKEN) return new Response('<html>Bị tấn công</html>');
      return new Response(data.get(host)?.get(pathname) ?? '', { status: 200 });
    };
    copies = join(folder, 'many');
    const origins = hosts.map((host) => `https://${host}`);
    const options = { folder: copies, now: () => new Date('2026-11-21T00:00:00Z'), fetch: answer };
    const first = await gatherGuides(origins, options);
    expect(first.every(({ is, entries }) => is === 'new' && entries === ENTRIES)).toBe(true);
    fails = true;
    const second = await gatherGuides(origins, { ...options, now: () => new Date('2026-11-22T00:00:00Z') });
    expect(second.filter(({ is }) => is === 'down')).toHaveLength(DOWN);
    expect(second.filter(({ is }) => is === 'broken')).toHaveLength(BROKEN);
    site = join(folder, 'many-site');
    const meter = await build(await portalContent('many-portal', origins), site, { PORTAL_DIR: copies });
    const titles = await readFile(join(site, 'vi/titles.json'));
    const stored = await Promise.all(
      (await readdir(copies)).map(async (name) => (await stat(join(copies, name))).size),
    );
    console.log(
      `${GUIDES} guides × ${ENTRIES}: build ${meter.cpu.toFixed(1)} CPU-s, peak ${(meter.peak / 1e9).toFixed(2)} GB; titles of one language ${brotliCompressSync(titles).byteLength} B brotli; copies ${(stored.reduce((a, b) => a + b, 0) / 1e6).toFixed(1)} MB`,
    );
  });

  test('a page stands for every guide, also for those that fail, which say so', async () => {
    const names = await readdir(join(site, 'vi/guides'));
    expect(names.filter((name) => name.startsWith('xa-'))).toHaveLength(GUIDES);
    const failing = await readFile(join(site, 'vi/guides/xa-0.example.html'), 'utf8');
    expect(failing).toContain('Không mở được từ 22/11/2026');
    expect(await readFile(join(site, 'vi/guides/xa-50.example.html'), 'utf8')).not.toContain('Không mở được');
  });

  test('search finds any entry of a guide that answers, and none of one that does not', async () => {
    const titles = await titlesOf(site);
    const hostsFound = new Set(matchTitles(titles, 'mat ong 299-59').map(({ target }) => URL.parse(target.href)?.host));
    expect(hostsFound).toContain('xa-299.example');
    const all = new Set(titles.targets.map(({ href }) => URL.parse(href)?.host));
    for (const host of hosts.slice(0, DOWN + BROKEN)) expect(all).not.toContain(host);
    expect(titles.targets.filter(({ href }) => href.startsWith('https:'))).toHaveLength(
      (GUIDES - DOWN - BROKEN) * ENTRIES,
    );
  });
});

test('the command says what went wrong in words, and fails only where there is nothing to show', async () => {
  const content = await portalContent('nobody', ['https://nobody.invalid']);
  const run = promisify(execFile)(process.execPath, ['scripts/portal.ts'], {
    env: { ...process.env, CONTENT_DIR: content, PORTAL_DIR: join(folder, 'none'), LANG: 'vi_VN.UTF-8', LC_ALL: '' },
  });
  await expect(run).rejects.toMatchObject({
    code: 1,
    stdout: expect.stringContaining('nobody.invalid: không trả lời'),
  });
});
