/**
 * What the lock file says: which optional packages it forgot, and whether `node_modules` agrees with it.
 * Plain JavaScript, since it runs before the pinned Node is there.
 *
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockEntry> }} LockFile  lockfileVersion 3
 */

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');

/**
 * The system, processor and C library that a binary package is for, read from its name
 * (`@biomejs/cli-linux-arm64-musl`); a field is absent where the name does not say.
 *
 * @param {string} name
 * @returns {Pick<LockEntry, 'os' | 'cpu' | 'libc'>}
 */
export function platformOfName(name) {
  const words = name.split(/[/_-]/).map((word) => (word === 'windows' ? 'win32' : word));
  const os = words.find((word) => SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const libc = words.includes('musl') ? 'musl' : words.includes('gnu') ? 'glibc' : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/**
 * Lock entries for the optional packages that others ask for and the lock file lacks, because the
 * registry it was made with does not carry them. Without them `npm ci` refuses the lock file.
 *
 * @param {LockFile} lock
 * @returns {Record<string, LockEntry>} keyed by place (`node_modules/@pagefind/windows-x64`)
 */
export function missingOptionalEntries(lock) {
  /** @type {Record<string, LockEntry>} */
  const missing = {};
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isReachable(lock, place, name)) continue;
      const { cpu, libc, os } = platformOfName(name);
      // As npm would write it, order of keys included, so that the next `npm install` changes nothing.
      missing[`node_modules/${name}`] = {
        version: range.replace(/^[^\d]*/, ''),
        ...(cpu && { cpu }),
        ...(entry.dev && { dev: true }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
    }
  }
  return missing;
}

/**
 * Whether the package at `place` finds `name` the way Node looks for it: in its own folder, then upwards.
 *
 * @param {LockFile} lock
 * @param {string} place
 * @param {string} name
 */
function isReachable(lock, place, name) {
  for (let folder = place; ; ) {
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) return true;
    if (folder === '') return false;
    const parent = folder.lastIndexOf('/node_modules/');
    folder = parent < 0 ? '' : folder.slice(0, parent);
  }
}

/**
 * Whether what npm last installed is what the lock file asks for. Optional packages are left out:
 * which of them arrive depends on the system. More packages than asked for do no harm.
 *
 * @param {LockFile} lock
 * @param {LockFile | undefined} installed  `node_modules/.package-lock.json`, which npm writes last;
 *   undefined where there is none (never installed, or interrupted)
 */
export function isInstalled(lock, installed) {
  if (installed === undefined) return false;
  return Object.entries(lock.packages).every(
    ([place, entry]) =>
      place === '' || entry.optional || entry.devOptional || installed.packages[place]?.version === entry.version,
  );
}
