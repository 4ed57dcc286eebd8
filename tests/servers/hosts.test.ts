/** The configurations of `deploy/`, in the servers that they are for. */
import { readFile } from 'node:fs/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOfPage } from '../../src/codes/verify.ts';
import { cacheControl } from '../../src/hosting/cache-rules.ts';
import { HTTPS_HEADERS, SECURITY_HEADERS } from '../../src/hosting/security-headers.ts';
import { parseLine } from '../../src/scans/formats.ts';
import { obtainServers, type Programs } from './debian.ts';
import { type FixtureSite, LONG, makeFixtureSite } from './fixture-site.ts';
import { ask, type Reply } from './request.ts';
import { type RunningServer, startCaddy, startNginx } from './start.ts';

const programs = await obtainServers();
const missing = 'missing' in programs ? programs.missing : undefined;
if (missing !== undefined) console.warn(`nginx and Caddy: not tested here (${missing})`);

let site: FixtureSite;
beforeAll(async () => {
  site = await makeFixtureSite();
});
afterAll(() => site.remove());

describe.skipIf(missing !== undefined).each([
  { name: 'nginx', start: startNginx, folderStatus: 301 },
  { name: 'Caddy', start: startCaddy, folderStatus: 308 },
])('$name', ({ start, folderStatus }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(programs as Programs, site.root);
  });
  afterAll(() => server.stop());

  const get = (path: string, headers: Record<string, string> = {}): Promise<Reply> => ask(server.port, path, headers);
  const text = async (path: string) => String((await get(path)).body);

  it('serves pages without their extension, and lists by their folder', async () => {
    expect(await text('/')).toBe('<h1>home</h1>');
    expect(await text('/vi/')).toBe('<h1>vi</h1>');
    expect(await text('/vi/heritage/')).toBe('<h1>heritage</h1>');
    expect(await text('/vi/heritage/hang-bua')).toBe(LONG);
    expect(await text('/vi/heritage/hang-bua?from=sign')).toBe(LONG);
    expect(await text('/vi/%C4%91%C3%A8o')).toBe('<h1>đèo</h1>');
  });

  it('sends a folder without its slash on to the one with it, on the same host', async () => {
    const { status, headers } = await get('/vi/heritage');
    expect([status, headers.location]).toEqual([folderStatus, '/vi/heritage/']);
  });

  it('answers every code at once, without a redirect, with the page of that code', async () => {
    expect(site.codes).toContain('W94N76');
    for (const code of site.codes) {
      const { status, headers, body } = await get(`/Q/${code}`);
      expect([code, status, headers['content-type'], codeOfPage(String(body))]).toEqual([
        code,
        200,
        expect.stringMatching(/^text\/html; charset=utf-8$/i),
        code,
      ]);
    }
  });

  it.each([
    '/nowhere',
    '/fr/heritage/hang-bua',
    '/q/w94n76',
    '/Q/ZZZZZZ',
    '/Q/',
    '/vi/heritage/hang-bua/x',
    '/_a/gone.js',
    '/gone.webmanifest',
  ])('%s gets the "not found" page with status 404, asked for again each time', async (path) => {
    const { status, headers, body } = await get(path);
    expect([status, headers['cache-control']]).toEqual([404, 'no-cache']);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(String(body)).toContain('<h1>lost</h1>');
  });

  it.each(['/.git/config', '/.env', '/vi/../.env'])('%s stays hidden', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(String(body)).not.toContain('secret');
  });

  it('lets a certificate be proven', async () => {
    expect(await text('/.well-known/acme-challenge/token')).toBe('proof');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/vi/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/index.html%00.txt',
    '/releases/../../secret.txt',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(String(body)).not.toContain('secret');
  });

  it('adds the security headers to every answer, errors too', async () => {
    const table = Object.fromEntries(
      Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
    );
    for (const path of ['/', '/vi/heritage/hang-bua', '/Q/W94N76', '/_a/page.C4x1.js', '/nowhere', '/.env']) {
      expect((await get(path)).headers).toMatchObject(table);
    }
  });

  it('does not speak of HTTPS where there is none', async () => {
    const [hsts = ''] = Object.keys(HTTPS_HEADERS);
    expect((await get('/')).headers[hsts.toLowerCase()]).toBeUndefined();
  });

  it.each([
    '/',
    '/vi/heritage/hang-bua',
    '/Q/W94N76',
    '/codes.json',
    '/sw.js',
    '/_a/page.C4x1.js',
    '/_a/title-16cbab1f08a1.woff2',
    '/pictures/0123456789abcdef.avif',
    '/pagefind/wasm.vi.pagefind',
  ])('lets %s be kept as long as our table says', async (path) => {
    expect((await get(path)).headers['cache-control']).toBe(cacheControl(path));
  });

  it('answers 304 to who has the page already', async () => {
    const { headers } = await get('/vi/heritage/hang-bua');
    expect((await get('/vi/heritage/hang-bua', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    const since = { 'if-modified-since': String(headers['last-modified']) };
    expect((await get('/vi/heritage/hang-bua', since)).status).toBe(304);
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('sends %s made by the build', async (encoding, accepted, unpack) => {
    for (const [path, file] of [
      ['/vi/heritage/hang-bua', 'vi/heritage/hang-bua.html'],
      ['/_a/page.C4x1.js', '_a/page.C4x1.js'],
    ] as const) {
      const { headers, body } = await get(path, { 'accept-encoding': accepted });
      expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
      const packed = await readFile(`${site.root}/${file}.${encoding === 'br' ? 'br' : 'gz'}`);
      expect(body.equals(packed)).toBe(true);
      expect(unpack(body).equals(await readFile(`${site.root}/${file}`))).toBe(true);
    }
  });

  it('keeps the media type of a packed page', async () => {
    const { headers } = await get('/vi/heritage/hang-bua', { 'accept-encoding': 'br' });
    expect(headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
  });

  it('packs by gzip what the build did not', async () => {
    const { headers, body } = await get('/Q/W94N76', { 'accept-encoding': 'gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).equals(await readFile(`${site.root}/Q/W94N76.html`))).toBe(true);
  });

  it('sends nothing packed to who accepts nothing packed', async () => {
    const { headers, body } = await get('/vi/heritage/hang-bua', { 'accept-encoding': 'identity' });
    expect([headers['content-encoding'], String(body)]).toEqual([undefined, LONG]);
  });

  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
  ])('gives the part %s', async (range, part, contentRange) => {
    const { status, headers, body } = await get('/digits.bin', { range });
    expect([status, String(body), headers['content-range']]).toEqual([206, part, contentRange]);
  });

  it('refuses a part beyond the end', async () => {
    expect((await get('/digits.bin', { range: 'bytes=10-' })).status).toBe(416);
  });

  it.each([
    ['/site.webmanifest', 'application/manifest+json'],
    ['/calendar.ics', 'text/calendar'],
    ['/host.vcf', 'text/vcard'],
    ['/icon.svg', 'image/svg+xml'],
    ['/codes.json', 'application/json'],
    ['/sw.js', 'text/javascript'],
    ['/pictures/0123456789abcdef.avif', 'image/avif'],
    ['/_a/title-16cbab1f08a1.woff2', 'font/woff2'],
  ])('names the type of %s', async (path, type) => {
    const sent = String((await get(path)).headers['content-type']).replace('application/javascript', 'text/javascript');
    expect(sent.split(';')[0]).toBe(type);
  });

  it('takes nothing from visitors', async () => {
    expect((await ask(server.port, '/', {}, 'POST')).status).toBe(405);
  });

  it('leads on from an address that an earlier system printed', async () => {
    expect(await text('/gioi-thieu/hang-bua')).toContain('url=/vi/heritage/hang-bua');
  });

  it('logs what scan statistics need, and no whole address of a visitor', async () => {
    await get('/Q/W94N76?logged', { 'accept-language': 'ko,en;q=0.8', 'user-agent': 'Phone/1.0' });
    await expect.poll(async () => readFile(server.log, 'utf8'), { timeout: 3000 }).toContain('/Q/W94N76?logged');
    const log = await readFile(server.log, 'utf8');
    expect(log).not.toContain('127.0.0.1"');
    expect(log).not.toMatch(/^127\.0\.0\.1 /m);
    const line = log.split('\n').find((one) => one.includes('?logged')) ?? '';
    expect(parseLine(line)).toMatchObject({
      path: '/Q/W94N76?logged',
      status: 200,
      visitor: '127.0.0.0',
      userAgent: 'Phone/1.0',
      language: 'ko,en;q=0.8',
    });
  });
});
