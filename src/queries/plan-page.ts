import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { planHref } from '../lib/href.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';

/** The page of an entry's plan; undefined where it has none. */
export function planPage(entry: Entry, locale: Locale): { readonly href: string; readonly title: string } | undefined {
  if (!isOfKind(entry, 'villages') || !entry.facts.plan) return undefined;
  return { href: planHref(entry.ref, locale), title: translator(locale)('plan.households') };
}
