/** The titles of one language, which search answers with first. */
import type { APIContext } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { languagePaths } from '../../queries/pages.ts';
import { portalGuides } from '../../queries/portal.ts';
import { packTitles } from '../../search/packed-titles.ts';
import { titleList } from '../../search/titles.ts';

export const getStaticPaths = languagePaths;

export async function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale }>): Promise<Response> {
  const gathered = await portalGuides(props.guide);
  return Response.json(packTitles(titleList(props.guide, props.locale, gathered)));
}
