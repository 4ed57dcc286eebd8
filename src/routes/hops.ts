import type { Stop } from '../queries/route-stops.ts';

/** Stops that follow each other and between which nobody recorded the way, by their refs. */
export function hopsOf(stops: readonly Stop[]): (readonly [from: string, to: string])[] {
  return stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    const recorded = before?.at !== undefined && stop.at !== undefined;
    return before && !recorded ? [[before.entry.ref, stop.entry.ref] as const] : [];
  });
}
