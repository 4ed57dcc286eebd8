/** What every structured description says of its entry: its names, its words, its page, its photograph. */

import { entryHref } from '../../lib/href.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import type { EntryView } from '../../queries/entry-view.ts';
import type { Entry } from '../../reading/guide.ts';
import { entrySocialHref } from '../social-cards.ts';
import { absolute } from './parts.ts';

/** An entry with its view in the reader's language. */
export interface Subject<E extends Entry = Entry> {
  readonly guide: CurrentGuide;
  readonly entry: E;
  readonly view: EntryView;
}

/**
 * Name, summary, address of the page, and a picture where it is a photograph of the thing itself.
 * The words that people merely search by are no names of it, and some of them are not said here.
 */
export function named({ guide, entry, view }: Subject): Record<string, string | undefined> {
  return {
    name: view.title,
    alternateName: view.localTitle,
    description: view.summary,
    url: pageUrl({ guide, entry, view }),
    image: view.photos.length > 0 ? absolute(guide, entrySocialHref(guide, entry, view.textLocale)) : undefined,
  };
}

/** The page that speaks for the entry: that of the language in which its text is. */
export function pageUrl({ guide, entry, view }: Subject): string {
  return absolute(guide, entryHref(entry.ref, view.textLocale));
}
