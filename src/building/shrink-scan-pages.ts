/**
 * Keeps a scanned page within the first round trip: where all languages together would not fit,
 * those beyond the default one shrink step by step to their essentials and a link.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ELEMENT_NODE, type Node, parse, renderSync, walkSync } from 'ultrahtml';
import { CODE_FOLDER } from '../codes/address.ts';
import { warning } from '../codes/finding.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { keptPage } from '../lib/kept-pages.ts';
import { makersHash } from '../lib/makers-hash.ts';
import { pruneStyles } from './prune-styles.ts';
import { shortScopes } from './short-scopes.ts';
import { tightPolicy } from './tight-policy.ts';

/** Ten segments of a fresh connection (RFC 6928), less headers; some hosts send gzip only. */
export const FIRST_RESPONSE = 14_000;

/** What printed codes open: the guide's own, those of GS1 Digital Link (`/01/GTIN/10/LOT`), and those of payment cards. */
const FOLDERS = [CODE_FOLDER, '01', 'payment'];

/** Values of `data-extra`, first what is missed least: other neighbours, the story, what is near, then facts and picture. */
const LEVELS = ['1', '2', '3', '4'] as const;

/** And of languages beyond the second: the way to where the reader stands already. */
const LATER_LEVELS = [...LEVELS, '5'] as const;

type Element = Node & { attributes: Record<string, string>; children: Node[]; parent: { children: Node[] } };

/** Shrinks what is too large; says which page is so even with its default language alone. */
export async function shrinkScanPages(dist: string, contentDir: string, limit = FIRST_RESPONSE): Promise<Diagnostic[]> {
  const names = (await Promise.all(FOLDERS.map((folder) => pagesIn(dist, folder)))).flat();
  const makers = await makersHash('building');
  const warnings: Diagnostic[] = [];
  for (const name of names.sort()) {
    const file = join(dist, name);
    const html = await readFile(file);
    const kept = await keptPage(contentDir, [makers, String(limit), html], () => fitted(html.toString('utf8'), limit));
    const bytes = kept.readUInt32BE();
    const shrunk = kept.subarray(WEIGHT_BYTES);
    if (!shrunk.equals(html)) await writeFile(file, shrunk);
    if (bytes > limit) warnings.push(tooLarge(name, bytes, limit));
  }
  return warnings;
}

/** The pages below a folder, as paths from `dist`; none where there is no such folder. */
async function pagesIn(dist: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dist, folder), { recursive: true }).catch(() => [] as string[]);
  return names.filter((name) => name.endsWith('.html')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

/** Of the number in front of a page that is kept: what it weighs compressed. */
const WEIGHT_BYTES = 4;

function fitted(html: string, limit: number): Buffer {
  const page = shrink(tightPolicy(shortScopes(pruneStyles(html))), limit);
  const weight = Buffer.alloc(WEIGHT_BYTES);
  weight.writeUInt32BE(weigh(page));
  return Buffer.concat([weight, Buffer.from(page)]);
}

/**
 * The page with as much left out as it takes; the first edition is never touched. Editions that only borrow another
 * language's text (`data-fallback`) give way first, the second language of the guide last; among equals the last first.
 */
export function shrink(html: string, limit: number): string {
  const document = parse(html) as Node;
  const [, second, ...more] = elements(document, (attributes) => attributes['data-title'] !== undefined);
  const isBorrowed = ({ attributes }: Element) => attributes['data-fallback'] !== undefined;
  const others = [second, ...more].filter((edition) => edition !== undefined);
  const borrowed = others.filter(isBorrowed).reverse();
  const own = more.filter((edition) => !isBorrowed(edition)).reverse();
  let rendered = html;
  const phases = [
    { editions: borrowed, levels: LATER_LEVELS },
    { editions: own, levels: LATER_LEVELS },
    { editions: others.filter((edition) => edition === second), levels: LEVELS },
  ];
  for (const { editions, levels } of phases) {
    for (const level of levels) {
      for (const edition of editions) {
        if (weigh(rendered) <= limit) return rendered;
        if (shorten(edition, level)) rendered = renderSync(document);
      }
    }
  }
  return rendered;
}

/** Takes what is marked with a level out of an edition, and says that it is short; false where nothing is. */
function shorten(edition: Element, level: string): boolean {
  const marked = elements(edition, (attributes) => attributes['data-extra'] === level);
  if (marked.length === 0) return false;
  for (const element of marked) remove(element);
  for (const note of elements(edition, (attributes) => attributes['data-shortened'] !== undefined)) {
    delete note.attributes['hidden'];
  }
  return true;
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
