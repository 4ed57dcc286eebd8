import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cam-nang-audio-'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'loi-chao.mp3'), 'ID3 lời chào');
  vi.stubEnv('BUILD_DIR', join(folder, 'dist'));
  vi.stubEnv('CACHE_DIR', join(folder, 'cache'));
  vi.resetModules();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** Stands for ffmpeg: says its version, else writes what it was asked for. */
async function install(script: string): Promise<void> {
  await writeFile(join(folder, 'bin', 'ffmpeg'), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, 'bin', 'ffmpeg'), 0o755);
}

async function serve() {
  vi.stubEnv('PATH', `${join(folder, 'bin')}:/usr/bin:/bin`);
  const { serveRecording } = await import('../../../src/audio/audio.ts');
  return serveRecording(join(folder, 'loi-chao.mp3'));
}

test('is made small in two forms, once, and its name is its content', async () => {
  await install(
    `[ "$1" = -version ] && exit 0; echo x >> "${join('$(dirname "$0")', 'calls')}"; for last; do :; done; printf small-"\${last##*.}" > "$last"`,
  );
  const first = await serve();
  expect(first.map(({ type }) => type)).toEqual(['audio/ogg; codecs=opus', 'audio/mp4']);
  expect(await readFile(join(folder, 'dist', first[0]?.href ?? ''), 'utf8')).toBe('small-ogg');
  expect(await serve()).toEqual(first);
  expect((await readFile(join(folder, 'bin', 'calls'), 'utf8')).split('\n').length - 1).toBe(2);
});

test('is served as it is where ffmpeg is missing or cannot read it', async () => {
  await install('exit 1');
  expect(await serve()).toEqual([{ href: expect.stringMatching(/^\/audio\/[0-9a-f]{16}\.mp3$/), type: 'audio/mpeg' }]);
  vi.resetModules();
  await install('[ "$1" = -version ]');
  expect(await serve()).toHaveLength(1);
  expect(await readdir(join(folder, 'dist', 'audio'))).toHaveLength(1);
});
