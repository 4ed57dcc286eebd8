/** What the search dialog of every header needs, fetched when it is first opened. */
import type { APIContext } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { languagePaths } from '../../queries/pages.ts';
import { searchBox } from '../../search/box.ts';

export const getStaticPaths = languagePaths;

export function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale }>): Response {
  return Response.json(searchBox(props.guide, props.locale));
}
