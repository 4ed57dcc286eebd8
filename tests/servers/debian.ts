/** The real servers: Debian's packages, unpacked into the cache; nothing is installed, nothing needs root. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cacheDir } from '../../src/lib/derived-cache.ts';

const SERVERS = ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static', 'caddy'];

export interface Programs {
  readonly nginx: string;
  readonly nginxMimeTypes: string;
  readonly nginxBrotliModule: string;
  readonly caddy: string;
}

const run = promisify(execFile);

/**
 * The programs, fetched once.
 *
 * @returns why they cannot be had here, where this machine is no Debian or has no network
 * @throws in CI, where testing against them is required
 */
export async function obtainServers(): Promise<Programs | { readonly missing: string }> {
  const root = resolve(cacheDir(), 'servers');
  try {
    if (!existsSync(root)) await unpack(root, SERVERS);
    const programs: Programs = {
      nginx: join(root, 'usr/sbin/nginx'),
      nginxMimeTypes: join(root, 'etc/nginx/mime.types'),
      nginxBrotliModule: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
      caddy: join(root, 'usr/bin/caddy'),
    };
    await Promise.all([run(programs.nginx, ['-v']), run(programs.caddy, ['version'])]);
    return programs;
  } catch (error) {
    if (process.env['CI']) throw error;
    const [missing = 'unknown'] = (error as Error).message.split('\n');
    return { missing };
  }
}

/** `wrk`, which loads a server: how to start it. For a bench alone: where it cannot be had this throws. */
export async function obtainWrk(): Promise<{ readonly command: string; readonly env: Record<string, string> }> {
  const root = resolve(cacheDir(), 'wrk');
  if (!existsSync(root)) await unpack(root, ['wrk', 'libluajit-5.1-2']);
  const libraries = (await readdir(join(root, 'usr/lib'))).map((name) => join(root, 'usr/lib', name));
  return { command: join(root, 'usr/bin/wrk'), env: { LD_LIBRARY_PATH: libraries.join(':') } };
}

/** Unpacks aside and renames, so that two test processes don't meet half a folder. */
async function unpack(root: string, packages: readonly string[]): Promise<void> {
  await mkdir(join(root, '..'), { recursive: true });
  const aside = await mkdtemp(`${root}-`);
  try {
    await run('apt-get', ['download', ...packages], { cwd: aside });
    for (const name of (await readdir(aside)).filter((file) => file.endsWith('.deb'))) {
      await run('dpkg-deb', ['-x', name, '.'], { cwd: aside });
      await rm(join(aside, name));
    }
    await rename(aside, root).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
