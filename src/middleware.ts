/**
 * Pages that say what they are made of are rendered once and kept: a build renders again what changed. `dev` renders
 * everything anew.
 */
import { defineMiddleware } from 'astro:middleware';
import templates from 'virtual:templates-hash';
import type { Locale } from './i18n/locales.ts';
import { keptPage } from './lib/kept-pages.ts';
import { datedFoot } from './queries/built-on.ts';
import type { CurrentGuide } from './queries/current.ts';
import type { MadeOf } from './queries/made-of.ts';

interface KeptProps {
  readonly guide: CurrentGuide;
  readonly locale?: Locale;
  readonly madeOf?: MadeOf;
}

export const onRequest = defineMiddleware(async ({ props, url }, next) => {
  const { guide, locale, madeOf } = props as unknown as KeptProps;
  if (!madeOf || import.meta.env.DEV) return next();
  const key = JSON.stringify([url.pathname, await madeOf()]);
  const kept = await keptPage(guide.contentDir, [templates, key], async () =>
    Buffer.from(await (await next()).arrayBuffer()),
  );
  const html = kept.toString('utf8');
  return new Response(locale ? datedFoot(html, guide.builtOn, locale) : html, {
    headers: { 'content-type': 'text/html' },
  });
});
