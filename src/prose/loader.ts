/**
 * Astro's loader of the texts. A text without a component or an expression is rendered as Markdown at once:
 * a quarter of the time and half of the memory of a compiled module (MDX), and the page reads the same.
 */

import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { listEntryFolders } from '../reading/entries.ts';
import { splitFrontMatter } from '../reading/front-matter.ts';

const TEXT = /\.(mdx?)$/;
/** Signs by which MDX differs from Markdown: tags, expressions, imports and exports. */
const NEEDS_MDX = /[<{]|^(?:import|export)\s/m;

/** Loads `<kind>/<id>/<language>.md` and `.mdx` under an id of the same path without its ending. */
export function proseLoader(contentDir: string): Loader {
  return {
    name: 'prose',
    async load(context) {
      await loadAll(contentDir, context);
      context.watcher?.add(contentDir);
      context.watcher?.on('all', (_event, file) => {
        if (TEXT.test(file) && file.startsWith(contentDir)) void loadAll(contentDir, context);
      });
    },
  };
}

async function loadAll(contentDir: string, context: LoaderContext): Promise<void> {
  const { store } = context;
  const gone = new Set(store.keys());
  for (const { ref, dir, files } of await listEntryFolders(contentDir)) {
    for (const file of files) {
      const format = TEXT.exec(file)?.[1];
      if (!format) continue;
      const id = `${ref}/${file.replace(TEXT, '')}`;
      gone.delete(id);
      await loadText(id, join(dir, file), format, context);
    }
  }
  for (const id of gone) store.delete(id);
}

async function loadText(id: string, file: string, format: string, context: LoaderContext): Promise<void> {
  const { store, config, generateDigest, renderMarkdown } = context;
  const text = await readFile(file, 'utf8');
  const digest = generateDigest(text);
  const filePath = relative(fileURLToPath(config.root), file).replaceAll('\\', '/');
  const before = store.get(id);
  if (before?.digest === digest && before.filePath === filePath) {
    if (before.deferredRender) store.addModuleImport(filePath);
    return;
  }
  const body = splitFrontMatter(text)?.body ?? text;
  if (format === 'mdx' && NEEDS_MDX.test(body)) {
    store.set({ id, data: {}, body, filePath, digest, deferredRender: true });
  } else {
    const rendered = await renderMarkdown(text, { fileURL: pathToFileURL(file) });
    store.set({ id, data: {}, body, filePath, digest, rendered });
  }
}
