/** Everything that answers, behind the search box: loaded when someone turns to it. */
import { type Resolution, resolveCode } from '../../codes/resolve.ts';
import { slugify } from '../../lib/slug.ts';
import { isSure, matchTitles, type TitleHit } from '../match.ts';
import { mergeResults, type Result, type TextHit } from '../merge.ts';
import { type PackedTitles, unpackTitles } from '../packed-titles.ts';
import { openTitles, type Target } from '../title-index.ts';

import { fetchJson } from './fetch-json.ts';
import { type FullText, openFullText } from './full-text.ts';

export interface Sources {
  /** Fetches the title list. */
  readonly titles: () => Promise<PackedTitles>;
  /** Addresses of Pagefind's folder and of the issued codes. */
  readonly pagefind: string;
  readonly codes: string;
  readonly host: string;
  readonly locale: string;
  readonly otherLocales: readonly string[];
}

export interface OtherLanguage {
  readonly locale: string;
  readonly results: readonly Result[];
}

/** A list of kinds to browse, where nothing was found. */
export interface KindLink {
  readonly href: string;
  readonly label: string;
}

export interface Session {
  /** What the titles answer, at once. Rejects where the list cannot be loaded. */
  readonly titles: (query: string) => Promise<TitleHit[]>;
  /** Fetches what every search of the texts needs, while someone is still typing. */
  readonly warm: () => Promise<void>;
  /** What the texts answer. Rejects where the index cannot be used. */
  readonly texts: (query: string) => Promise<TextHit[]>;
  readonly merge: (titles: readonly TitleHit[], texts: readonly TextHit[]) => Promise<Result[]>;
  /** Texts of the other languages, asked only where this one has nothing sure. */
  readonly elsewhere: (
    query: string,
    titles: readonly TitleHit[],
    texts: readonly TextHit[],
  ) => Promise<OtherLanguage[]>;
  readonly codes: (query: string) => Promise<readonly string[]>;
  readonly kinds: () => Promise<KindLink[]>;
}

const MAX_CODES = 4;
const FEW_TEXTS = 3;

/** Opens a session with the title list on its way; the rest is fetched when it is asked. */
export function openSession(sources: Sources): Session {
  const list = lazily(async () => unpackTitles(await sources.titles()));
  const index = lazily(async () => openTitles(await list(), slugify));
  const targets = lazily(async () => new Map((await index()).targets.map((target) => [target.href, target])));
  const issued = lazily(async () => new Set(Object.keys(await fetchJson<Record<string, unknown>>(sources.codes))));
  const own = openFullText(sources.pagefind, sources.locale);
  const others = new Map<string, FullText>();
  void index().catch(() => undefined);

  return {
    titles: async (query) => matchTitles(await index(), query),
    texts: own,
    warm: () => own('').then(() => undefined),
    merge: async (titles, texts) => mergeResults(titles, texts, await targets().catch(() => new Map<string, Target>())),
    async elsewhere(query, titles, texts) {
      if (titles.some(isSure) || texts.some((text) => text.saysPhrase) || texts.length >= FEW_TEXTS) return [];
      return Promise.all(
        sources.otherLocales.map(async (locale) => {
          const search = others.get(locale) ?? openFullText(sources.pagefind, locale);
          others.set(locale, search);
          return { locale, results: mergeResults([], await search(query), new Map(), FEW_TEXTS) };
        }),
      ).then((found) => found.filter(({ results }) => results.length > 0));
    },
    async codes(query) {
      if (!mayBeCode(query)) return [];
      return codesOf(resolveCode(query, await issued(), sources.host));
    },
    async kinds() {
      const { base, kinds } = await list();
      return kinds
        .filter(({ kind }) => kind !== 'areas')
        .map(({ kind, label }) => ({ href: `${base}${kind}/`, label: label[0] }));
    },
  };
}

/** Six keys, or a pasted address: only then is the list of codes worth its bytes. */
function mayBeCode(query: string): boolean {
  return /\/q\//i.test(query) || /^[\s-]*(?:[0-9a-z][\s-]*){6}$/i.test(query.slice(0, 40));
}

function codesOf(resolution: Resolution): readonly string[] {
  if (resolution.found === 'one') return [resolution.code];
  return resolution.found === 'several' ? resolution.codes.slice(0, MAX_CODES) : [];
}

/** Makes a value once; a failure is tried again the next time. */
function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
