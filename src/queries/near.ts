/** What is near on the ground, in a straight line, said no more exactly than both ends are known. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDistance, haversineMetres, roundedDistance } from '../lib/distance.ts';
import type { Entry } from '../reading/guide.ts';
import type { Location } from '../schemas/location.ts';
import { type Card, cardOf } from './cards.ts';
import type { CurrentGuide } from './current.ts';
import { publicLocation } from './place.ts';

export interface NearCard extends Card {
  /** "khoảng 5 km". */
  readonly distance: string;
}

const REACH_M = 40_000;
const MOST = 5;
/** A little less than a degree of latitude has, so that rounding never hides a place. */
const METRES_A_DEGREE = 111_190;

/** Up to five entries within 40 km, nearest first; none where the entry has no public position. */
export function nearCards(guide: CurrentGuide, entry: Entry, locale: Locale): NearCard[] {
  return nearestOf(guide, entry).map(({ entry: other, metres, accuracyM }) => ({
    ...cardOf(guide, other, locale),
    distance: distanceWords(metres, accuracyM, locale),
  }));
}

interface Near {
  readonly entry: Entry;
  readonly metres: number;
  /** Uncertainty of both ends. */
  readonly accuracyM: number;
}

/** In the order of what is printed: a rougher position can be said as farther than a nearer one. */
function nearestOf(guide: CurrentGuide, entry: Entry): Near[] {
  const here = publicLocation(entry);
  if (!here) return [];
  const printed = ({ metres, accuracyM }: Near) => roundedDistance(metres, accuracyM).metres;
  return nearest(placesOf(guide), entry, here).sort((a, b) => printed(a) - printed(b) || a.metres - b.metres);
}

interface Place {
  readonly entry: Entry;
  readonly at: Location;
}

const places = new WeakMap<CurrentGuide, readonly Place[]>();

/** What may be named as near, from south to north. */
function placesOf(guide: CurrentGuide): readonly Place[] {
  const known = places.get(guide);
  if (known) return known;
  const found = [...guide.entries.values()].flatMap((entry) => {
    const at = entry.facts.sample ? undefined : publicLocation(entry);
    return at ? [{ entry, at }] : [];
  });
  found.sort((a, b) => a.at.lat - b.at.lat);
  places.set(guide, found);
  return found;
}

/** Looks north and south no farther than the fifth that is known: two places are at least as far apart as their latitudes. */
function nearest(all: readonly Place[], self: Entry, here: Location): Near[] {
  const best: Near[] = [];
  let reach = REACH_M;
  const start = firstAt(all, here.lat);
  for (const step of [1, -1]) {
    for (let at = step > 0 ? start : start - 1; at >= 0 && at < all.length; at += step) {
      const { entry, at: there } = all[at] as Place;
      if (Math.abs(there.lat - here.lat) * METRES_A_DEGREE > reach) break;
      const metres = haversineMetres(here, there);
      if (entry.ref === self.ref || metres > reach) continue;
      best.push({ entry, metres, accuracyM: here.accuracyM + there.accuracyM });
      best.sort((a, b) => a.metres - b.metres || (a.entry.ref < b.entry.ref ? -1 : 1));
      if (best.length > MOST) best.pop();
      if (best.length === MOST) reach = best.at(-1)?.metres ?? REACH_M;
    }
  }
  return best;
}

/** Index of the first place that is not south of a latitude. */
function firstAt(all: readonly Place[], lat: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Place).at.lat < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A distance in words, as honest as its ends. */
export function distanceWords(metres: number, accuracyM: number, locale: Locale): string {
  const t = translator(locale);
  const rounded = roundedDistance(metres, accuracyM);
  const distance = formatDistance(rounded.metres, locale);
  return rounded.kind === 'exact' ? distance : t(rounded.kind === 'about' ? 'near.about' : 'near.within', { distance });
}
