/** The picture of the guide itself: for its first page, its lists, and whatever has no picture of its own. */
import type { APIContext } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import type { CurrentGuide } from '../../../queries/current.ts';
import { languagePaths } from '../../../queries/pages.ts';
import { guideCard } from '../../../sharing/social-cards.ts';
import { socialPicture } from '../../../sharing/social-picture.ts';

export const getStaticPaths = languagePaths;

export async function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale }>): Promise<Response> {
  const bytes = await socialPicture(guideCard(props.guide, props.locale));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'image/png' } });
}
