/**
 * Completes package-lock.json after `npm install`: adds an entry for every optional binary of another
 * platform that the registry at hand does not carry, without which `npm ci` refuses the file everywhere.
 *
 *     npm install some-package && npm run lock
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingOptionalEntries } from './setup/lock-file.mjs';
import { say } from './setup/words.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = missingOptionalEntries(lock);
const names = Object.keys(missing);

if (names.length > 0) {
  // npm sorts places as English words are sorted; so the next `npm install` leaves our lines where they are.
  const packages = Object.entries({ ...lock.packages, ...missing });
  packages.sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
}
console.log(
  say({
    vi: `package-lock.json: thêm ${names.length} mục cho nền tảng khác.${names.map((name) => `\n  ${name}`).join('')}`,
    en: `package-lock.json: ${names.length} entries of other platforms added.${names.map((name) => `\n  ${name}`).join('')}`,
  }),
);
