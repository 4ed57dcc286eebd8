import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A git repository in a folder of its own, which knows nothing of this machine's settings. */
export function temporaryRepository() {
  const dir = mkdtempSync(join(tmpdir(), 'kho mã '));
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Hoa', '-c', 'user.email=hoa@camnang.example', ...args], {
      ...{ cwd: dir, env, stdio: 'pipe', encoding: 'utf8' },
    });
  git('init', '-q', '-b', 'main');
  return {
    dir,
    git,
    commit: (message: string) => {
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', message);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
