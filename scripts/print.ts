/** Prints signs, stickers, cards and posters, and reads every code back. */
import { resolve } from 'node:path';
import { runCommand, say } from '../src/lib/command.ts';
import { printCommand } from '../src/prints/command/command.ts';
import { load } from '../src/queries/current.ts';
import { readPrintContent } from '../src/queries/print-content.ts';
import { visitCommand } from '../src/visit/command.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

const [what, ...rest] = process.argv.slice(2);

// The papers of a visit carry no code, so nothing of them is read back.
if (what === 'visit')
  await runCommand(
    visitCommand(() => load(contentDir)),
    rest,
  );
else {
  await runCommand(
    printCommand({ contentDir, readContent: () => readPrintContent(contentDir, (text) => console.error(say(text))) }),
  );
}
