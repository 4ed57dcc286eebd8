/** A deploy while thousands scan: `publish.sh` under the real nginx, every page with every file that it asks for. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeded } from '../../scripts/bench/random.ts';
import { obtainServers, type Programs } from '../servers/debian.ts';
import { ask } from '../servers/request.ts';
import { startNginx } from '../servers/start.ts';
import { makeWorkshop } from './build-process.ts';

const VISITORS = 2_500;
const DEPLOYS = 6;

const programs = await obtainServers();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'đưa lên '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The site as another version of the program would build it: every script, style and font has a name of its own. */
async function release(site: string, version: number): Promise<string> {
  const copy = join(folder, `dist-${version}`);
  await cp(site, copy, { recursive: true });
  const names = await readdir(join(copy, '_a'));
  for (const name of names) await rename(join(copy, '_a', name), join(copy, '_a', renamed(name, version)));
  for (const entry of await readdir(copy, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, 'utf8');
    await writeFile(
      file,
      names.reduce((all, name) => all.replaceAll(name, renamed(name, version)), text),
    );
  }
  return copy;
}

const renamed = (name: string, version: number) => name.replace(/(\.\w+)$/, `-v${version}$1`);

/** What a page asks for from its own host. */
const filesOf = (html: string) =>
  [...html.matchAll(/<(?:script|link|img)\b[^>]*? (?:src|href)="(\/[^"/][^"]*\.\w+)"/g)].map(([, path = '']) => path);

test.skipIf('missing' in programs)(
  `${VISITORS} scan at once while ${DEPLOYS} releases are put in place: no page and no file of a page is missing`,
  async () => {
    const shop = await makeWorkshop();
    const { code, output } = await shop.build();
    expect(code, output).toBe(0);
    const pages = (await readdir(join(shop.site, 'Q'))).map((name) => `/Q/${name.replace('.html', '')}`);
    const releases: string[] = [];
    for (let version = 0; version <= DEPLOYS; version += 1) releases.push(await release(shop.site, version));
    await shop.remove();

    const place = join(folder, 'srv');
    const publish = async (site: string) => {
      const [status] = await once(spawn('sh', ['deploy/publish.sh', site, place], { stdio: 'ignore' }), 'close');
      expect(status).toBe(0);
    };
    await publish(releases[0] ?? '');
    const server = await startNginx(programs as Programs, join(place, 'current'));
    try {
      const random = seeded(20261122);
      const failures: string[] = [];
      const versions = new Set<string>();
      let [asked, open, most, isDone] = [0, 0, 0, false];
      const get = async (path: string) => {
        open += 1;
        most = Math.max(most, open);
        try {
          const reply = await ask(server.port, path);
          if (reply.status !== 200) failures.push(`${path} answered ${reply.status}`);
          return String(reply.body);
        } catch (error) {
          failures.push(`${path} ${(error as Error).message}`);
          return '';
        } finally {
          asked += 1;
          open -= 1;
        }
      };
      const visitor = async () => {
        while (!isDone) {
          const html = await get(pages[Math.floor(random() * pages.length)] ?? '');
          const files = filesOf(html);
          expect(files.length).toBeGreaterThan(0);
          versions.add(/-v(\d+)\./.exec(html)?.[1] ?? 'none');
          // The page is open while the site changes.
          await wait(random() * 1000);
          for (const file of files) await get(file);
        }
      };
      const visitors = Array.from({ length: VISITORS }, visitor);
      for (const site of releases.slice(1)) {
        await publish(site);
        await wait(500);
      }
      isDone = true;
      await Promise.all(visitors);
      console.log(
        `${asked} requests, up to ${most} at once, ${versions.size} releases seen, ${failures.length} failures`,
      );
      expect(failures.slice(0, 20)).toEqual([]);
      expect(most).toBeGreaterThanOrEqual(2_000);
      expect(versions.size).toBeGreaterThan(3);
    } finally {
      await server.stop();
    }
  },
);
