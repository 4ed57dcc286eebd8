/** What is near on the ground, in a straight line, said no more exactly than both ends are known. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDistance, haversineMetres, roundedDistance } from '../lib/distance.ts';
import type { Entry } from '../reading/guide.ts';
import { type Card, cardOf } from './cards.ts';
import type { CurrentGuide } from './current.ts';
import { publicLocation } from './place.ts';

export interface NearCard extends Card {
  /** "khoảng 5 km". */
  readonly distance: string;
}

const REACH_M = 40_000;
const MOST = 5;

/** Up to five entries within 40 km, nearest first; none where the entry has no public position. */
export function nearCards(guide: CurrentGuide, entry: Entry, locale: Locale): NearCard[] {
  const here = publicLocation(entry);
  if (!here) return [];
  const found: { entry: Entry; metres: number; accuracyM: number }[] = [];
  for (const other of guide.entries.values()) {
    const there = other.ref === entry.ref || other.facts.sample ? undefined : publicLocation(other);
    if (!there) continue;
    const metres = haversineMetres(here, there);
    if (metres <= REACH_M) found.push({ entry: other, metres, accuracyM: here.accuracyM + there.accuracyM });
  }
  found.sort((a, b) => a.metres - b.metres || (a.entry.ref < b.entry.ref ? -1 : 1));
  const nearest = found.slice(0, MOST);
  // In the order of what is printed: a rougher position can be said as farther than a nearer one.
  const printed = ({ metres, accuracyM }: { metres: number; accuracyM: number }) =>
    roundedDistance(metres, accuracyM).metres;
  nearest.sort((a, b) => printed(a) - printed(b) || a.metres - b.metres);
  return nearest.map(({ entry: other, metres, accuracyM }) => ({
    ...cardOf(guide, other, locale),
    distance: distanceWords(metres, accuracyM, locale),
  }));
}

/** A distance in words, as honest as its ends. */
export function distanceWords(metres: number, accuracyM: number, locale: Locale): string {
  const t = translator(locale);
  const rounded = roundedDistance(metres, accuracyM);
  const distance = formatDistance(rounded.metres, locale);
  return rounded.kind === 'exact' ? distance : t(rounded.kind === 'about' ? 'near.about' : 'near.within', { distance });
}
