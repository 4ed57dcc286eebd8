/**
 * What a page is made of, as plain values: as long as they stay the same, the page does (`middleware.ts`). Whatever a
 * template reads beyond the code belongs in here; `tests/long/kept-pages.test.ts` compares kept pages with fresh ones.
 */
import { serveRecording } from '../audio/audio.ts';
import type { Locale } from '../i18n/locales.ts';
import { contentHash } from '../lib/derived-cache.ts';
import { pictureSizes } from '../pictures/pictures.ts';
import type { Entry } from '../reading/guide.ts';
import { entryStructuredData } from '../sharing/structured-data/entry.ts';
import type { CodeAnswer } from './codes.ts';
import type { CurrentGuide } from './current.ts';
import { entryView } from './entry-view.ts';
import { goneView } from './gone.ts';
import { planOf } from './plans.ts';
import { routeOf } from './route-view.ts';
import { safetyLinks } from './safety.ts';

/** Handed to the middleware among a page's properties. The day of the build is no part of it: only the foot of a page says it. */
export type MadeOf = () => Promise<unknown>;

/** Of the page of an entry in a language. */
export function entryMadeOf(guide: CurrentGuide, entry: Entry, locale: Locale): MadeOf {
  return async () => {
    const [article, plan, route] = await Promise.all([
      articleHash(guide, entry, locale),
      planOf(entry.ref, locale),
      routeOf(entry.ref, locale),
    ]);
    const served = plan?.picture && (await pictureSizes(plan.picture));
    return [shellHash(guide), article, plan, served, route];
  };
}

/** Of the page that a code opens. */
export function codeMadeOf(guide: CurrentGuide, { record, entry }: CodeAnswer): MadeOf {
  return async () => {
    const languages = guide.site.languages.map((locale) =>
      entry ? articleHash(guide, entry, locale) : goneView(guide, record, locale),
    );
    return [shellHash(guide), record, ...(await Promise.all(languages))];
  };
}

const shells = new WeakMap<CurrentGuide, string>();

/** What stands around every page. */
function shellHash(guide: CurrentGuide): string {
  const known = shells.get(guide);
  if (known) return known;
  const safety = guide.site.languages.map((locale) => safetyLinks(guide, locale));
  const hash = contentHash(JSON.stringify([guide.site, safety]));
  shells.set(guide, hash);
  return hash;
}

const articles = new WeakMap<Entry, Map<Locale, Promise<string>>>();

/** What an entry's own files say, and what others say of it. */
function articleHash(guide: CurrentGuide, entry: Entry, locale: Locale): Promise<string> {
  const ofEntry = articles.get(entry) ?? new Map<Locale, Promise<string>>();
  articles.set(entry, ofEntry);
  const hash = ofEntry.get(locale) ?? hashArticle(guide, entry, locale);
  ofEntry.set(locale, hash);
  return hash;
}

async function hashArticle(guide: CurrentGuide, entry: Entry, locale: Locale): Promise<string> {
  const view = entryView(guide, entry, locale);
  // Written into the build, too: a kept page shows them as a fresh one does.
  const served = await Promise.all([
    ...view.photos.map(({ file }) => pictureSizes(file)),
    ...view.recordings.map(({ file }) => serveRecording(file)),
  ]);
  const own = [entry.facts, [...entry.prose]];
  return contentHash(JSON.stringify([view, served, own, entryStructuredData(guide, entry, view)]));
}
