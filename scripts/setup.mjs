/**
 * Sets up what is missing, then runs files with the pinned Node, one after the other:
 *
 *     node scripts/setup.mjs [--browser] FILE [arguments…] [--then FILE [arguments…]]
 *
 * Needs only Node 20 and npm, so it is plain JavaScript. It keeps no stamp: it looks at what is there,
 * which takes a fraction of a second and can't go stale.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRuns } from './setup/arguments.mjs';
import { ensureBrowser, ensureNode, ensurePackages } from './setup/steps.mjs';
import { SetupError, say, words } from './setup/words.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { wantsBrowser, runs } = readRuns(process.argv.slice(2));

if (runs.length === 0) {
  console.error(say(words.usage));
  process.exit(2);
}
try {
  ensurePackages(root);
  const node = ensureNode(root);
  const browser = wantsBrowser ? { CHROMIUM_PATH: await ensureBrowser(root, node) } : {};
  // Compiled modules are kept, as every other derived file is: half a second of each start.
  const compiled = { NODE_COMPILE_CACHE: join(process.env.CACHE_DIR ?? join(root, '.cache'), 'compiled') };
  const env = { ...compiled, ...process.env, ...browser, ...pathWith(join(root, 'node_modules', '.bin')) };
  for (const [file = '', ...args] of runs) {
    process.exitCode = await run(node, [join(root, file), ...args], env);
    if (process.exitCode !== 0) break;
  }
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(say(error.text));
  process.exitCode = 1;
}

/**
 * `PATH` with our tools first; Windows spells its name in its own way.
 *
 * @param {string} folder
 */
function pathWith(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: `${folder}${delimiter}${process.env[name] ?? ''}` };
}

/**
 * Hands over to a command, which decides how to stop. A signal sent to us alone is passed on;
 * Ctrl-C reaches it from the terminal, and once more from us only where it has not stopped by then:
 * a second SIGINT during its last milliseconds would turn a clean end into a killed one.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code; 128 and more where a signal ended it
 */
function run(command, args, env) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  process.on('SIGINT', () => setTimeout(() => child.kill('SIGINT'), 300).unref());
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}
