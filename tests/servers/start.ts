/** Starts the real nginx and Caddy with the configurations of `deploy/`, on a free port of this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '../../src/serving/listen.ts';
import type { Programs } from './debian.ts';

const DEPLOY = resolve(import.meta.dirname, '../../deploy');

export interface RunningServer {
  readonly port: number;
  /** The access log that the configuration asks for. */
  readonly log: string;
  /** Ends the server, waits for it, and removes what it wrote. */
  stop(): Promise<void>;
}

export type Start = (programs: Programs, site: string) => Promise<RunningServer>;

/** nginx with `deploy/nginx/camnang.conf`; Brotli as on a host that has the module. */
export const startNginx: Start = async (programs, site) => {
  const prefix = await mkdtemp(join(tmpdir(), 'camnang-nginx-'));
  const port = await freePort();
  const log = join(prefix, 'access.log');
  const shipped = await readFile(join(DEPLOY, 'nginx/camnang.conf'), 'utf8');
  const ours = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['listen [::]:80;', ''],
    ['root /srv/camnang/current;', `root "${site}";`],
    ['access_log /var/log/nginx/camnang.log camnang;', `access_log "${log}" camnang;`],
  ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), shipped);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${join(prefix, name)}";`,
  );
  await mkdir(join(prefix, 'camnang'));
  await copyFile(join(DEPLOY, 'nginx/brotli.conf'), join(prefix, 'camnang/brotli.conf'));
  await copyFile(programs.nginxMimeTypes, join(prefix, 'mime.types'));
  await writeFile(join(prefix, 'camnang.conf'), ours);
  await writeFile(
    join(prefix, 'nginx.conf'),
    `load_module "${programs.nginxBrotliModule}";
daemon off;
pid "${join(prefix, 'nginx.pid')}";
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_rlimit_nofile 16384;
events { worker_connections 8192; }
http { ${temporary.join(' ')} include camnang.conf; }
`,
  );
  const child = spawn(programs.nginx, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr']);
  return running(child, { port, log, folder: prefix });
};

/** Caddy with `deploy/caddy/Caddyfile`. */
export const startCaddy: Start = async (programs, site) => {
  const folder = await mkdtemp(join(tmpdir(), 'camnang-caddy-'));
  const port = await freePort();
  const log = join(folder, 'access.log');
  const config = join(folder, 'Caddyfile');
  await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\nimport "${join(DEPLOY, 'caddy/Caddyfile')}"\n`);
  const child = spawn(programs.caddy, ['run', '--config', config, '--adapter', 'caddyfile'], {
    env: {
      HOME: folder,
      CAMNANG_SITE: `http://127.0.0.1:${port}`,
      CAMNANG_ROOT: site,
      CAMNANG_LOG: log,
    },
  });
  return running(child, { port, log, folder });
};

/** A block of the page on the guide in a box, by the word that introduces it. */
async function boxBlock(introduction: string): Promise<string> {
  const page = await readFile(resolve(import.meta.dirname, '../../docs/hop-sach-offline.md'), 'utf8');
  const block = page.slice(page.indexOf(introduction)).split('```')[1];
  if (!page.includes(introduction) || !block) throw new Error(`the page has no block after "${introduction}"`);
  return block;
}

/** nginx as `docs/hop-sach-offline.md` has it for a box. */
export const startBoxNginx: Start = async (programs, site) => {
  const prefix = await mkdtemp(join(tmpdir(), 'camnang-box-nginx-'));
  const port = await freePort();
  const log = join(prefix, 'access.log');
  const ours = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /srv/camnang;', `root "${site}"; access_log "${log}";`],
  ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), await boxBlock('**nginx**'));
  await copyFile(programs.nginxMimeTypes, join(prefix, 'mime.types'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path "${join(prefix, name)}";`,
  );
  await writeFile(
    join(prefix, 'nginx.conf'),
    `daemon off;\npid "${join(prefix, 'nginx.pid')}";\n${process.getuid?.() === 0 ? 'user root;' : ''}\nevents {}\nhttp { ${temporary.join(' ')} ${ours} }\n`,
  );
  return running(spawn(programs.nginx, ['-p', prefix, '-c', 'nginx.conf', '-e', 'stderr']), {
    port,
    log,
    folder: prefix,
  });
};

/** Caddy as the same page has it. */
export const startBoxCaddy: Start = async (programs, site) => {
  const folder = await mkdtemp(join(tmpdir(), 'camnang-box-caddy-'));
  const port = await freePort();
  const log = join(folder, 'access.log');
  const ours = [
    ['http://camnang.lan {', `{\n\tadmin off\n}\nhttp://127.0.0.1:${port} {`],
    ['root * /srv/camnang', `root * "${site}"`],
  ].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to), await boxBlock('**Caddy**'));
  const config = join(folder, 'Caddyfile');
  await writeFile(config, ours);
  const child = spawn(programs.caddy, ['run', '--config', config, '--adapter', 'caddyfile'], { env: { HOME: folder } });
  return running(child, { port, log, folder });
};

async function running(
  child: ChildProcess,
  { port, log, folder }: { port: number; log: string; folder: string },
): Promise<RunningServer> {
  let said = '';
  child.stdout?.on('data', (chunk) => (said += chunk));
  child.stderr?.on('data', (chunk) => (said += chunk));
  const closed = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await closed;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) return { port, log, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`the server did not start:\n${said}`);
}

async function freePort(): Promise<number> {
  const probe = createServer();
  const { port } = await listen(probe, 0, '127.0.0.1');
  probe.close();
  return port;
}

function replaceOnce(text: string, from: string, to: string): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`the configuration should say "${from}" once`);
  return parts.join(to);
}
