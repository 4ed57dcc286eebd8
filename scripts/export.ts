/** Writes the content as spreadsheets. */
import { runCommand } from '../src/lib/command.ts';
import { exportCommand } from '../src/sheets/command/export-command.ts';

await runCommand(exportCommand(process.env['CONTENT_DIR'] || 'content'));
