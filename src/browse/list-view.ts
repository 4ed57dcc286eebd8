/** How a list can be narrowed and sorted, for readers of a language; and the marks by which its items are found. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { OpeningHours } from '../lib/hours.ts';
import { facetHref } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { publicLocation } from '../queries/place.ts';
import { type Entry, entriesOf } from '../reading/guide.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import { FACETS, type Facet, liveStars, lowestPrice, OPEN, weekOf } from './facets.ts';
import { token } from './narrow.ts';

export interface ValueView {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  /** The page that holds just these. */
  readonly href?: string;
}

export interface FacetView {
  readonly id: string;
  readonly label: string;
  readonly flag: boolean;
  readonly values: readonly ValueView[];
}

/** Orders beside the list's own. */
export type Sort = 'near' | 'price' | 'stars';

/** What the browser must know of an item. */
export interface ItemMarks {
  /** `rank:national locality:quy-chau`. */
  readonly facets: string;
  readonly week?: OpeningHours;
  readonly price?: number;
  readonly stars?: number;
  /** Latitude, longitude, accuracy in metres. */
  readonly at?: string;
}

export interface ListView {
  readonly facets: readonly FacetView[];
  readonly sorts: readonly Sort[];
  readonly marks: ReadonlyMap<EntryRef, ItemMarks>;
}

/** A facet helps where it tells some entries from others. */
export function facetsOf(guide: CurrentGuide, kind: Kind): { facet: Facet; counts: ReadonlyMap<string, number> }[] {
  const entries = entriesOf(guide, kind);
  return FACETS.flatMap((facet) => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      for (const value of new Set(facet.valuesOf(entry, guide.builtOn)))
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const telling = facet.id === OPEN ? counts.size > 0 : [...counts.values()].some((count) => count < entries.length);
    return telling ? [{ facet, counts }] : [];
  });
}

/** The view of a kind's list. */
export function listView(guide: CurrentGuide, kind: Kind, locale: Locale): ListView {
  const facets = facetsOf(guide, kind);
  const marks = new Map(entriesOf(guide, kind).map((entry) => [entry.ref, marksOf(guide, entry, facets)]));
  const has = (key: keyof ItemMarks) => [...marks.values()].filter((mark) => mark[key] !== undefined).length > 1;
  return {
    facets: facets.map(({ facet, counts }) => ({
      id: facet.id,
      label: translator(locale)(facet.label),
      flag: facet.flag ?? false,
      values: valuesOf(guide, kind, facet, counts, locale),
    })),
    sorts: [
      ...(has('at') ? ['near' as const] : []),
      ...(has('price') ? ['price' as const] : []),
      ...(has('stars') ? ['stars' as const] : []),
    ],
    marks,
  };
}

function valuesOf(
  guide: CurrentGuide,
  kind: Kind,
  facet: Facet,
  counts: ReadonlyMap<string, number>,
  locale: Locale,
): ValueView[] {
  const collator = new Intl.Collator(locale);
  const place = (value: string) => facet.order?.indexOf(value) ?? 0;
  return [...counts]
    .map(([value, count]) => ({
      value,
      count,
      name: facet.nameOf(value, guide, locale),
      ...(facet.pages && { href: facetHref(kind, facet.id, value, locale) }),
    }))
    .sort((a, b) => place(a.value) - place(b.value) || collator.compare(a.name, b.name));
}

function marksOf(guide: CurrentGuide, entry: Entry, facets: readonly { facet: Facet }[]): ItemMarks {
  const week = weekOf(entry);
  const price = lowestPrice(entry);
  const stars = liveStars(entry, guide.builtOn);
  const location = publicLocation(entry);
  return {
    facets: facets
      .filter(({ facet }) => facet.id !== OPEN)
      .flatMap(({ facet }) => facet.valuesOf(entry, guide.builtOn).map((value) => token(facet.id, value)))
      .join(' '),
    ...(week && { week }),
    ...(price !== undefined && { price }),
    ...(stars > 0 && { stars }),
    ...(location && { at: `${location.lat},${location.lon},${location.accuracyM}` }),
  };
}
