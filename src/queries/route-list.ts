/** A route as its sheet prints it, from the same views as its page. */
import { printedAddress } from '../codes/address.ts';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDuration } from '../lib/duration.ts';
import type { Localised } from '../prints/languages.ts';
import type { RouteList, RouteStop } from '../prints/route-list.ts';
import type { Entry } from '../reading/guide.ts';
import type { CurrentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { type Stop, stopsOf } from './route-stops.ts';
import { trackOf } from './track.ts';
import { wayWords } from './way-words.ts';

/** Makes the list in every language of the guide. */
export async function routeListOf(guide: CurrentGuide, route: Entry<'routes'>): Promise<RouteList> {
  const track = await trackOf(route);
  const stops = stopsOf(guide, route, track);
  const each = (words: (locale: Locale) => string): Localised =>
    Object.fromEntries(guide.site.languages.map((locale) => [locale, words(locale)]));
  const { carry } = route.facts;
  return {
    stops: stops.map((stop, index) => stopOf(guide, stop, stops[index + 1], each)),
    carry:
      carry.length > 0
        ? each(
            (locale) =>
              `${translator(locale)('route.carry')}: ${carry.map((item) => choose(item, locale).text).join('; ')}.`,
          )
        : {},
    honesty: each((locale) => translator(locale)(track.length > 0 ? 'route.track' : 'route.straight')),
  };
}

function stopOf(
  guide: CurrentGuide,
  stop: Stop,
  next: Stop | undefined,
  each: (words: (locale: Locale) => string) => Localised,
): RouteStop {
  const { entry, facts } = stop;
  const code = guide.codeOf.get(entry.ref);
  const { note, minutes } = facts;
  const address = code && printedAddress(guide.site.origin, code);
  return {
    title: each((locale) => titleOf(entry, locale).text),
    notes: [
      ...(note ? [each((locale) => choose(note, locale).text)] : []),
      ...(minutes
        ? [each((locale) => translator(locale)('route.stay', { duration: formatDuration(minutes, locale) }))]
        : []),
    ],
    ...(next && { onwards: each((locale) => wayWords(stop, next, locale)) }),
    ...(address && {
      code: {
        printedAddress: address,
        typed: address.replace(/^https:\/\//i, '').replace(/^[^/]+/, (host) => host.toLowerCase()),
      },
    }),
  };
}
