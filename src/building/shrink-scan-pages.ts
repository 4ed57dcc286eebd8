/**
 * Keeps a scanned page within the first round trip: where all languages together would not fit,
 * those beyond the default one shrink to their essentials and a link, the last one first.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ELEMENT_NODE, type Node, parse, renderSync, walkSync } from 'ultrahtml';
import { CODE_FOLDER } from '../codes/address.ts';
import { warning } from '../codes/finding.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { pruneStyles } from './prune-styles.ts';

/** Ten segments of a fresh connection (RFC 6928), less headers; some hosts send gzip only. */
export const FIRST_RESPONSE = 14_000;

type Element = Node & { attributes: Record<string, string>; children: Node[]; parent: { children: Node[] } };

/** Shrinks what is too large; says which page is so even with its default language alone. */
export async function shrinkScanPages(dist: string, limit = FIRST_RESPONSE): Promise<Diagnostic[]> {
  const folder = join(dist, CODE_FOLDER);
  const names = (await readdir(folder).catch(() => [] as string[])).filter((name) => name.endsWith('.html'));
  const warnings: Diagnostic[] = [];
  for (const name of names.sort()) {
    const file = join(folder, name);
    const html = await readFile(file, 'utf8');
    const shrunk = shrink(pruneStyles(html), limit);
    if (shrunk !== html) await writeFile(file, shrunk);
    const bytes = weigh(shrunk);
    if (bytes > limit) warnings.push(tooLarge(`${CODE_FOLDER}/${name}`, bytes, limit));
  }
  return warnings;
}

/** The page with as many editions shortened as it takes; the first edition is never touched. */
export function shrink(html: string, limit: number): string {
  const document = parse(html) as Node;
  const editions = elements(document, (attributes) => attributes['data-title'] !== undefined).slice(1);
  let rendered = html;
  for (const edition of editions.reverse()) {
    if (weigh(rendered) <= limit) break;
    for (const extra of elements(edition, (attributes) => attributes['data-extra'] !== undefined)) remove(extra);
    for (const note of elements(edition, (attributes) => attributes['data-shortened'] !== undefined)) {
      delete note.attributes['hidden'];
    }
    rendered = renderSync(document);
  }
  return rendered;
}

function elements(root: Node, matches: (attributes: Record<string, string>) => boolean): Element[] {
  const found: Element[] = [];
  walkSync(root, (node) => {
    if (node.type === ELEMENT_NODE && matches((node as unknown as Element).attributes))
      found.push(node as unknown as Element);
  });
  return found;
}

function remove(element: Element): void {
  const { children } = element.parent;
  children.splice(children.indexOf(element), 1);
}

function weigh(html: string): number {
  return gzipSync(html, { level: 9 }).length;
}

function tooLarge(file: string, bytes: number, limit: number): Diagnostic {
  return warning(
    'scan-page-large',
    { file, line: 1 },
    {
      message: {
        vi: `Trang mở từ mã nặng ${bytes} byte sau khi nén, quá ${limit}: nơi sóng yếu sẽ hiện chậm.`,
        en: `The scanned page weighs ${bytes} bytes compressed, over ${limit}: it comes slowly on a weak signal.`,
      },
      remedy: {
        vi: 'Rút ngắn bài viết tiếng Việt của mục này, hoặc bớt mục liên quan.',
        en: "Shorten the entry's text in the default language, or name fewer related entries.",
      },
    },
  );
}
