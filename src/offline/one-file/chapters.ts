/** The built pages of one language, as the chapters of a one-file edition. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { type ElementNode, elements, firstElement, hasClass, textOf } from './dom.ts';

export interface EntryChapter {
  /** `heritage/hang-bua`. */
  readonly ref: string;
  readonly title: string;
  readonly html: string;
}

export interface KindChapter {
  readonly kind: Kind;
  readonly title: string;
  /** In the order of the kind's list page. */
  readonly entries: readonly EntryChapter[];
}

/** A page beside the entries: help, phrases, map, services. */
export interface PageChapter {
  readonly name: string;
  /** Below the language: `help`, `services/`. */
  readonly address: string;
  readonly title: string;
  readonly html: string;
}

export interface CodeLine {
  readonly code: string;
  /** Entry that it stands for, of a lot its product; undefined where it is gone. */
  readonly ref: string | undefined;
  /** Whether it is the entry's own code. */
  readonly own: boolean;
  /** Words of a code that is gone, in this language. */
  readonly gone: ElementNode | undefined;
}

/** What an edition is made of. */
export interface EditionContent {
  readonly kinds: readonly KindChapter[];
  readonly pages: readonly PageChapter[];
  readonly codes: readonly CodeLine[];
}

/** Entries by kind, those of kinds that have any. */
export async function readKinds(distDir: string, language: string): Promise<KindChapter[]> {
  const chapters = await Promise.all(
    KINDS.map(async (kind) => {
      const folder = join(distDir, language, kind);
      if (!existsSync(folder)) return undefined;
      const list = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
      const ids = (await readdir(folder))
        .filter((name) => name.endsWith('.html') && name !== 'index.html')
        .map((name) => name.slice(0, -5));
      const listed = [...new Set([...list.matchAll(new RegExp(`/${kind}/([a-z0-9-]+)"`, 'g'))].map(([, id]) => id))];
      const places = new Map(listed.map((id, at) => [id, at]));
      const place = (id: string) => places.get(id) ?? listed.length;
      const entries = await Promise.all(
        ids
          .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
          .map(async (id) => {
            const html = await readFile(join(folder, `${id}.html`), 'utf8');
            const heading = firstElement(firstArticle(html) ?? '', 'h1');
            return { ref: `${kind}/${id}`, title: heading ? textOf(heading) : id, html };
          }),
      );
      const heading = firstElement(list, 'h1');
      return { kind, title: heading ? textOf(heading) : kind, entries };
    }),
  );
  return chapters.flatMap((chapter) => (chapter && chapter.entries.length > 0 ? [chapter] : []));
}

/** The markup of a page's first article. */
export function firstArticle(html: string): string | undefined {
  const start = html.search(/<article[\s>]/);
  const end = html.indexOf('</article>', start);
  return start < 0 || end < 0 ? undefined : html.slice(start, end + '</article>'.length);
}

/** The pages beside the entries that are there. */
export async function readPages(distDir: string, language: string): Promise<PageChapter[]> {
  const files = { help: 'help.html', phrases: 'phrases.html', map: 'map.html', services: 'services/index.html' };
  const pages = await Promise.all(
    Object.entries(files).map(async ([name, file]) => {
      const html = await readFile(join(distDir, language, file), 'utf8').catch(() => undefined);
      const heading = html && firstElement(html, 'h1');
      const address = file.replace(/index\.html$|\.html$/, '');
      return html && heading ? [{ name, address, title: textOf(heading), html }] : [];
    }),
  );
  return pages.flat();
}

/** Every printed code and what it stands for. */
export async function readCodes(distDir: string, language: string): Promise<CodeLine[]> {
  const folder = join(distDir, 'Q');
  const names = existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith('.html')).sort() : [];
  return Promise.all(
    names.map(async (name) => {
      const html = await readFile(join(folder, name), 'utf8');
      const entry = /<link rel="canonical" href="[^"]*\/([a-z]+\/[a-z0-9-]+)"/.exec(html)?.[1];
      const main = entry === undefined ? firstElement(html, 'main') : undefined;
      const edition =
        main && elements(main).find((element) => hasClass(element, 'edition') && element.attributes['id'] === language);
      const gone = edition && elements(edition).find((element) => hasClass(element, 'gone'));
      // A lot's page leads to its product, which the file has.
      const product = gone ? undefined : /href="[^"]*\/(products\/[a-z0-9-]+)"/.exec(html)?.[1];
      return { code: name.slice(0, -5), ref: entry ?? product, own: entry !== undefined, gone };
    }),
  );
}
