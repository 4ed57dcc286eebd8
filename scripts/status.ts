/** Says how far the guide is, and what there is to do. */
import { runCommand } from '../src/lib/command.ts';
import { statusCommand } from '../src/status/command.ts';

await runCommand(statusCommand(process.env['CONTENT_DIR'] || 'content'));
