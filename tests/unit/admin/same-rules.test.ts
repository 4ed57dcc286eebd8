/** The checks in a browser are the checks of the command: one set of modules, bundled, without Node in it. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Window } from 'happy-dom';
import { rolldown } from 'rolldown';
import { beforeAll, expect, it, vi } from 'vitest';
import type { checkFiles as CheckFiles } from '../../../src/admin/check-files.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { makeContext } from '../../../src/checks/context.ts';
import { readPicture } from '../../../src/checks/read-picture.ts';
import { EMPTY_REGISTRY } from '../../../src/codes/registry.ts';
import { type Diagnostic, sortDiagnostics } from '../../../src/lib/diagnostic.ts';
import { inParallel } from '../../../src/lib/in-parallel.ts';
import { diskFiles } from '../../../src/reading/disk-files.ts';
import { readGuideFiles } from '../../../src/reading/read-guide.ts';
import { emptyFolder, FIXTURES, guideWith, inWords, TODAY } from '../checks/guides.ts';

let imports: string[] = [];
let checkFiles: typeof CheckFiles;

beforeAll(async () => {
  const input = fileURLToPath(new URL('../../../src/admin/check-files.ts', import.meta.url));
  const build = await rolldown({ input, platform: 'browser' });
  const { output } = await build.generate({ format: 'esm' });
  await build.close();
  imports = output[0].imports;
  // The parser asks the browser what `&eacute;` is.
  vi.stubGlobal('document', new Window().document);
  const file = join(await emptyFolder(), 'bundle.mjs');
  await writeFile(file, output[0].code);
  ({ checkFiles } = (await import(pathToFileURL(file).href)) as { checkFiles: typeof CheckFiles });
}, 60_000);

it('needs nothing of Node', () => {
  expect(imports).toEqual([]);
});

it('says of every fixture what the command says, word for word', async () => {
  const faults = await readdir(join(FIXTURES, 'faults'));
  const differing: string[] = [];
  await inParallel(faults, 8, async (fault) => {
    const folder = await guideWith(fault);
    const files = await filesOf(folder);
    const take = (name: string) => {
      const text = new TextDecoder().decode(files.get(name));
      files.delete(name);
      return text;
    };
    const guide = { site: take('site.yaml'), localities: take('localities.yaml'), refs: [] };
    const inBrowser = inWords((await checkFiles(files, guide, TODAY, readPicture)).diagnostics);
    const byCommand = inWords(await checkOnDisk(folder));
    if (inBrowser !== byCommand) differing.push(`${fault}\n${inBrowser}\n--\n${byCommand}`);
  });
  expect(faults.length).toBeGreaterThan(60);
  expect(differing.join('\n\n')).toBe('');
}, 120_000);

/** As the command checks, but for what it asks git. */
async function checkOnDisk(folder: string): Promise<Diagnostic[]> {
  const content = diskFiles(folder);
  const reading = await readGuideFiles(content);
  const context = await makeContext({ content, reading, registry: EMPTY_REGISTRY, today: TODAY, readPicture });
  return sortDiagnostics([...reading.diagnostics, ...(await checkContent(context))]);
}

async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const read = async (path: string) => [path.slice(folder.length + 1), await readFile(path)] as const;
  return new Map(await Promise.all(paths.map(read)));
}
