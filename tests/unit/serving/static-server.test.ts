import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS, type StaticServer, serveStatic } from '../../../src/serving/static-server.ts';

const LONG = `<!doctype html><p>${'Cao nguyên đá Đồng Văn. '.repeat(100)}`;

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thử nghiệm '));
  const site = join(folder, 'trang web');
  await mkdir(join(site, 'spots'), { recursive: true });
  await mkdir(join(site, 'empty'));
  await mkdir(join(site, '.git'));
  await mkdir(join(site, '_a'));
  await mkdir(join(folder, 'trang web khác'));
  const files: Record<string, string | Buffer> = {
    'index.html': '<h1>home</h1>',
    'about.html': '<h1>about</h1>',
    'long.html': LONG,
    '404.html': '<h1>lost</h1>',
    'spots/index.html': '<h1>spots</h1>',
    'đèo.html': '<h1>đèo</h1>',
    '100%.txt': 'percent',
    'packed.json': 'x'.repeat(2000),
    'packed.json.gz': gzipSync('made by the build'),
    'digits.bin': '0123456789',
    '_a/style.C4x1.css': 'a{}',
    '.git/config': 'secret',
  };
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(site, name), bytes);
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'trang web khác', 'secret.txt'), 'secret');
  await symlink(join(folder, 'secret.txt'), join(site, 'escape.txt'));
  await symlink(join(folder, 'trang web khác'), join(site, 'escape'));
  await symlink(join(site, 'about.html'), join(site, 'alias.html'));
  server = await serveStatic({ root: site, headers: SECURITY_HEADERS });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks with the address exactly as given: `fetch` would tidy it up first. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', at = server): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: at.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

const text = async (path: string) => String((await ask(path)).body);

describe('addresses', () => {
  it('are read as static hosts read them', async () => {
    expect(await text('/')).toBe('<h1>home</h1>');
    expect(await text('/about')).toBe('<h1>about</h1>');
    expect(await text('/about.html?from=sign')).toBe('<h1>about</h1>');
    expect(await text('/spots/')).toBe('<h1>spots</h1>');
    expect(await text('/%C4%91%C3%A8o')).toBe('<h1>đèo</h1>');
    expect(await text('/100%25.txt')).toBe('percent');
    expect(await text('/alias')).toBe('<h1>about</h1>');
  });

  it('of a folder are sent on to the one with a slash, query kept', async () => {
    const { status, headers } = await ask('/spots?lang=en&x=a?b');
    expect([status, headers.location]).toEqual([301, '/spots/?lang=en&x=a?b']);
  });

  it('that nothing answers get the 404 page with status 404', async () => {
    for (const path of ['/nowhere', '/empty', '/empty/', '/about/', '/about.html/', '/spots/index.html/x']) {
      const { status, headers, body } = await ask(path);
      expect([path, status, String(body), headers['content-type']]).toEqual([
        path,
        404,
        '<h1>lost</h1>',
        'text/html; charset=utf-8',
      ]);
    }
  });

  it('never lead to another host', async () => {
    expect((await ask('//example.org/spots')).status).toBe(404);
    expect((await ask('//spots')).status).toBe(404);
  });

  it('of dot files are not answered', async () => {
    expect((await ask('/.git/config')).status).toBe(404);
  });
});

describe('a request from outside the folder', () => {
  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/spots/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/about.html%00.txt',
    '/%E0%A4%A',
    '/%',
    'http://127.0.0.1/about',
  ])('%s is refused as malformed', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(400);
    expect(String(body)).not.toContain('secret');
  });

  it.each(['/escape.txt', '/escape/secret.txt'])('%s through a symbolic link is not found', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('other than GET and HEAD is not allowed', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('ranges', () => {
  it.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-2', '89', 'bytes 8-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
  ])('%s gives that part', async (range, part, contentRange) => {
    const { status, headers, body } = await ask('/digits.bin', { range });
    expect([status, String(body), headers['content-range'], headers['content-length']]).toEqual([
      206,
      part,
      contentRange,
      String(part.length),
    ]);
  });

  it('beyond the end are refused with the length', async () => {
    const { status, headers } = await ask('/digits.bin', { range: 'bytes=10-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
  });

  it('of a file that has changed since give all of it', async () => {
    const { status, body } = await ask('/digits.bin', { range: 'bytes=2-4', 'if-range': 'W/"old"' });
    expect([status, String(body)]).toEqual([200, '0123456789']);
  });

  it('are not cut from the 404 page', async () => {
    expect((await ask('/nowhere', { range: 'bytes=0-1' })).status).toBe(404);
  });
});

describe('a page kept by the browser', () => {
  it('is answered 304 by its ETag or its date', async () => {
    const { headers } = await ask('/about');
    const byTag = await ask('/about', { 'if-none-match': String(headers.etag) });
    const byDate = await ask('/about', { 'if-modified-since': String(headers['last-modified']) });
    expect([byTag.status, byTag.body.length, byDate.status]).toEqual([304, 0, 304]);
  });

  it('is asked for again, and a file with a hash in its name never', async () => {
    expect((await ask('/about')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect((await ask('/_a/style.C4x1.css')).headers['cache-control']).toContain('immutable');
  });

  it('keeps its 404 a 404', async () => {
    const { headers } = await ask('/nowhere');
    expect((await ask('/nowhere', { 'if-none-match': String(headers.etag) })).status).toBe(404);
  });
});

describe('compression', () => {
  it('is Brotli where the browser takes it, else gzip', async () => {
    const brotli = await ask('/long', { 'accept-encoding': 'gzip, deflate, br' });
    const gzip = await ask('/long', { 'accept-encoding': 'br;q=0, gzip' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(String(brotliDecompressSync(brotli.body))).toBe(LONG);
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(String(gunzipSync(gzip.body))).toBe(LONG);
    expect(gzip.headers['content-length']).toBe(String(gzip.body.length));
  });

  it('is left out where the browser takes none, and caches are told that it varies', async () => {
    const { headers, body } = await ask('/long');
    expect([headers['content-encoding'], String(body), headers.vary]).toEqual([undefined, LONG, 'Accept-Encoding']);
  });

  it('takes the file that the build packed beside', async () => {
    const { headers, body } = await ask('/packed.json', { 'accept-encoding': 'gzip' });
    expect(String(gunzipSync(body))).toBe('made by the build');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('is not wasted on small and on packed files', async () => {
    for (const path of ['/about', '/digits.bin']) {
      expect((await ask(path, { 'accept-encoding': 'br' })).headers['content-encoding']).toBeUndefined();
    }
  });

  it('gives each encoding an ETag of its own, for 304', async () => {
    const { headers } = await ask('/long', { 'accept-encoding': 'br' });
    const etag = String(headers.etag);
    expect((await ask('/long', { 'accept-encoding': 'br', 'if-none-match': etag })).status).toBe(304);
    expect((await ask('/long')).headers.etag).not.toBe(etag);
  });
});

it('HEAD gives the headers of GET without the body', async () => {
  const get = await ask('/long', { 'accept-encoding': 'br' });
  const head = await ask('/long', { 'accept-encoding': 'br' }, 'HEAD');
  expect(head.body).toHaveLength(0);
  expect(head.status).toBe(200);
  for (const name of ['content-length', 'content-type', 'content-encoding', 'etag']) {
    expect(head.headers[name]).toBe(get.headers[name]);
  }
});

it('adds the headers it was given to every answer', async () => {
  for (const path of ['/', '/nowhere', '/spots', '/%']) {
    expect((await ask(path)).headers['x-content-type-options']).toBe('nosniff');
  }
});

describe('a fault', () => {
  it('answers with its status, for the requests it was made for', async () => {
    const faulty = await serveStatic({
      root: join(folder, 'trang web'),
      faults: ({ url }) => (url === '/about' ? { status: 503 } : undefined),
    });
    expect((await ask('/about', {}, 'GET', faulty)).status).toBe(503);
    expect((await ask('/', {}, 'GET', faulty)).status).toBe(200);
    await faulty.close();
  });

  it.each([0, 4])('cuts the connection after %i bytes', async (cutAfter) => {
    const faulty = await serveStatic({ root: join(folder, 'trang web'), faults: () => ({ delayMs: 1, cutAfter }) });
    const response = await fetch(`${faulty.url}/digits.bin`);
    expect(response.status).toBe(200);
    const received: number[] = [];
    await expect(async () => {
      for await (const chunk of response.body ?? []) received.push(...chunk);
    }).rejects.toThrow();
    expect(Buffer.from(received).toString()).toBe('0123456789'.slice(0, cutAfter));
    await faulty.close();
  });
});
