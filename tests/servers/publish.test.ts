/** `deploy/publish.sh` while a real nginx serves: a page and its files are never missing. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdir, mkdtemp, readdir, readFile, readlink, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { obtainServers, type Programs } from './debian.ts';
import { ask } from './request.ts';
import { startNginx } from './start.ts';

const SCRIPT = resolve(import.meta.dirname, '../../deploy/publish.sh');
const programs = await obtainServers();
const DAY_S = 86_400;

let folder: string;
let place: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'camnang đưa lên '));
  place = join(folder, 'srv');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A site whose pages need files that no other version has. */
async function build(version: number): Promise<string> {
  const site = join(folder, `dist-${version}`);
  await mkdir(join(site, '_a'), { recursive: true });
  await mkdir(join(site, 'offline'));
  await writeFile(join(site, 'index.html'), `<script src="/_a/page.${version}.js"></script>`);
  await writeFile(join(site, '404.html'), 'lost');
  await writeFile(join(site, `_a/page.${version}.js`), `version ${version}`);
  await writeFile(join(site, `offline/${version}.bin`), 'part');
  await writeFile(join(site, 'offline/manifest.json'), `{"version":${version}}`);
  for (let i = 0; i < 20; i++) await writeFile(join(site, `page-${i}.html`), 'x'.repeat(1000));
  return site;
}

function publish(site: string) {
  return spawnSync('sh', [SCRIPT, site, place], { encoding: 'utf8' });
}

const current = (file: string) => readFile(join(place, 'current', file), 'utf8');

it('puts the site where the server reads it, and says which release', async () => {
  const { status, stdout } = publish(await build(1));
  expect(status).toBe(0);
  expect(stdout).toContain(await readlink(join(place, 'current')));
  expect(await current('index.html')).toContain('page.1.js');
});

it('keeps the files of earlier pages, and takes the new ones where a name is the same', async () => {
  publish(await build(1));
  publish(await build(2));
  publish(await build(3));
  expect(await current('index.html')).toContain('page.3.js');
  expect(await current('_a/page.1.js')).toBe('version 1');
  expect(await current('offline/1.bin')).toBe('part');
  expect(await current('offline/manifest.json')).toBe('{"version":3}');
});

it('lets go of what no page has used for 30 days', async () => {
  publish(await build(1));
  const longAgo = Date.now() / 1000 - 31 * DAY_S;
  await utimes(join(place, 'current/_a/page.1.js'), longAgo, longAgo);
  publish(await build(2));
  await expect(access(join(place, 'current/_a/page.1.js'))).rejects.toThrow();
  expect(await current('offline/1.bin')).toBe('part');
});

it('does not keep pages that the new site no longer has', async () => {
  const first = await build(1);
  await writeFile(join(first, 'withdrawn.html'), 'a contact whose consent was withdrawn');
  publish(first);
  publish(await build(2));
  await expect(access(join(place, 'current/withdrawn.html'))).rejects.toThrow();
});

it('keeps three releases to go back to', async () => {
  for (let version = 1; version <= 4; version++) publish(await build(version));
  expect(await readdir(join(place, 'releases'))).toHaveLength(3);
});

it.each(['index.html', '404.html'])('refuses a folder without %s, and leaves the last site', async (missing) => {
  publish(await build(1));
  const broken = await build(2);
  await rm(join(broken, missing));
  const { status, stderr } = publish(broken);
  expect([status, stderr]).toEqual([1, expect.stringContaining(`thiếu ${missing}`)]);
  expect(await current('index.html')).toContain('page.1.js');
});

it('killed at any moment leaves a whole site, and the next run mends the rest', async () => {
  publish(await build(1));
  const next = await build(2);
  for (let attempt = 0; attempt < 12; attempt++) {
    const child = spawn('sh', [SCRIPT, next, place], { detached: true, stdio: 'ignore' });
    const closed = once(child, 'close');
    await wait(attempt * 3);
    // The whole group: the script is mostly waiting for its children.
    spawnSync('kill', ['-KILL', '--', `-${child.pid}`]);
    await closed;
    const script = /src="\/(.+?)"/.exec(await current('index.html'))?.[1] ?? '';
    expect(await current(script)).toMatch(/^version [12]$/);
  }
  expect(publish(next)).toMatchObject({ status: 0, stderr: '' });
  expect((await readdir(join(place, 'releases'))).filter((name) => name.endsWith('.part'))).toEqual([]);
});

describe.skipIf('missing' in programs)('while visitors read', () => {
  it('no page and no file of a page is ever missing', async () => {
    publish(await build(0));
    const server = await startNginx(programs as Programs, join(place, 'current'));
    try {
      const failures: string[] = [];
      const versions = new Set<string>();
      let isDone = false;
      const visitor = async () => {
        while (!isDone) {
          const page = await ask(server.port, '/');
          const script = /src="(.+?)"/.exec(String(page.body))?.[1] ?? '/none';
          await wait(5); // the page is open while the site changes
          const file = await ask(server.port, script);
          if (page.status !== 200 || file.status !== 200) failures.push(`${page.status} ${script} ${file.status}`);
          versions.add(script);
        }
      };
      const visitors = Array.from({ length: 8 }, visitor);
      for (let version = 1; version <= 5; version++) {
        const site = await build(version);
        await once(spawn('sh', [SCRIPT, site, place], { stdio: 'ignore' }), 'close');
        await wait(20);
      }
      isDone = true;
      await Promise.all(visitors);
      expect(failures).toEqual([]);
      expect(versions.size).toBeGreaterThan(3);
    } finally {
      await server.stop();
    }
  });
});
