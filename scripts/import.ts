/** Imports a spreadsheet into the content. */
import { runCommand } from '../src/lib/command.ts';
import { importCommand } from '../src/sheets/command/import-command.ts';

await runCommand(importCommand(process.env['CONTENT_DIR'] || 'content'));
