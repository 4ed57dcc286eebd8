/**
 * Completes package-lock.json after `npm install`: adds an entry for every optional binary of another
 * platform that the registry at hand does not carry, without which `npm ci` refuses the file everywhere.
 *
 *     npm install some-package && npm run lock
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { missingOptionalEntries } from './setup/lock-file.mjs';
import { say } from './setup/words.mjs';

// The systems that the benches compare with have packages of their own.
for (const name of ['package-lock.json', 'tests/bench/peers/package-lock.json']) {
  const file = new URL(`../${name}`, import.meta.url);
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
      vi: `${name}: thêm ${names.length} mục cho nền tảng khác.${names.map((one) => `\n  ${one}`).join('')}`,
      en: `${name}: ${names.length} entries of other platforms added.${names.map((one) => `\n  ${one}`).join('')}`,
    }),
  );
}
