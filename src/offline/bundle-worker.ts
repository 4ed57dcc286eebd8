/** Bundles the service worker into one classic script: module workers are younger than the phones we serve. */
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/** The script of `/sw.js`. */
export function workerScript(): Promise<string> {
  return bundle(new URL('./worker.ts', import.meta.url));
}

/**
 * A worker that takes itself away: it removes what an earlier worker kept and gives the pages back to
 * the network. Browsers fetch `/sw.js` past the worker, so that it replaces even one that is broken.
 */
export function farewellScript(): Promise<string> {
  return bundle(new URL('./farewell.ts', import.meta.url));
}

async function bundle(entry: URL): Promise<string> {
  const build = await rolldown({ input: fileURLToPath(entry), platform: 'browser' });
  try {
    const { output } = await build.generate({ format: 'iife', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
