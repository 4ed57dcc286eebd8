/**
 * The built pages of one language, as the chapters of a one-file edition. Read one by one, and of a page only its
 * article is held: a thousand pages at once would be the most that a build needs of memory.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KINDS, type Kind } from '../../schemas/kinds.ts';
import { type ElementNode, elements, firstElement, hasClass, textOf } from './dom.ts';

export interface EntryChapter {
  /** `heritage/hang-bua`. */
  readonly ref: string;
  readonly title: string;
  /** Markup of the page's article. */
  readonly article: string;
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
  /** The page that says so of a code that is gone. */
  readonly gone: string | undefined;
}

/** What an edition is made of. */
export interface EditionContent {
  readonly kinds: readonly KindChapter[];
  readonly pages: readonly PageChapter[];
  readonly codes: readonly CodeLine[];
  /** A whole page of an entry, for its styles. */
  readonly sample: string;
}

/** Entries by kind, those of kinds that have any. */
export function readKinds(distDir: string, language: string): KindChapter[] {
  return KINDS.flatMap((kind) => {
    const folder = join(distDir, language, kind);
    const names = existsSync(folder) ? readdirSync(folder) : [];
    const ids = names
      .filter((name) => name.endsWith('.html') && name !== 'index.html')
      .map((name) => name.slice(0, -5));
    if (ids.length === 0) return [];
    const list = read(join(folder, 'index.html')) ?? '';
    const listed = [...new Set([...list.matchAll(new RegExp(`/${kind}/([a-z0-9-]+)"`, 'g'))].map(([, id]) => id))];
    const places = new Map(listed.map((id, at) => [id, at]));
    const place = (id: string) => places.get(id) ?? listed.length;
    const entries = ids
      .sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
      .map((id): EntryChapter => {
        const article = readArticle(join(folder, `${id}.html`));
        const heading = firstElement(article, 'h1');
        return { ref: `${kind}/${id}`, title: heading ? textOf(heading) : id, article };
      });
    const heading = firstElement(list, 'h1');
    return [{ kind, title: heading ? textOf(heading) : kind, entries }];
  });
}

/** The text of a file; undefined where there is none. */
function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** The markup of a page's first article; the rest of the page is not even read as text. */
function readArticle(file: string): string {
  const bytes = readFileSync(file);
  const start = bytes.indexOf('<article');
  const end = bytes.indexOf('</article>', start);
  return start < 0 || end < 0 ? '' : bytes.toString('utf8', start, end + '</article>'.length);
}

/** The pages beside the entries that are there. */
export function readPages(distDir: string, language: string): PageChapter[] {
  const files = { help: 'help.html', phrases: 'phrases.html', map: 'map.html', services: 'services/index.html' };
  return Object.entries(files).flatMap(([name, file]) => {
    const html = read(join(distDir, language, file));
    const heading = html && firstElement(html, 'h1');
    const address = file.replace(/index\.html$|\.html$/, '');
    return html && heading ? [{ name, address, title: textOf(heading), html }] : [];
  });
}

/** A page of an entry, whichever. */
export function readSample(distDir: string, language: string, [first]: readonly KindChapter[]): string {
  return read(join(distDir, language, `${first?.entries[0]?.ref}.html`)) ?? '';
}

/** Every printed code and what it stands for, the same in every language. */
export function readCodes(distDir: string): CodeLine[] {
  const folder = join(distDir, 'Q');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
  return names.sort().map((name) => {
    const html = read(join(folder, name)) ?? '';
    const entry = /<link rel="canonical" href="[^"]*\/([a-z]+\/[a-z0-9-]+)"/.exec(html)?.[1];
    const gone = entry === undefined && /class="(?:[^"]* )?gone[ "]/.test(html) ? html : undefined;
    // A lot's page leads to its product, which the file has.
    const product = gone ? undefined : /href="[^"]*\/(products\/[a-z0-9-]+)"/.exec(html)?.[1];
    return { code: name.slice(0, -5), ref: entry ?? product, own: entry !== undefined, gone };
  });
}

/** What the page of a code that is gone says in a language. */
export function goneWords(page: string, language: string): ElementNode | undefined {
  const main = firstElement(page, 'main');
  const edition =
    main && elements(main).find((element) => hasClass(element, 'edition') && element.attributes['id'] === language);
  return edition && elements(edition).find((element) => hasClass(element, 'gone'));
}
