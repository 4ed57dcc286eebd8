/** The words of the controls that read a page aloud. */
import type { APIContext } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { listenWords } from '../../listen/words.ts';
import { languagePaths } from '../../queries/pages.ts';

export const getStaticPaths = languagePaths;

export function GET({ props }: APIContext<{ locale: Locale }>): Response {
  return Response.json(listenWords(props.locale));
}
