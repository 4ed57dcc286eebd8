import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBase } from '../../../src/codes/base.ts';
import { checkCodes } from '../../../src/codes/check.ts';
import { writeRegistry } from '../../../src/codes/registry.ts';
import { record, registryOf } from './records.ts';
import { temporaryRepository } from './repository.ts';

const live = record();
const other = record({ c: 'W2B553', first: 'spots/a', to: 'spots/a' });
const refs = ['spots/ma-pi-leng', 'spots/a'];

let repository: ReturnType<typeof temporaryRepository>;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

function remove(contentDir: string) {
  rmSync(join(contentDir, 'codes/W.jsonl'));
}
async function findings(contentDir: string, env: Record<string, string> = {}, base?: string) {
  const { diagnostics } = await checkCodes(contentDir, refs, { env, ...(base ? { base } : {}) });
  return diagnostics.filter(({ code }) => code !== 'codes-uncoded').map(({ code, severity }) => `${severity} ${code}`);
}

describe('the base', () => {
  it.each(['.', 'content', 'nội dung/xã'])(
    'is the main branch, where the content is %j of its repository',
    async (path) => {
      const contentDir = join(repository.dir, path);
      await writeRegistry(contentDir, registryOf(live, other));
      repository.commit('issue');
      repository.git('checkout', '-q', '-b', 'work');
      expect(await findings(contentDir)).toEqual([]);
      remove(contentDir);
      expect(await findings(contentDir)).toEqual(['error codes-deleted', 'error codes-deleted']);
      repository.commit('delete');
      expect(await findings(contentDir)).toEqual(['error codes-deleted', 'error codes-deleted']);
    },
  );

  it('does not bind a code that has not reached the main branch', async () => {
    repository.commit('begin');
    repository.git('checkout', '-q', '-b', 'work');
    await writeRegistry(repository.dir, registryOf(live));
    repository.commit('issue');
    remove(repository.dir);
    repository.commit('think better of it');
    expect(await findings(repository.dir)).toEqual([]);
  });

  it('finds a code that was deleted on the main branch itself, however long ago', async () => {
    await writeRegistry(repository.dir, registryOf(live, other));
    repository.commit('issue');
    await writeRegistry(repository.dir, registryOf(live));
    repository.commit('delete one');
    repository.commit('later');
    expect(await findings(repository.dir)).toEqual(['error codes-deleted']);
    remove(repository.dir);
    repository.commit('delete the file');
    repository.commit('later still');
    expect(await findings(repository.dir)).toEqual(['error codes-deleted', 'error codes-deleted']);
  });

  it('does not call deleted what the main branch gained after a branch left it', async () => {
    await writeRegistry(repository.dir, registryOf(other));
    repository.commit('issue');
    repository.git('branch', 'work');
    await writeRegistry(repository.dir, registryOf(other, live));
    repository.commit('issue more');
    repository.git('checkout', '-q', 'work');
    expect(await findings(repository.dir)).toEqual([]);
  });

  it('is any revision or content folder that is named', async () => {
    await writeRegistry(repository.dir, registryOf(live));
    repository.commit('issue');
    const first = repository.git('rev-parse', 'HEAD').trim();
    const copy = mkdtempSync(join(tmpdir(), 'ban-truoc-'));
    await writeRegistry(copy, registryOf(live, other));
    remove(repository.dir);
    expect(await findings(repository.dir, {}, first)).toEqual(['error codes-deleted']);
    expect(await findings(repository.dir, {}, copy)).toEqual(['error codes-deleted', 'error codes-deleted']);
    await expect(findBase(repository.dir, 'nowhere', {})).rejects.toThrow(/"nowhere" was not found/);
    rmSync(copy, { recursive: true });
  });

  it('is missing outside git: a warning on a laptop, an error in CI, nothing where it is said to be so or nothing was issued', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'khong-git-'));
    mkdirSync(join(dir, 'codes'));
    expect(await findings(dir, { CI: 'true' })).toEqual([]);
    await writeRegistry(dir, registryOf(live));
    expect(await findings(dir)).toEqual(['warning codes-no-base']);
    expect(await findings(dir, { CI: 'true' })).toEqual(['error codes-no-base']);
    expect(await findings(dir, { CI: 'true', CODES_BASE: 'none' })).toEqual([]);
    rmSync(dir, { recursive: true });
  });

  it('is missing in a shallow clone, which names the command that fetches it', async () => {
    await writeRegistry(repository.dir, registryOf(live));
    repository.commit('issue');
    repository.commit('later');
    const clone = `${repository.dir} shallow`;
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.dir}`, clone]);
    const { diagnostics } = await findBase(clone, undefined, { CI: '1' });
    expect(diagnostics[0]).toMatchObject({ code: 'codes-no-base', severity: 'error' });
    expect(diagnostics[0]?.remedy.en).toMatch(/^Run: git fetch --unshallow origin /);
    rmSync(clone, { recursive: true });
  });

  it('is missing where there is no main branch yet', async () => {
    repository.git('checkout', '-q', '-b', 'work');
    await writeRegistry(repository.dir, registryOf(live));
    repository.commit('issue');
    expect(await findings(repository.dir)).toEqual(['warning codes-no-base']);
  });

  it('may hold lines that are damaged: the others still bind', async () => {
    mkdirSync(join(repository.dir, 'codes'));
    writeFileSync(join(repository.dir, 'codes/W.jsonl'), `{\n${JSON.stringify(live)}\n`);
    repository.commit('issue');
    remove(repository.dir);
    expect(await findings(repository.dir)).toEqual(['error codes-deleted']);
  });
});
