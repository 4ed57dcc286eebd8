/** Pagefind's index, loaded when it is first asked; one instance a language. */
import { expandQuery, joinSpellings } from '../expand.ts';
import type { TextHit } from '../merge.ts';
import { saysPhrase } from '../phrase.ts';
import { matchingSentence } from '../sentence.ts';

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
}
interface Found {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly Found[] }>;
}
interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

export type FullText = (query: string) => Promise<TextHit[]>;

/** Each is one small file to fetch. */
const MAX_HITS = 10;
/** A browser that blocks WebAssembly may never answer. */
const PATIENCE_MS = 20_000;

/**
 * Full-text search of a language. The returned function rejects where the index cannot be used.
 *
 * @param folder address of `/pagefind/`
 */
export function openFullText(folder: string, language: string): FullText {
  let opening: Promise<Pagefind> | undefined;
  return async (query) => {
    opening ??= open(folder, language).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return withPatience(search(await withPatience(opening), query));
  };
}

async function open(folder: string, language: string): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
  // Pagefind reads the language from <html lang> while it makes an instance, and offers no other way.
  const { documentElement } = document;
  const own = documentElement.lang;
  documentElement.lang = language;
  try {
    // Without its worker: 11 kB less to load, and a search takes milliseconds.
    return createInstance({ basePath: folder, noWorker: true });
  } finally {
    documentElement.lang = own;
  }
}

async function search(pagefind: Pagefind, query: string): Promise<TextHit[]> {
  const found = await Promise.all(expandQuery(query).map((spelling) => pagefind.search(spelling)));
  const best = joinSpellings(found.map(({ results }) => results.map((result) => ({ ...result, href: result.id }))));
  const fragments = await Promise.all(best.slice(0, MAX_HITS).map((result) => result.data()));
  return fragments.map(({ url, content, meta }) => ({
    href: url.replace(/\.html$/, ''),
    title: meta.title ?? '',
    sentence: matchingSentence(content, query, meta.title ?? ''),
    saysPhrase: saysPhrase(content, query),
  }));
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return Promise.race([
    promise,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('Pagefind does not answer')), PATIENCE_MS)),
  ]);
}
