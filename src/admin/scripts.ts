/** The officers' scripts, bundled apart from the site's: their weight never reaches a visitor. */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { CHECK_SCRIPT } from './pages.ts';

/** Bundles the check page's scripts, by their path in the site; `dev` asks for them again after each change. */
export async function adminScripts(): Promise<Map<string, string>> {
  const build = await rolldown({
    input: { check: join(process.cwd(), 'src/admin/check/page.ts') },
    platform: 'browser',
    // A module that only Node has would end the page in the browser: it ends the build instead.
    onwarn(warning, log) {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      log(warning);
    },
  });
  try {
    const { output } = await build.generate({
      dir: 'admin',
      format: 'esm',
      minify: true,
      entryFileNames: basename(CHECK_SCRIPT),
      // What both need stays in the first, so that the second is one file too.
      chunkFileNames: '[name].js',
    });
    return new Map(output.flatMap((file) => (file.type === 'chunk' ? [[`admin/${file.fileName}`, file.code]] : [])));
  } finally {
    await build.close();
  }
}

/** Writes the officers' scripts into a built site. */
export async function writeAdminScripts(dist: string): Promise<void> {
  for (const [path, code] of await adminScripts()) {
    const file = join(dist, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, code);
  }
}
