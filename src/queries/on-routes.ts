/** The routes that pass through a place, and where each goes on from there. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import { isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { stopsOf } from './route-stops.ts';
import { wayWords } from './way-words.ts';

interface Named {
  readonly href: string;
  readonly title: string;
  readonly locale: Locale;
}

export interface OnRoute extends Named {
  /** "điểm 2 trên 5". */
  readonly position: string;
  /** Absent at the last stop. */
  readonly next?: Named & { readonly way: string };
}

/** Each route once, at the first time that it comes here. */
export function onRoutes(guide: CurrentGuide, routes: readonly EntryRef[], here: EntryRef, locale: Locale): OnRoute[] {
  const t = translator(locale);
  return routes.flatMap((ref) => {
    const route = guide.entries.get(ref);
    if (!route || !isOfKind(route, 'routes')) return [];
    const stops = stopsOf(guide, route);
    const stop = stops.find(({ entry }) => entry.ref === here);
    if (!stop) return [];
    const next = stops[stop.number];
    return [
      {
        ...named(route.ref, titleOf(route, locale), locale),
        position: t('route.on', { number: stop.number, count: stops.length }),
        ...(next && {
          next: { ...named(next.entry.ref, titleOf(next.entry, locale), locale), way: wayWords(stop, next, locale) },
        }),
      },
    ];
  });
}

function named(ref: EntryRef, title: ReturnType<typeof titleOf>, locale: Locale): Named {
  return { href: entryHref(ref, locale), title: title.text, locale: title.locale };
}
