import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUnwanted, noticeText, productionPackages } from '../../../src/hosting/licences.ts';

const ROOT = join(import.meta.dirname, '../../..');

const lock = JSON.stringify({
  packages: {
    '': { version: '1.0.0', license: 'MIT' },
    'node_modules/b': { version: '2.0.0', license: 'ISC', optionalDependencies: { 'b-win': '2.0.0' } },
    'node_modules/b-win': { version: '2.0.0' },
    'node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/b/node_modules/a': { version: '0.9.0', license: 'MIT' },
    'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0', dev: true },
  },
});

describe('the packages', () => {
  it('are those a guide is built with, sorted; a part for another platform has the licence of its whole', () => {
    expect(productionPackages(lock)).toEqual([
      { name: 'a', version: '0.9.0', licence: 'MIT' },
      { name: 'a', version: '1.0.0', licence: 'MIT' },
      { name: 'b', version: '2.0.0', licence: 'ISC' },
      { name: 'b-win', version: '2.0.0', licence: 'ISC' },
    ]);
  });

  it('are written by licence, the same each time', () => {
    const text = noticeText(productionPackages(lock), new Map([['a', 'Copyright A\r\n']]));
    expect(text).toContain('### ISC\n\nb 2.0.0, b-win 2.0.0\n');
    expect(text).toContain('### a\n\n```text\nCopyright A\n```\n');
    expect(noticeText(productionPackages(lock), new Map([['a', 'Copyright A\r\n']]))).toBe(text);
  });
});

it.each(['GPL-3.0', 'AGPL-3.0-only', 'SSPL-1.0', 'UNLICENSED', undefined])('%s is unwanted', (licence) => {
  expect(isUnwanted(licence)).toBe(true);
});

it.each(['MIT', 'LGPL-3.0-or-later', 'Apache-2.0 AND LGPL-3.0-or-later', 'OFL-1.1'])('%s is wanted', (licence) => {
  expect(isUnwanted(licence)).toBe(false);
});

it('the real lock file has no unwanted licence', () => {
  const packages = productionPackages(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  expect(packages.filter(({ licence }) => isUnwanted(licence))).toEqual([]);
});

it('NOTICE.md fits the lock file (else: npm run notice)', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/notice.ts'), '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
