/** Festivals and market days of one locality. */
import type { APIContext } from 'astro';
import { calendarFeed } from '../../calendar/feed.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { CurrentGuide } from '../../queries/current.ts';
import { localityPaths } from '../../queries/pages.ts';
import type { Locality } from '../../schemas/locality.ts';

export const getStaticPaths = localityPaths;

export function GET({ props }: APIContext<{ guide: CurrentGuide; locale: Locale; locality: Locality }>): Response {
  return new Response(calendarFeed(props.guide, props.locale, props.locality.id), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
}
