/** The registry of printed codes: issue, move, retire, adopt, account, approve, check, verify, where, inspect. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codesCommand } from '../src/codes/command/command.ts';
import { runCommand } from '../src/lib/command.ts';
import { accountClaim } from '../src/reading/accounts.ts';
import { listCodedRefs } from '../src/reading/coded-refs.ts';
import { readGuide } from '../src/reading/disk-files.ts';
import { withdrawnOf } from '../src/reading/private-facts.ts';
import { readYaml } from '../src/reading/yaml-file.ts';
import { site } from '../src/schemas/site.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';

await runCommand(
  codesCommand({
    contentDir,
    listEntryRefs: () => listCodedRefs(contentDir),
    accounts: async () => {
      const { found } = await readGuide(contentDir);
      return found.entries.flatMap(({ folder, facts }) => (facts && accountClaim(folder.ref, facts)) ?? []);
    },
    withdrawals: async () => {
      const { found } = await readGuide(contentDir);
      return found.entries.flatMap(({ folder, facts }) => withdrawnOf(folder.ref, facts));
    },
    site: async () => {
      const text = await readFile(join(contentDir, 'site.yaml'), 'utf8').catch(() => '');
      const { value } = readYaml(text, site, 'site.yaml');
      return { host: URL.parse(value?.origin ?? '')?.host, domain: value?.domain };
    },
  }),
);
