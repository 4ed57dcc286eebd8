/** Runs a Node program and says what it used. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Meter } from './meter.ts';

const METER = join(import.meta.dirname, 'meter.ts');

/** @throws {Error} with what the program said, where it ends with another code than 0 */
export async function metered(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<Meter> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-meter-'));
  try {
    const file = join(folder, 'meter.json');
    const child = spawn(process.execPath, ['--import', METER, ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, METER_FILE: file },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data: Buffer) => {
        said = (said + data).slice(-4000);
      });
    }
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said}`);
    return JSON.parse(await readFile(file, 'utf8')) as Meter;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
