/** The stops of a route as the road has them: where they lie, and the way between them. */
import { type Coordinates, haversineMetres } from '../lib/distance.ts';
import { PIN_ACCURACY_M } from '../lib/map-links.ts';
import type { Entry, Guide } from '../reading/guide.ts';
import { alongTrack, type Milestone, milestones } from '../routes/measure.ts';
import type { Track } from '../routes/track.ts';
import type { FactsOf } from '../schemas/facts.ts';
import type { Location } from '../schemas/location.ts';
import { publicLocation } from './place.ts';

export interface Stop {
  /** From 1, as on the map. */
  readonly number: number;
  readonly entry: Entry;
  readonly facts: FactsOf<'routes'>['stops'][number];
  readonly location?: Location;
  /** Metres from the start of the recorded way, where the stop lies on it. */
  readonly at?: number;
}

/** The stops that exist, in order; a reference to nothing is left to `check`. */
export function stopsOf(guide: Pick<Guide, 'entries'>, route: Entry<'routes'>, track: Track = []): Stop[] {
  const found = route.facts.stops.flatMap((facts) => {
    const entry = guide.entries.get(facts.to);
    return entry ? [{ facts, entry, location: publicLocation(entry) }] : [];
  });
  const line: readonly Milestone[] = track.length > 0 ? milestones(track) : [];
  const places =
    line.length > 0
      ? alongTrack(
          line,
          found.map(({ location }) => location),
        )
      : [];
  return found.map(({ facts, entry, location }, index) => {
    const at = places[index];
    return { number: index + 1, facts, entry, ...(location && { location }), ...(at !== undefined && { at }) };
  });
}

/** How far it is from one stop to the next, in metres, and what is measured. */
export type Leg =
  | { readonly kind: 'road' | 'track'; readonly metres: number }
  | { readonly kind: 'straight'; readonly metres: number; readonly accuracyM: number }
  | { readonly kind: 'unknown' };

/** As somebody measured it, along the recorded way, or straight: the best that is known. */
export function legBetween(from: Stop, to: Stop): Leg {
  if (to.facts.wayKm !== undefined) return { kind: 'road', metres: to.facts.wayKm * 1000 };
  if (from.at !== undefined && to.at !== undefined && to.at > from.at) {
    return { kind: 'track', metres: to.at - from.at };
  }
  if (!from.location || !to.location) return { kind: 'unknown' };
  return {
    kind: 'straight',
    metres: haversineMetres(from.location, to.location),
    accuracyM: from.location.accuracyM + to.location.accuracyM,
  };
}

/** Whether a navigation app may lead there: public, no sample, known to 100 m. */
export function mayBeFollowed(stop: Stop): stop is Stop & { readonly location: Coordinates & Location } {
  return !stop.entry.facts.sample && stop.location !== undefined && stop.location.accuracyM <= PIN_ACCURACY_M;
}
