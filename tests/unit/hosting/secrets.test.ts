import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSecrets } from '../../../src/hosting/secrets.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** A key of a server that exists only in tests, and the password that the check is to find. */
const ALLOWED = [
  'tests/fixtures/codes/test-only.key.pem',
  'tests/fixtures/content/faults/secret-left/heritage/hang-thu/vi.mdx',
];
const TEXT =
  /\.(?:astro|c?[jt]s|conf|css|csv|html|jsonl?|md|mdx|mjs|pem|sh|svg|toml|txt|xml|ya?ml)$|(?:^|\/)(?:Caddyfile|\.npmrc|\.env[^/]*)$/;

it.each([
  ['private key', `-----BEGIN ${'PRIVATE KEY'}-----`],
  ['AWS key', `AKIA${'ABCDEFGHIJKLMNOP'}`],
  ['GitHub token', `token: ghp_${'a'.repeat(36)}`],
  ['GitLab token', `glpat-${'a'.repeat(20)}`],
  ['npm token', `//registry/:_authToken=npm_${'a'.repeat(36)}`],
  ['address with a password', `${'https'}://user:pass@host/`],
])('finds a %s, and says where, not what', (form, line) => {
  expect(findSecrets(`first\n${line}\n`)).toEqual([{ form, line: 2 }]);
});

it.each([
  'https://camnang.example/Q/W94N76',
  'mailto:a@b.example',
  'https://host:8080/a@b',
  'sha512-3nULszZ5X0fciYpG0t6',
])('%s is none', (text) => {
  expect(findSecrets(text)).toEqual([]);
});

it('no file of the product holds a secret', () => {
  const listed = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const files = listed.stdout.split('\0').filter((name) => TEXT.test(name) && existsSync(join(ROOT, name)));
  expect(files.length).toBeGreaterThan(100);
  const found = files
    .filter((name) => !ALLOWED.includes(name) && statSync(join(ROOT, name)).size < 5_000_000)
    .flatMap((name) =>
      findSecrets(readFileSync(join(ROOT, name), 'utf8')).map(({ form, line }) => `${name}:${line} ${form}`),
    );
  expect(found).toEqual([]);
});
