/** The registry of printed codes: issue, move, retire, adopt, check, verify, where, inspect. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codesCommand } from '../src/codes/command/command.ts';
import { runCommand } from '../src/lib/command.ts';
import { listEntryRefs } from '../src/reading/entries.ts';
import { readYaml } from '../src/reading/yaml-file.ts';
import { site } from '../src/schemas/site.ts';

const contentDir = process.env['CONTENT_DIR'] ?? 'content';

await runCommand(
  codesCommand({
    contentDir,
    listEntryRefs: () => listEntryRefs(contentDir),
    domain: async () => {
      const text = await readFile(join(contentDir, 'site.yaml'), 'utf8').catch(() => '');
      return readYaml(text, site, 'site.yaml').value?.domain;
    },
  }),
);
