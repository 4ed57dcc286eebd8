/**
 * The pages of single values, `/vi/browse/heritage/rank-national`: what answers without script and what can be found
 * by crawlers. One value a page, never two: an entry stands on as many of them as it has values, so that their number
 * and weight grow with the guide and not with its combinations.
 */
import type { CurrentGuide } from '../queries/current.ts';
import { languagePaths } from '../queries/pages.ts';
import { entriesOf } from '../reading/guide.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { Facet } from './facets.ts';
import { facetsOf } from './list-view.ts';

/** Fewer than this say too little to be shown by a search engine; the entries' own pages are. */
const WORTH_FINDING = 3;

export interface FacetPage {
  readonly kind: Kind;
  readonly facet: Facet;
  readonly value: string;
  readonly refs: ReadonlySet<EntryRef>;
  /** Whether search engines are to keep it. */
  readonly indexed: boolean;
}

/** Every page of a single value. */
export function facetPages(guide: CurrentGuide): FacetPage[] {
  return KINDS.flatMap((kind) =>
    facetsOf(guide, kind)
      .filter(({ facet }) => facet.pages)
      .flatMap(({ facet, counts }) =>
        [...counts.keys()].map((value): FacetPage => {
          const found = entriesOf(guide, kind).filter((entry) => facet.valuesOf(entry, guide.builtOn).includes(value));
          return {
            kind,
            facet,
            value,
            refs: new Set(found.map(({ ref }) => ref)),
            indexed: found.length >= WORTH_FINDING,
          };
        }),
      ),
  );
}

/** Static paths: one a language and page. */
export async function facetPaths() {
  const paths = await languagePaths();
  return paths.flatMap(({ params, props }) =>
    facetPages(props.guide).map((page) => ({
      params: { ...params, kind: page.kind, value: `${page.facet.id}-${page.value}` },
      props: { ...props, page },
    })),
  );
}
