/** The GPX files that the guide offers: one a route and language, where anything of it may be followed. */
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/href.ts';
import { type Entry, entriesOf } from '../reading/guide.ts';
import { gpx } from '../routes/gpx.ts';
import { type CurrentGuide, currentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { mayBeFollowed, stopsOf } from './route-stops.ts';
import { offersGpx } from './route-view.ts';
import { trackOf } from './track.ts';

export interface RouteFile {
  readonly id: string;
  readonly locale: Locale;
  readonly text: string;
}

/** Every file of the guide. */
export async function routeFiles(): Promise<RouteFile[]> {
  const guide = await currentGuide();
  const files = await Promise.all(
    entriesOf(guide, 'routes').map((route) =>
      Promise.all(guide.site.languages.map((locale) => routeFile(guide, route, locale))),
    ),
  );
  return files.flat().filter((file) => file !== undefined);
}

/** The file of a route; undefined where nothing of it may be followed. */
export async function routeFile(
  guide: CurrentGuide,
  route: Entry<'routes'>,
  locale: Locale,
): Promise<RouteFile | undefined> {
  const track = await trackOf(route);
  const stops = stopsOf(guide, route, track);
  if (!offersGpx(route, stops, track)) return undefined;
  const title = titleOf(route, locale);
  const text = gpx({
    name: title.text,
    description: route.prose.get(title.locale)?.summary ?? '',
    link: `${guide.site.origin}${entryHref(route.ref, locale)}`,
    author: choose(guide.site.name, locale).text,
    stops: stops.filter(mayBeFollowed).map(({ number, entry, location }) => {
      const name = titleOf(entry, locale);
      return {
        lat: location.lat,
        lon: location.lon,
        name: `${number}. ${name.text}`,
        description: entry.prose.get(name.locale)?.summary ?? '',
      };
    }),
    track,
  });
  return { id: route.id, locale, text };
}
