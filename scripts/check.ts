/** Checks the content. */
import { checkCommand } from '../src/checks/command.ts';
import { runCommand } from '../src/lib/command.ts';

await runCommand(checkCommand(process.env['CONTENT_DIR'] || 'content'));
