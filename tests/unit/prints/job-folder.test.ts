import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type JobFile, writeJob } from '../../../src/prints/command/job-folder.ts';

const module = fileURLToPath(new URL('../../../src/prints/command/job-folder.ts', import.meta.url));
const bytes = Buffer.from('whole');

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'việc in '));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

async function* files(...names: string[]): AsyncGenerator<JobFile> {
  for (const file of names) yield { file, bytes };
}

it('moves the files into place only when the last one is good', async () => {
  async function* failing(): AsyncGenerator<JobFile> {
    yield* files('sign/a.pdf');
    expect(existsSync(join(out, 'sign/a.pdf'))).toBe(false);
    throw new Error('a code was not read');
  }
  await expect(writeJob(out, failing())).rejects.toThrow('a code was not read');
  expect(readdirSync(out)).toEqual([]);
  expect(await writeJob(out, files('sign/a.pdf', 'sign/b.pdf'))).toEqual(['sign/a.pdf', 'sign/b.pdf']);
  expect(readdirSync(out)).toEqual(['sign']);
});

it('clears what a killed job left behind', async () => {
  mkdirSync(join(out, '.job'));
  writeFileSync(join(out, '.job/half.pdf'), 'ha');
  writeFileSync(join(out, '.job.lock'), '999999999');
  await writeJob(out, files('a.pdf'));
  expect(readdirSync(out)).toEqual(['a.pdf']);
});

it('waits for nobody: a second job in the same folder is refused in words', async () => {
  writeFileSync(join(out, '.job.lock'), String(process.ppid));
  await expect(writeJob(out, files('a.pdf'))).rejects.toThrow(`process ${process.ppid}`);
  expect(readdirSync(out)).toEqual(['.job.lock']);
});

it('says so where the folder cannot be written', async () => {
  writeFileSync(join(out, 'a-file'), '');
  await expect(writeJob(join(out, 'a-file'), files('a.pdf'))).rejects.toThrow('Choose another folder with --out');
});

it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing when it is interrupted by %s', async (signal) => {
  const script = `
    import { writeJob } from ${JSON.stringify(module)};
    async function* slow() {
      yield { file: 'a.pdf', bytes: Buffer.from('whole') };
      console.log('begun');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
    await writeJob(${JSON.stringify(out)}, slow());`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  expect(readFileSync(join(out, '.job/a.pdf'), 'utf8')).toBe('whole');
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(readdirSync(out)).toEqual([]);
});
