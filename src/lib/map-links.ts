/**
 * Links that open a place in the phone's map apps.
 *
 * A place known worse than to 100 m gets no pin, only a search by its name: people follow pins off mountain roads.
 */
import type { Coordinates } from './distance.ts';

export const PIN_ACCURACY_M = 100;

export const MAP_APPS = ['geo', 'google', 'apple', 'osmand', 'organic'] as const;
export type MapApp = (typeof MAP_APPS)[number];

export interface MapPlace {
  readonly name: string;
  /** Absent where the place is only searched for. `accuracyM`: how far the true place may lie, in metres. */
  readonly location?: (Coordinates & { readonly accuracyM: number }) | undefined;
  /** Commune and province, added to a search so that it finds the right one of several names. */
  readonly area?: string | undefined;
}

export interface MapLink {
  readonly app: MapApp;
  readonly href: string;
}

export interface MapLinks {
  readonly kind: 'pin' | 'search';
  readonly links: readonly MapLink[];
}

/** Links to a pin where the place is known to 100 m or better, else to a search by name. */
export function mapLinks({ name, location, area }: MapPlace): MapLinks {
  if (location !== undefined && location.accuracyM <= PIN_ACCURACY_M) {
    return { kind: 'pin', links: pinLinks(name, location) };
  }
  return { kind: 'search', links: searchLinks(area === undefined ? name : `${name}, ${area}`) };
}

function pinLinks(name: string, { lat, lon }: Coordinates): MapLink[] {
  const at = `${degrees(lat)},${degrees(lon)}`;
  const label = encode(name);
  return [
    // Android's form of a labelled pin: apps that only know RFC 5870 ignore the query.
    { app: 'geo', href: `geo:${at}?q=${at}(${label})` },
    { app: 'google', href: `https://www.google.com/maps/search/?api=1&query=${encode(at)}` },
    { app: 'apple', href: `https://maps.apple.com/?ll=${at}&q=${label}` },
    { app: 'osmand', href: `https://osmand.net/map?pin=${at}#15/${degrees(lat)}/${degrees(lon)}` },
    { app: 'organic', href: `om://map?v=1&ll=${at}&n=${label}` },
  ];
}

/** OsmAnd has no link that searches by name. */
function searchLinks(query: string): MapLink[] {
  const text = encode(query);
  return [
    { app: 'geo', href: `geo:0,0?q=${text}` },
    { app: 'google', href: `https://www.google.com/maps/search/?api=1&query=${text}` },
    { app: 'apple', href: `https://maps.apple.com/?q=${text}` },
    { app: 'organic', href: `om://search?query=${text}` },
  ];
}

/** Five decimals, about a metre, without trailing zeros. */
function degrees(value: number): string {
  return String(Number(value.toFixed(5)));
}

/** Brackets end Android's label and are therefore encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text.normalize('NFC')).replace(
    /[()']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
