import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../../src/codes/issue.ts';
import {
  EMPTY_REGISTRY,
  type Registry,
  readRegistry,
  withRecords,
  writeRegistry,
} from '../../../src/codes/registry.ts';
import { record, registryOf } from './records.ts';
import { temporaryRepository } from './repository.ts';
import { seeded } from './seeded.ts';

const refs = (name: string, count: number) => Array.from({ length: count }, (_, i) => `spots/${name}-${i}`);

function grow(registry: Registry, name: string, count: number, seed: number): Registry {
  const issuer = { by: name, at: '2026-11-21', random: seeded(seed) };
  return withRecords(registry, issueCodes(registry, refs(name, count), issuer));
}

describe('branches that issue codes at the same time', () => {
  it.each([0, 200, 2000])('merge by real git without a conflict and without a finding, at %i codes', async (size) => {
    const { dir, git, commit, remove } = temporaryRepository();
    let registry = EMPTY_REGISTRY;
    for (let batch = 0; batch < size / 100; batch++) registry = grow(registry, `base-${batch}`, 100, batch);
    await writeRegistry(dir, registry);
    commit('base');
    const branches = ['lan', 'hoa', 'mai', 'sua'];
    for (const [index, branch] of branches.entries()) {
      git('checkout', '-q', '-b', branch, 'main');
      await writeRegistry(dir, grow(registry, branch, 20, 900 + index));
      commit(branch);
    }
    git('checkout', '-q', 'main');
    for (const branch of branches) git('merge', '-q', '--no-edit', branch);
    const merged = await readRegistry(dir);
    expect(merged.diagnostics).toEqual([]);
    expect(merged.registry.codes.size).toBe(size + 20 * branches.length);
    remove();
  });

  it('that drew the same code for two entries merge, and the check names both lines', async () => {
    const { dir, git, commit, remove } = temporaryRepository();
    await writeRegistry(dir, registryOf(record({ c: 'X5Z6R2', first: 'spots/x', to: 'spots/x' })));
    commit('base');
    git('checkout', '-q', '-b', 'lan');
    await writeRegistry(dir, registryOf(record()));
    commit('lan');
    git('checkout', '-q', '-b', 'hoa', 'main');
    await writeRegistry(dir, registryOf(record({ first: 'spots/b', to: 'spots/b' })));
    commit('hoa');
    git('merge', '-q', '--no-edit', 'lan');
    const { diagnostics } = await readRegistry(dir);
    expect(diagnostics.map(({ code, file, line }) => `${code} ${file}:${line}`)).toEqual([
      'codes-duplicate codes/W.jsonl:2',
    ]);
    remove();
  });
});
