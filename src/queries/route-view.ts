/** A route as its page shows it: stops with the way between them, its map, its heights, and the file to take along. */

import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { joinList, translator } from '../i18n/translate.ts';
import { type Coordinates, formatDistance } from '../lib/distance.ts';
import { formatDuration } from '../lib/duration.ts';
import { gpxHref, pageHref } from '../lib/href.ts';
import { numberFormat } from '../lib/intl.ts';
import { heightAt } from '../map/basemap/heights.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';
import { climbOf } from '../routes/climb.ts';
import { lifted } from '../routes/lift.ts';
import { milestones } from '../routes/measure.ts';
import { profilePicture } from '../routes/profile.ts';
import { routePicture } from '../routes/route-picture.ts';
import type { Track } from '../routes/track.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { type Card, cardOf } from './cards.ts';
import { type CurrentGuide, currentGuide } from './current.ts';
import type { FactValue } from './facts/line.ts';
import { titleOf } from './labels.ts';
import { type LastPoint, lastPoints } from './last-services.ts';
import { mayBeFollowed, type Stop, stopsOf } from './route-stops.ts';
import { trackOf } from './track.ts';
import { wayWords } from './way-words.ts';

export interface RouteStopView {
  readonly card: Card;
  readonly note?: FactValue;
  /** "dừng khoảng 1 giờ". */
  readonly stay?: string;
  /** The way from here to the next stop; absent at the last one. */
  readonly onwards?: {
    /** "khoảng 10 km đường chim bay · đi khoảng 30 phút". */
    readonly words: string;
    /** Where signal, fuel and a clinic were last. */
    readonly last: readonly LastPoint[];
  };
}

export interface RouteView {
  readonly stops: readonly RouteStopView[];
  /** What the distances and the lines are. */
  readonly honesty: string;
  /** SVG. */
  readonly map?: string;
  readonly mapHref: string;
  readonly profile?: { readonly picture: string; readonly words: string };
  /** The file with what may be followed; else why there is none. */
  readonly gpx: { readonly href: string; readonly leftOut?: string } | { readonly why: string };
}

/** The view of an entry that is a route; undefined for every other. */
export async function routeOf(ref: EntryRef, locale: Locale): Promise<RouteView | undefined> {
  const guide = await currentGuide();
  const entry = guide.entries.get(ref);
  return entry && isOfKind(entry, 'routes') ? routeView(guide, entry, locale) : undefined;
}

/** Makes the view of a route. */
export async function routeView(guide: CurrentGuide, route: Entry<'routes'>, locale: Locale): Promise<RouteView> {
  const t = translator(locale);
  const track = await trackOf(route);
  const stops = stopsOf(guide, route, track);
  const map = routePicture(guide, route, stops, track, locale);
  const profile = profileView(guide, track, stops, locale);
  return {
    stops: stops.map((stop, index) => stopView(guide, stop, stops[index + 1], stops.slice(0, index + 1), locale)),
    honesty: t(track.length > 0 ? 'route.track' : 'route.straight'),
    ...(map && { map }),
    mapHref: `${pageHref('map', locale)}?way=${route.id}`,
    ...(profile && { profile }),
    gpx: gpxView(route, stops, track, locale),
  };
}

function stopView(
  guide: CurrentGuide,
  stop: Stop,
  next: Stop | undefined,
  behind: readonly Stop[],
  locale: Locale,
): RouteStopView {
  const { facts, entry } = stop;
  return {
    card: cardOf(guide, entry, locale),
    ...(facts.note && { note: choose(facts.note, locale) }),
    ...(facts.minutes && {
      stay: translator(locale)('route.stay', { duration: formatDuration(facts.minutes, locale) }),
    }),
    ...(next && { onwards: { words: wayWords(stop, next, locale), last: lastPoints(guide, behind, locale) } }),
  };
}

function profileView(
  { basemaps }: CurrentGuide,
  track: Track,
  stops: readonly Stop[],
  locale: Locale,
): RouteView['profile'] {
  const t = translator(locale);
  const recorded = climbOf(milestones(track));
  const climb = recorded ?? climbOf(milestones(lifted(track, groundOf(basemaps))), 'ground');
  if (!climb) return undefined;
  const metres = (value: number) => formatMetres(value, locale);
  return {
    picture: profilePicture(
      climb,
      stops.flatMap(({ number, at }) => (at === undefined ? [] : [{ number, at }])),
      locale,
    ),
    words: [
      t('route.profile.words', {
        low: metres(climb.lowest),
        high: metres(climb.highest),
        up: metres(climb.up),
        down: metres(climb.down),
        distance: formatDistance(Math.round(climb.length / 100) * 100, locale),
      }),
      ...(recorded ? [] : [t('route.profile.ground')]),
    ].join(' '),
  };
}

/** The height of the ground at a place, where an elevation tile was given to a basemap. */
function groundOf(basemaps: CurrentGuide['basemaps']): (place: Coordinates) => number | undefined {
  const grids = basemaps.flatMap(({ heights }) => heights ?? []);
  return (place) => heightAt(grids, place);
}

/** A height to ten metres, which is what a phone knows. */
function formatMetres(value: number, locale: Locale): string {
  return numberFormat(locale, { style: 'unit', unit: 'meter' })
    .format(Math.round(value / 10) * 10)
    .replace(/ /g, '\u00A0');
}

function gpxView(route: Entry<'routes'>, stops: readonly Stop[], track: Track, locale: Locale): RouteView['gpx'] {
  const t = translator(locale);
  if (route.facts.sample) return { why: t('route.gpx.sample') };
  if (!offersGpx(route, stops, track)) return { why: t('route.gpx.none') };
  const left = stops.filter((stop) => !mayBeFollowed(stop)).map(({ entry }) => titleOf(entry, locale).text);
  return {
    href: gpxHref(route.id, locale),
    ...(left.length > 0 && { leftOut: t('route.gpx.left-out', { names: joinList([...new Set(left)], locale) }) }),
  };
}

/** Whether anything of a route may be followed: an invented way never, a straight hop never. */
export function offersGpx(route: Entry<'routes'>, stops: readonly Stop[], track: Track): boolean {
  return !route.facts.sample && (track.length > 0 || stops.some(mayBeFollowed));
}
