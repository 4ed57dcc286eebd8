/** `[Hang Bua](heritage/hang-bua)` in a text leads to that entry in the text's own language. */
import type { HastPluginEntry } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/href.ts';
import { type EntryRef, isKind } from '../schemas/kinds.ts';

const REF = /^([a-z]+)\/([a-z0-9-]+)$/;

/** A Sätteri plugin over links; anything that is not `kind/id` is left as it is. */
export function entryLinks(locale: Locale): HastPluginEntry {
  return {
    name: 'entry-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = String(node.properties?.['href'] ?? '');
        const kind = REF.exec(href)?.[1];
        if (kind && isKind(kind)) context.setProperty(node, 'href', entryHref(href as EntryRef, locale));
      },
    },
  };
}
