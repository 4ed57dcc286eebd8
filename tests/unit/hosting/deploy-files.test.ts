/** The files of `deploy/` agree with the product: tables, commands, shells. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { HASHED_FOLDERS, IMMUTABLE, PAGES } from '../../../src/hosting/cache-rules.ts';
import { HTTPS_HEADERS, SECURITY_HEADERS } from '../../../src/hosting/security-headers.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const npmScripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

describe.each(['deploy/nginx/camnang.conf', 'deploy/caddy/Caddyfile'])('%s', (name) => {
  const text = read(name);

  it('says what the tables say', () => {
    for (const [header, value] of Object.entries(SECURITY_HEADERS)) {
      expect(text).toMatch(new RegExp(`${header} "${value.replace(/[()]/g, '\\$&')}"`));
    }
    for (const value of [...Object.values(HTTPS_HEADERS), IMMUTABLE, PAGES]) expect(text).toContain(`"${value}"`);
    for (const folder of HASHED_FOLDERS) expect(text).toContain(folder);
  });
});

/** Every shell text of a workflow, at whatever depth. */
function shellTexts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return /^(run|script|before_script)$/.test(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => shellTexts(one, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => shellTexts(inner, name));
  }
  return [];
}

describe.each(['deploy/github/deploy.yml', 'deploy/gitlab/.gitlab-ci.yml'])('%s', (name) => {
  const shells = shellTexts(parse(read(name)));

  it('is YAML whose shell texts a shell understands', () => {
    expect(shells.length).toBeGreaterThan(2);
    for (const shell of shells) {
      const { status, stderr } = spawnSync('bash', ['-n'], {
        input: shell.replace(/\$\{\{.*?\}\}/g, 'x'),
        encoding: 'utf8',
      });
      expect([status, stderr, shell]).toEqual([0, '', shell]);
    }
  });

  it('calls commands that exist', () => {
    const called = shells.flatMap((shell) =>
      [...shell.matchAll(/npm run (?:--silent )?([a-z-]+)/g)].map(([, script]) => script),
    );
    expect(called).toContain('check');
    expect(called).toContain('build');
    for (const script of called) expect(npmScripts).toContain(script);
    for (const [file] of shells.join('\n').matchAll(/deploy\/[a-z-]+\.sh/g)) expect(read(file)).toContain('set -eu');
  });

  it('compares the codes with the main branch, which needs all of its history', () => {
    expect(read(name)).toMatch(/fetch-depth: 0|GIT_DEPTH: "0"/);
  });

  it('puts nothing that a stranger may write into a shell', () => {
    for (const shell of shells) expect(shell).not.toMatch(/\$\{\{/);
  });
});

it.each(['deploy/publish.sh', 'deploy/keep-assets.sh'])('%s is understood by a plain shell', (name) => {
  expect(spawnSync('sh', ['-n', join(ROOT, name)], { encoding: 'utf8' }).stderr).toBe('');
});
