/** Makes a new entry or a new guide, or adds a language. */
import { newCommand } from '../src/authoring/command.ts';
import { runCommand } from '../src/lib/command.ts';

await runCommand(newCommand(process.env['CONTENT_DIR'] || 'content'));
