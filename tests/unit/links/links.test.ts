/** Links outwards, asked of a server of our own: what is gone, what moved, what nobody can tell, and that we ask politely. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadableError } from '../../../src/lib/command.ts';
import { askLink } from '../../../src/links/ask.ts';
import { checkLinks } from '../../../src/links/command.ts';
import { mayAsk } from '../../../src/links/robots.ts';
import { askRound } from '../../../src/links/round.ts';
import { statusCommand } from '../../../src/status/command.ts';

const FIXTURE = 'tests/fixtures/content/two-entries';
const asked: string[] = [];
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { port } = server.address() as AddressInfo;
    const answer = (status: number, headers = {}, body = '') => response.writeHead(status, headers).end(body);
    switch (request.url) {
      case '/robots.txt':
        return answer(200, {}, 'User-agent: *\nDisallow: /private\nAllow: /private/open\n');
      case '/gone':
        return answer(404);
      case '/only-get':
        return answer(request.method === 'HEAD' ? 405 : 200);
      case '/moved':
        return answer(301, { location: `http://localhost:${port}/fine` });
      case '/busy':
        return answer(429);
      default:
        return answer(200);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked.length = 0;
});

const options = { patience: 2000, fetch, today: '2026-11-21', kept: {}, pause: 0 };

describe('one address', () => {
  it.each([
    ['/fine', { state: 'alive', status: 200 }],
    ['/gone', { state: 'dead', status: 404 }],
    ['/only-get', { state: 'alive', status: 200 }],
    ['/busy', { state: 'untold', status: 429 }],
  ])('%s', async (path, answer) => expect(await askLink(`${origin}${path}`, options)).toEqual(answer));

  it('says where it answers now', async () => {
    expect(await askLink(`${origin}/moved`, options)).toMatchObject({
      state: 'moved',
      now: expect.stringMatching(/\/fine$/),
    });
  });

  it('does not ask a page again with GET that HEAD has found', async () => {
    await askLink(`${origin}/fine`, options);
    expect(asked).toEqual(['HEAD /fine']);
  });

  it('tells a name that does not exist from an answer that did not come', async () => {
    const failing = (code: string) => () =>
      Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code } }));
    const ask = (code: string) => askLink('https://x.example/', { patience: 1000, fetch: failing(code) });
    expect(await ask('ENOTFOUND')).toEqual({ state: 'dead', error: 'ENOTFOUND' });
    expect(await ask('ECONNRESET')).toEqual({ state: 'unreached', error: 'ECONNRESET' });
  });
});

describe('a round', () => {
  it('keeps to the rules of the host, and asks nothing twice a day', async () => {
    const urls = [`${origin}/private/a`, `${origin}/private/open`, `${origin}/fine`];
    const kept = { [`${origin}/fine`]: { state: 'alive', on: '2026-11-21' } } as const;
    const answers = await askRound(urls, { ...options, kept });
    expect([...answers.values()].map(({ state }) => state)).toEqual(['untold', 'alive', 'alive']);
    expect(asked).toEqual(['GET /robots.txt', 'HEAD /private/open']);
  });

  it('asks one thing of a host at a time', async () => {
    let now = 0;
    let most = 0;
    const slow: typeof fetch = async (...call) => {
      most = Math.max(most, ++now);
      const answer = await fetch(...call);
      now -= 1;
      return answer;
    };
    await askRound(
      [1, 2, 3, 4].map((number) => `${origin}/${number}`),
      { ...options, fetch: slow },
    );
    expect(most).toBe(1);
  });
});

it.each([
  ['', '/a', true],
  ['User-agent: *\nDisallow: /', '/a', false],
  ['User-agent: *\nDisallow:', '/a', true],
  ['User-agent: Other\nDisallow: /', '/a', true],
  ['User-agent: CamNangLinkCheck\nDisallow: /b\n\nUser-agent: *\nDisallow: /', '/a', true],
  ['User-agent: A\nUser-agent: *\nDisallow: /*.pdf$ # no papers', '/x/y.pdf', false],
  ['User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?1', true],
])('reads robots.txt %j for %s', (robots, path, may) => expect(mayAsk(robots, path)).toBe(may));

describe('npm run check -- --links', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'liên kết '));
    await cp(FIXTURE, join(folder, 'content'), { recursive: true });
    vi.stubEnv('LANG', 'en')
      .stubEnv('LC_ALL', '')
      .stubEnv('TODAY', '2026-11-21')
      .stubEnv('CACHE_DIR', join(folder, 'cache'));
    vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const facts = join(folder, 'content/heritage/den-lang-mau/facts.yaml');
    const links = ['/fine', '/gone'].map(
      (path) => `  - { kind: official, name: Trang, url: "${origin}${path}", lastChecked: "2026-11-20" }`,
    );
    await writeFile(facts, `${await readFile(facts, 'utf8')}links:\n${links.join('\n')}\n`);
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it('writes what is gone and where it stands, and fails', async () => {
    const report = join(folder, 'report.md');
    expect(await checkLinks(join(folder, 'content'), { pause: 0, report })).toBe(1);
    const text = await readFile(report, 'utf8');
    expect(text).toContain('Không còn · Gone (1)');
    expect(text).toContain(`${origin}/gone (404): heritage/den-lang-mau/facts.yaml › links.1.url`);
  });

  it('is remembered by npm run status for as long as the content has the link', async () => {
    const content = join(folder, 'content');
    const told = vi.mocked(process.stdout.write);
    const status = async () => {
      told.mockClear();
      await statusCommand(content).run([]);
      return told.mock.calls.join('');
    };
    expect(await status()).not.toContain('Dead links');
    await checkLinks(content, { pause: 0, report: join(folder, 'report.md') });
    expect(await status()).toContain(
      `Dead links (1)\n  heritage/den-lang-mau: ${origin}/gone did not answer (tried on 2026-11-21)`,
    );
    const facts = join(content, 'heritage/den-lang-mau/facts.yaml');
    await writeFile(facts, (await readFile(facts, 'utf8')).replace('/gone', '/fine'));
    expect(await status()).not.toContain('Dead links');
  });

  it('says that there is no network, and leaves the last report as it was', async () => {
    const report = join(folder, 'report.md');
    await writeFile(report, 'before');
    const none: typeof fetch = () =>
      Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } }));
    const failed = checkLinks(join(folder, 'content'), { pause: 0, report, fetch: none });
    await expect(failed).rejects.toThrow(ReadableError);
    await expect(failed).rejects.toThrow(/no network/);
    expect(await readFile(report, 'utf8')).toBe('before');
  });
});
