/**
 * Whose work the product stands on: `NOTICE.md`, made from the lock file, so that it is the same on every machine.
 * The lock file also names the packages of other platforms, which are not installed here.
 */
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; undefined where neither the package nor the one it belongs to says. */
  readonly licence: string | undefined;
}

/** Licences that their packages state in a file, not in `package.json`. */
const STATED_IN_FILES: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Packages of which parts travel to visitors, in pages, scripts or prints: their texts travel with the product. */
export const SHIPPED = [
  '@expo-google-fonts/atkinson-hyperlegible-mono',
  '@expo-google-fonts/be-vietnam-pro',
  '@expo-google-fonts/noto-sans',
  '@expo-google-fonts/noto-sans-kr',
  '@expo-google-fonts/noto-sans-sc',
  'kdbush',
  'leaflet',
  'pagefind',
  'supercluster',
] as const;

const FOLDER = 'node_modules/';

/** Every package that is used in building a guide, without those for developing the product; sorted. */
export function productionPackages(lockFile: string): LicensedPackage[] {
  const { packages } = lockSchema.parse(JSON.parse(lockFile));
  const parents = new Map<string, string | undefined>();
  for (const { license, optionalDependencies } of Object.values(packages)) {
    for (const name of Object.keys(optionalDependencies ?? {})) parents.set(name, license);
  }
  const found = new Map<string, LicensedPackage>();
  for (const [path, { version = '', license, dev }] of Object.entries(packages)) {
    if (path === '' || dev) continue;
    const name = path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
    // A package of another platform has no record of its own here; it is a part of the one that asks for it.
    found.set(`${name}@${version}`, {
      name,
      version,
      licence: license ?? STATED_IN_FILES[name] ?? parents.get(name),
    });
  }
  return [...found.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Licences whose terms would bind who only publishes a guide. */
export function isUnwanted(licence: string | undefined): boolean {
  return licence === undefined || /(?<!L)GPL|SSPL|BUSL|CC-BY-NC|UNLICENSED|SEE LICENSE/i.test(licence);
}

/** The text of `NOTICE.md`; `texts` are the licences of {@link SHIPPED}, by package. */
export function noticeText(packages: readonly LicensedPackage[], texts: ReadonlyMap<string, string>): string {
  const byLicence = [...Map.groupBy(packages, ({ licence }) => licence ?? 'unknown')].sort(([a], [b]) => compare(a, b));
  const list = byLicence.map(([licence, own]) => {
    const names = own.map(({ name, version }) => `${name} ${version}`);
    return `### ${licence}\n\n${names.join(', ')}\n`;
  });
  const shipped = [...texts]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, text]) => `### ${name}\n\n\`\`\`text\n${text.replace(/\r\n/g, '\n').trim()}\n\`\`\`\n`);
  return `# Notice

Made by \`npm run notice\` from package-lock.json; don't edit.

The product is under the MIT licence (LICENSE). It is built with the packages below, which npm installs from their own
sources. Content and photographs have the licences that each guide states.

## What visitors receive parts of

${shipped.join('\n')}
## What guides are built with

${list.join('\n')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
