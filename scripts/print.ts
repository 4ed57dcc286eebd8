/** Prints signs, stickers, cards and posters, and reads every code back. */
import { resolve } from 'node:path';
import { runCommand, say } from '../src/lib/command.ts';
import { printCommand } from '../src/prints/command/command.ts';
import { readPrintContent } from '../src/queries/print-content.ts';

const contentDir = resolve(process.env['CONTENT_DIR'] || 'content');

await runCommand(
  printCommand({ contentDir, readContent: () => readPrintContent(contentDir, (text) => console.error(say(text))) }),
);
