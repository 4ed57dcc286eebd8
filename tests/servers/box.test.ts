/** The two configurations of `docs/hop-sach-offline.md`, a guide in a box, in the servers that they are for. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOfPage } from '../../src/codes/verify.ts';
import { obtainServers, type Programs } from './debian.ts';
import { type FixtureSite, LONG, makeFixtureSite } from './fixture-site.ts';
import { ask } from './request.ts';
import { type RunningServer, startBoxCaddy, startBoxNginx } from './start.ts';

const programs = await obtainServers();
const missing = 'missing' in programs ? programs.missing : undefined;

let site: FixtureSite;
beforeAll(async () => {
  site = await makeFixtureSite();
});
afterAll(() => site.remove());

describe.skipIf(missing !== undefined).each([
  { name: 'nginx', start: startBoxNginx },
  { name: 'Caddy', start: startBoxCaddy },
])('a box with $name', ({ start }) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await start(programs as Programs, site.root);
  });
  afterAll(() => server.stop());

  it('answers its first page, lists, entries and every code, without a redirect', async () => {
    const pages = {
      '/': '<h1>home</h1>',
      '/vi/': '<h1>vi</h1>',
      '/vi/heritage/': '<h1>heritage</h1>',
      '/vi/heritage/hang-bua': LONG,
    };
    for (const [path, text] of Object.entries(pages)) {
      const { status, body } = await ask(server.port, path);
      expect([path, status, String(body)]).toEqual([path, 200, text]);
    }
    for (const code of site.codes) {
      const { status, headers, body } = await ask(server.port, `/Q/${code}`);
      expect([code, status, codeOfPage(String(body))]).toEqual([code, 200, code]);
      expect(headers['content-type']).toMatch(/^text\/html/);
    }
  });

  it('helps with a code that was typed wrong, and says that it is no page', async () => {
    for (const path of ['/q/w94n76', '/nowhere']) {
      const { status, headers, body } = await ask(server.port, path);
      expect([path, status, String(body)]).toEqual([path, 404, expect.stringContaining('<h1>lost</h1>')]);
      expect(headers['content-type']).toMatch(/^text\/html/);
    }
  });
});
