import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { derive, dropUnused } from '../../../src/lib/derived-cache.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cache '));
  vi.stubEnv('CACHE_DIR', folder);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** The one file that is kept. */
async function keptFile(): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const [file] = entries.filter((entry) => entry.isFile());
  return join(file?.parentPath ?? '', file?.name ?? '');
}

test('what was made once for a key is not made again', async () => {
  const make = vi.fn(() => Buffer.from('ảnh'));
  expect(String(await derive('picture-1', ['a'], make))).toBe('ảnh');
  expect(String(await derive('picture-1', ['a'], make))).toBe('ảnh');
  expect(make).toHaveBeenCalledTimes(1);
  await derive('picture-1', ['b'], make);
  expect(make).toHaveBeenCalledTimes(2);
});

test.each([
  ['emptied', () => Buffer.alloc(0)],
  ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
  [
    'of one turned bit',
    (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))),
  ],
  ['of another', () => Buffer.from('something else that is longer than any seal')],
])('a kept file that is %s is made again', async (_, damage) => {
  await derive('picture-1', ['a'], () => Buffer.from('whole'));
  const file = await keptFile();
  await writeFile(file, damage(await readFile(file)));
  expect(String(await derive('picture-1', ['a'], () => Buffer.from('whole')))).toBe('whole');
  const again = vi.fn(() => Buffer.from('whole'));
  await derive('picture-1', ['a'], again);
  expect(again).not.toHaveBeenCalled();
});

test('what nothing has used since a moment is dropped; what was made or marked stays', async () => {
  const text = (of: string) => () => Buffer.from(of);
  await derive('page-1', ['old'], text('old'));
  await derive('page-1', ['used'], text('used'));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) await utimes(join(entry.parentPath, entry.name), new Date(0), new Date(0));
  }
  const since = new Date(1000);
  await derive('page-1', ['used'], text('used'), { mark: true });
  await derive('page-1', ['new'], text('new'));
  await dropUnused('page-1', since);
  const again = vi.fn(text('again'));
  expect(String(await derive('page-1', ['used'], again))).toBe('used');
  expect(String(await derive('page-1', ['new'], again))).toBe('new');
  expect(String(await derive('page-1', ['old'], again))).toBe('again');
});
