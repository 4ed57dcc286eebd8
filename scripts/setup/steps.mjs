/** The steps of set-up: each looks first, and does only what is missing. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { browserCandidates, commandLine, manualInstallCommand, systemInstallCommands } from './browser.mjs';
import { isInstalled } from './lock-file.mjs';
import { pinnedNodePath, readsTypeScript } from './runtime.mjs';
import { SetupError, say, words } from './words.mjs';

/**
 * Installs the packages of the lock file unless npm's own record says that they are there.
 *
 * @param {string} root  the project's folder
 * @throws {SetupError} where npm fails; it has said why
 */
export function ensurePackages(root) {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  if (isInstalled(lock, readInstalled(root))) return;
  console.log(say(words.installingPackages));
  // Asked for by name, so that NODE_ENV=production does not leave half of them out.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!npm(args, root)) throw new SetupError(words.packagesFailed);
}

/**
 * What npm recorded when it last finished; undefined where it never did.
 *
 * @param {string} root
 */
function readInstalled(root) {
  try {
    return JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs the npm that started us, with the Node that runs it: the pinned one is about to be replaced.
 *
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(args, cwd) {
  const cli = process.env['npm_execpath'] ?? '';
  const host = process.env['npm_node_execpath'] ?? process.execPath;
  const [command, ...first] = basename(cli) === 'npm-cli.js' ? [host, cli] : ['npm'];
  const shell = command === 'npm' && process.platform === 'win32';
  return spawnSync(command, [...first, ...args], { cwd, shell, stdio: 'inherit' }).status === 0;
}

/**
 * The Node that runs our commands.
 *
 * @param {string} root
 * @throws {SetupError} where neither the pinned one nor the host's will do
 */
export function ensureNode(root) {
  const pinned = pinnedNodePath(root, process.platform, process.arch);
  if (pinned !== undefined && existsSync(pinned)) {
    if (process.execPath === pinned || runs(pinned)) return pinned;
    // Built for another C library (Alpine): out of the way, or npm scripts would find it before the host's.
    rmSync(join(root, 'node_modules', '.bin', 'node'), { force: true });
  }
  if (readsTypeScript(process.version)) return process.execPath;
  throw new SetupError(words.hostNodeTooOld(process.version));
}

/**
 * A browser for the tests; installs one where there is none and that is ours to do.
 *
 * @param {string} root
 * @param {string} node  the Node to run Playwright with
 * @returns {Promise<string>} its path
 * @throws {SetupError} naming the command to type
 */
export async function ensureBrowser(root, node) {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!runs(named)) throw new SetupError(words.browserPathWrong(named));
    return named;
  }
  const found = findSystemBrowser() ?? findPlaywrightBrowser(root, node);
  if (found !== undefined) return found;

  console.log(say(words.downloadingBrowser));
  await downloadBrowser(root, node);
  const downloaded = findPlaywrightBrowser(root, node);
  if (downloaded !== undefined) return downloaded;

  const host = {
    hasApt: isOnPath('apt-get'),
    hasSudo: isOnPath('sudo'),
    isRoot: process.getuid?.() === 0,
    isCi: Boolean(process.env['CI']),
  };
  const commands = systemInstallCommands(host);
  if (commands !== undefined) {
    console.log(say(words.installingSystemBrowser(commandLine(commands))));
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    commands.every(([command = '', ...args]) => spawnSync(command, args, { env, stdio: 'inherit' }).status === 0);
    const installed = findSystemBrowser();
    if (installed !== undefined) return installed;
  }
  throw new SetupError(words.browserMissing(manualInstallCommand(host)));
}

/**
 * Downloads Playwright's Chromium. Of what it prints only the progress is let through:
 * its errors are stack traces, and what we say after them tells more.
 *
 * @param {string} root
 * @param {string} node
 */
async function downloadBrowser(root, node) {
  const cli = join(root, 'node_modules', 'playwright', 'cli.js');
  const child = spawn(node, [cli, 'install', 'chromium', '--no-shell'], { stdio: ['ignore', 'pipe', 'ignore'] });
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('|')) console.log(line);
  }
}

function findSystemBrowser() {
  return browserCandidates(process.platform, process.env).find(runs);
}

/**
 * @param {string} root
 * @param {string} node
 */
function findPlaywrightBrowser(root, node) {
  const script = "import('playwright').then(({ chromium }) => process.stdout.write(chromium.executablePath()))";
  const path = spawnSync(node, ['-e', script], { cwd: root, encoding: 'utf8' }).stdout;
  return path && runs(path) ? path : undefined;
}

/**
 * Whether the program starts: Ubuntu's `chromium-browser` may be a stub, and a download may lack libraries.
 *
 * @param {string} path
 */
function runs(path) {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window for --version instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {string} name */
function isOnPath(name) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}
