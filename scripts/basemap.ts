/** Makes the ground of the map from an OpenStreetMap extract and elevation tiles. */
import { resolve } from 'node:path';
import { runCommand } from '../src/lib/command.ts';
import { basemapCommand } from '../src/map/basemap/make/command.ts';

await runCommand(basemapCommand(resolve(process.env['CONTENT_DIR'] || 'content')));
