import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  LockedError,
  recoverDirectory,
  replaceDirectory,
  withLock,
  writeFileAtomic,
} from '../../../src/lib/atomic-write.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ghi '));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file', () => {
  test('is replaced whole, and nothing is left beside it', async () => {
    const file = join(folder, 'a', 'b.txt');
    await writeFileAtomic(file, 'một');
    await writeFileAtomic(file, 'hai');
    expect(await readFile(file, 'utf8')).toBe('hai');
    expect(await readdir(join(folder, 'a'))).toEqual(['b.txt']);
  });

  test('that cannot be written leaves nothing behind', async () => {
    await mkdir(join(folder, 'b.txt'));
    await writeFile(join(folder, 'b.txt', 'x'), '');
    await expect(writeFileAtomic(join(folder, 'b.txt'), 'một')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['b.txt']);
  });
});

describe('a lock', () => {
  test('lets work of one process through one at a time', async () => {
    const lock = join(folder, 'lock');
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test('held by a living process is refused, naming it', async () => {
    const lock = join(folder, 'lock');
    await writeFile(lock, '1 somebody');
    await expect(withLock(lock, async () => undefined)).rejects.toThrow(LockedError);
    expect(await readFile(lock, 'utf8')).toBe('1 somebody');
  });

  test('left by a process that has died is taken over', async () => {
    const lock = join(folder, 'lock');
    await writeFile(lock, '99999999 nobody');
    expect(await withLock(lock, async () => 'done')).toBe('done');
  });

  test('is released when the work fails, and the next one runs', async () => {
    const lock = join(folder, 'lock');
    const failing = withLock(lock, () => Promise.reject(new Error('no')));
    const next = withLock(lock, async () => 'yes');
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});

describe('a folder', () => {
  const target = () => join(folder, 'dist');

  test('is swapped whole', async () => {
    await replaceDirectory(target(), (aside) => writeFile(join(aside, 'a'), '1'));
    await replaceDirectory(target(), (aside) => writeFile(join(aside, 'b'), '2'));
    expect(await readdir(target())).toEqual(['b']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('stays as it was when the new one cannot be filled', async () => {
    await replaceDirectory(target(), (aside) => writeFile(join(aside, 'a'), '1'));
    await expect(
      replaceDirectory(target(), async (aside) => {
        await writeFile(join(aside, 'b'), '2');
        throw new Error('disk full');
      }),
    ).rejects.toThrow('disk full');
    expect(await readdir(target())).toEqual(['a']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('comes back after a crash between the two renames', async () => {
    await mkdir(`${target()}.old`);
    await writeFile(join(`${target()}.old`, 'a'), '1');
    await recoverDirectory(target());
    expect(await readdir(target())).toEqual(['a']);
  });
});
