/** Brings a phone's pictures into the guide. */
import { runCommand } from '../src/lib/command.ts';
import { photosCommand } from '../src/photos/command.ts';

await runCommand(photosCommand(process.env['CONTENT_DIR'] || 'content'));
