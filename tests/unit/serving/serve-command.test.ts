import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen } from '../../../src/serving/listen.ts';

const SCRIPT = fileURLToPath(new URL('../../../scripts/serve.ts', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cẩm nang '));
  await writeFile(join(folder, 'index.html'), '<h1>xin chào</h1>');
});

afterAll(() => rm(folder, { recursive: true }));

function serve(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    env: { ...process.env, LC_ALL: '', LANG: 'en', OUT_DIR: folder, ...env },
  });
  let output = '';
  const said = (pattern: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = (chunk: Buffer) => {
        output += chunk;
        const match = pattern.exec(output);
        if (match) resolve(match[1] ?? '');
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', () => reject(new Error(`never said ${pattern}: ${output}`)));
    });
  return { child, said };
}

it('prints an address that answers, and ends with 0 when interrupted', async () => {
  const { child, said } = serve(['--port', '0']);
  const address = await said(/(http:\S+)\n/);
  expect(await (await fetch(address)).text()).toBe('<h1>xin chào</h1>');
  const closed = once(child, 'close');
  child.kill('SIGINT');
  expect(await closed).toEqual([0, null]);
});

it('says that the port is taken and which it uses instead', async () => {
  const other = createServer();
  const { port } = await listen(other, 0, '127.0.0.1');
  const { child, said } = serve(['--port', String(port)]);
  expect(Number(await said(new RegExp(`Port ${port} is taken, moved on to (\\d+)\\.`)))).toBeGreaterThan(port);
  const closed = once(child, 'close');
  child.kill('SIGTERM');
  expect(await closed).toEqual([0, null]);
  other.close();
});

it.each([
  [['--port', 'abc'], 2, /whole number from 0 to 65535, not "abc"/],
  [['--color'], 2, /Unknown option '--color'/],
])('refuses the call %j', async (args, code, words) => {
  const { child, said } = serve(args);
  await said(words);
  expect(await once(child, 'close')).toEqual([code, null]);
});

it('says how to build where there is nothing to serve', async () => {
  const { child, said } = serve([], { OUT_DIR: join(folder, 'nowhere'), LANG: 'vi_VN' });
  await said(/npm run build rồi npm run serve/);
  expect(await once(child, 'close')).toEqual([1, null]);
});
