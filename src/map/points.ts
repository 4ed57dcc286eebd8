/** The points of the map: every entry that lies at a public place, and every small service. */

import { codesByEntry } from '../codes/issue.ts';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { entryHref } from '../lib/href.ts';
import { PIN_ACCURACY_M } from '../lib/map-links.ts';
import { formatPhone, parsePhone, telHref } from '../lib/phone.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { markedLine, titleOf } from '../queries/labels.ts';
import { publicLocation } from '../queries/place.ts';
import type { Entry } from '../reading/guide.ts';
import { KINDS, type Kind } from '../schemas/kinds.ts';
import { type Service, serviceName } from '../schemas/service.ts';
import { spread } from './spread.ts';

export type MarkerKind = Kind | 'services';

/** In the order of lists and filters. */
export const MARKER_KINDS: readonly MarkerKind[] = [...KINDS, 'services'];

export interface MapPoint {
  /** `heritage/hang-bua`, `services/wifi-cho`. */
  readonly id: string;
  readonly kind: MarkerKind;
  readonly title: string;
  /** Language of the title, which is not always the page's. */
  readonly lang: Locale;
  readonly line: string;
  /** Absent for services, which have no page. */
  readonly href?: string;
  readonly phone?: { readonly href: string; readonly text: string };
  /** WGS 84, as published. */
  readonly lat: number;
  readonly lon: number;
  readonly accuracyM: number;
  /** Where it is drawn, where several points share one published coordinate. */
  readonly shown?: { readonly lat: number; readonly lon: number };
  /** Id of the locality. */
  readonly area: string;
  /** Communes of today, by national code. */
  readonly communes: readonly string[];
  readonly sample: boolean;
  /** Codes of signs that stand here. */
  readonly codes: readonly string[];
}

/** Whether the place is known too roughly to be followed. */
export function isApproximate(accuracyM: number): boolean {
  return accuracyM > PIN_ACCURACY_M;
}

/** The points for readers of a language, sorted by kind and title. What is restricted is not among them. */
export function mapPoints(guide: CurrentGuide, locale: Locale): MapPoint[] {
  const points = [
    ...entryPoints(guide, [...guide.entries.values()], locale),
    ...guide.services.map((row) => servicePoint(row, locale)),
  ];
  const moved = spread(points);
  const collator = new Intl.Collator(locale);
  return points
    .map((point) => {
      const shown = moved.get(point.id);
      return shown ? { ...point, shown } : point;
    })
    .sort(
      (a, b) =>
        MARKER_KINDS.indexOf(a.kind) - MARKER_KINDS.indexOf(b.kind) ||
        collator.compare(a.title, b.title) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** The points of some entries, in their order. */
export function entryPoints(guide: CurrentGuide, entries: readonly Entry[], locale: Locale): MapPoint[] {
  const codes = codesByEntry(guide.registry);
  return entries.flatMap((entry) => entryPoint(guide, entry, locale, codes.get(entry.ref) ?? []));
}

function entryPoint(guide: CurrentGuide, entry: Entry, locale: Locale, codes: readonly string[]): MapPoint[] {
  const location = publicLocation(entry);
  if (!location || !('locality' in entry.facts) || !entry.facts.locality) return [];
  const title = titleOf(entry, locale);
  return [
    {
      id: entry.ref,
      kind: entry.kind,
      title: title.text,
      lang: title.locale,
      line: markedLine(entry, locale, guide.builtOn),
      href: entryHref(entry.ref, locale),
      ...location,
      area: entry.facts.locality,
      communes: 'address' in entry.facts ? (entry.facts.address?.communes ?? []) : [],
      sample: entry.facts.sample,
      codes,
    },
  ];
}

function servicePoint(row: Service, locale: Locale): MapPoint {
  const title = choose(serviceName(row), locale);
  const sample = row.sample === 'yes';
  // A sample's number rings nowhere, or worse, somewhere.
  const phone = sample ? undefined : parsePhone(row.phone);
  return {
    id: `services/${row.id}`,
    kind: 'services',
    title: title.text,
    lang: title.locale,
    line: translator(locale)(`service.${row.type}`),
    ...(phone && { phone: { href: telHref(phone, locale), text: formatPhone(phone, locale) } }),
    lat: row.lat,
    lon: row.lon,
    accuracyM: row.accuracy_m,
    area: row.locality,
    communes: [row.commune],
    sample,
    codes: [],
  };
}
