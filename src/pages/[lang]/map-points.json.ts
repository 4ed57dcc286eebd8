/** The points of the map in one language, as GeoJSON. */
import type { APIContext } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { mapData } from '../../map/data.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { languagePaths } from '../../queries/pages.ts';
import { mapWays } from '../../routes/map-ways.ts';

export const getStaticPaths = languagePaths;

export async function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale }>): Promise<Response> {
  return Response.json(mapData(props.guide, props.locale, await mapWays(props.guide, props.locale)));
}
