/** What the map page is made of, in the language of its reader. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { formatDistance } from '../lib/distance.ts';
import { pageHref, withBase } from '../lib/href.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { titleOf } from '../queries/labels.ts';
import { entriesOf } from '../reading/guide.ts';
import { communeLabels, type MapArea, mapAreas } from './areas.ts';
import { browserWords, type Words } from './browser/words.ts';
import { isApproximate, MARKER_KINDS, type MapPoint, type MarkerKind, mapPoints } from './points.ts';
import { areaMap } from './static-map.ts';

export interface ListedPoint extends MapPoint {
  readonly approximate: boolean;
  /** "Vị trí gần đúng, trong khoảng 3 km"; absent where the place is known. */
  readonly about?: string;
}

export interface AreaView extends MapArea {
  readonly sheet: string;
  readonly panel: string;
  readonly points: readonly ListedPoint[];
}

export interface MapView {
  readonly dataHref: string;
  readonly words: Words;
  readonly kinds: readonly { readonly kind: MarkerKind; readonly name: string; readonly count: number }[];
  readonly areas: readonly AreaView[];
  /** Routes, each with the address that draws it. */
  readonly ways: readonly { readonly title: string; readonly lang: Locale; readonly href: string }[];
  readonly count: number;
}

/** The file that `src/pages/[lang]/map-points.json.ts` writes. */
export function mapDataHref(locale: Locale): string {
  return withBase(`/${locale}/map-points.json`);
}

/** Makes the view of the whole guide. */
export function mapView(guide: CurrentGuide, locale: Locale): MapView {
  const t = translator(locale);
  const points = mapPoints(guide, locale).map((point) => listed(point, locale));
  const communes = communeLabels(guide, points);
  return {
    dataHref: mapDataHref(locale),
    words: browserWords(t),
    kinds: MARKER_KINDS.flatMap((kind) => {
      const count = points.filter((point) => point.kind === kind).length;
      return count > 0 ? [{ kind, name: t(`kind.${kind}`), count }] : [];
    }),
    areas: mapAreas(guide, points, locale).map((area) => ({
      ...area,
      sheet: areaMap(area, points, communes, locale, 'sheet', { basemaps: guide.basemaps }),
      panel: areaMap(area, points, communes, locale, 'panel', { basemaps: guide.basemaps }),
      points: points.filter((point) => point.area === area.id),
    })),
    ways: entriesOf(guide, 'routes').map((route) => {
      const title = titleOf(route, locale);
      return { title: title.text, lang: title.locale, href: `${pageHref('map', locale)}?way=${route.id}` };
    }),
    count: points.length,
  };
}

/** The sketch map of one locality, for its own page; absent where nothing of it lies at a public place. */
export function localityMap(guide: CurrentGuide, locality: string, locale: Locale): string | undefined {
  const points = mapPoints(guide, locale);
  const area = mapAreas(guide, points, locale).find(({ id }) => id === locality);
  return area && areaMap(area, points, communeLabels(guide, points), locale, 'sheet', { basemaps: guide.basemaps });
}

function listed(point: MapPoint, locale: Locale): ListedPoint {
  if (!isApproximate(point.accuracyM)) return { ...point, approximate: false };
  const distance = formatDistance(point.accuracyM, locale);
  return { ...point, approximate: true, about: translator(locale)('map.approximate', { distance }) };
}
