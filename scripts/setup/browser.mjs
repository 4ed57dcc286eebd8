/** Where a browser for the tests may be, and what may be tried where there is none. */
import { posix, win32 } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** The Debian package, without the extras it recommends. */
export const APT_COMMANDS = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
];

/**
 * Files that may be a browser, likeliest first.
 *
 * @param {string} platform  `process.platform`
 * @param {Record<string, string | undefined>} env
 */
export function browserCandidates(platform, env) {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => win32.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'));
  }
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/**
 * The commands that install the system's browser without asking: only for root, or in CI where
 * sudo needs no password; undefined where that is not ours to do.
 *
 * @param {{ hasApt: boolean, isRoot: boolean, isCi: boolean, hasSudo: boolean }} host
 */
export function systemInstallCommands({ hasApt, isRoot, isCi, hasSudo }) {
  if (!hasApt) return undefined;
  if (isRoot) return APT_COMMANDS;
  return isCi && hasSudo ? APT_COMMANDS.map((command) => ['sudo', '-n', ...command]) : undefined;
}

/**
 * What a person should type to get a browser.
 *
 * @param {{ hasApt: boolean, isRoot: boolean }} host
 */
export function manualInstallCommand({ hasApt, isRoot }) {
  if (!hasApt) return 'npx playwright install --with-deps chromium';
  return commandLine(isRoot ? APT_COMMANDS : APT_COMMANDS.map((command) => ['sudo', ...command]));
}

/**
 * Commands as they would be typed, one after the other.
 *
 * @param {readonly (readonly string[])[]} commands
 */
export function commandLine(commands) {
  return commands.map((command) => command.join(' ')).join(' && ');
}
