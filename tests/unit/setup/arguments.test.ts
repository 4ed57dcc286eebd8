import { expect, it } from 'vitest';
import { readRuns } from '../../../scripts/setup/arguments.mjs';

it('reads one file with its arguments', () => {
  expect(readRuns(['a.ts', '--port', '1'])).toEqual({ wantsBrowser: false, runs: [['a.ts', '--port', '1']] });
});

it('reads files to run one after the other, the last with what the caller added', () => {
  expect(readRuns(['--browser', 'build.ts', '--then', 'serve.ts', '--port', '1'])).toEqual({
    wantsBrowser: true,
    runs: [['build.ts'], ['serve.ts', '--port', '1']],
  });
});

it('takes --browser for its own only in front', () => {
  expect(readRuns(['a.ts', '--browser'])).toEqual({ wantsBrowser: false, runs: [['a.ts', '--browser']] });
});

it('runs nothing where a file is missing', () => {
  for (const args of [[], ['--browser'], ['--then', 'a.ts'], ['a.ts', '--then']]) {
    expect(readRuns(args).runs).toEqual([]);
  }
});
