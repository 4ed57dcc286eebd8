/** The officers' scripts, bundled apart from the site's: their weight never reaches a visitor. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { CHECK_SCRIPT } from './pages.ts';

/** Bundles the check page's script; `dev` asks for it again after each change. */
export async function checkScript(): Promise<string> {
  const build = await rolldown({
    input: join(process.cwd(), 'src/admin/check/page.ts'),
    platform: 'browser',
    // A module that only Node has would end the page in the browser: it ends the build instead.
    onwarn(warning, log) {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      log(warning);
    },
  });
  try {
    const { output } = await build.generate({ format: 'esm', minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}

/** Writes the officers' scripts into a built site. */
export async function writeAdminScripts(dist: string): Promise<void> {
  const file = join(dist, CHECK_SCRIPT);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, await checkScript());
}
