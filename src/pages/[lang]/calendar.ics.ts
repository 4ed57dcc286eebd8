/** Festivals and market days of the whole guide, for a phone's calendar. */
import type { APIContext } from 'astro';
import { calendarFeed } from '../../calendar/feed.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { languagePaths } from '../../queries/pages.ts';

export const getStaticPaths = languagePaths;

export function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale }>): Response {
  return new Response(calendarFeed(props.guide, props.locale), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
