/** The starter guide as the browser tests need it: its codes and its built folder. */

import { codesByEntry } from '../../src/codes/issue.ts';
import { readRegistry } from '../../src/codes/registry.ts';
import { contentDir } from '../../src/queries/current.ts';

/** Where the starter guide was built. */
export const DIST = process.env['OUT_DIR'] || 'dist';

/** Every code of the starter guide and the entry that it names. */
export async function starterCodes(): Promise<Map<string, string>> {
  const { registry } = await readRegistry(contentDir());
  return new Map([...registry.codes.values()].map((record) => [record.c, record.to]));
}

/** The code that is printed for an entry. */
export async function codeOf(ref: string): Promise<string> {
  const { registry } = await readRegistry(contentDir());
  const code = codesByEntry(registry).get(ref)?.[0];
  if (!code) throw new Error(`${ref} has no code`);
  return code;
}
