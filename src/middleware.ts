/**
 * Pages that say what they are made of are rendered once and kept: a build renders again what changed. `dev` renders
 * everything anew.
 */

import { defineMiddleware } from 'astro:middleware';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import templates from 'virtual:templates-hash';
import type { Locale } from './i18n/locales.ts';
import { withBase } from './lib/href.ts';
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
  const page = await keptPage(guide.contentDir, [templates, key], async () => (await next()).bytes());
  writePage(url.pathname, locale ? datedFoot(page, guide.builtOn, locale) : page);
  // Astro writes nothing where there is no body: thousands of pages would each be copied four times on their way to the disk.
  return new Response(null);
});

const made = new Set<string>();

function writePage(pathname: string, page: Buffer): void {
  const file = join(process.env['BUILD_DIR'] || 'dist', pathname.slice(withBase('/').length));
  const folder = dirname(file);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(file, page);
}
