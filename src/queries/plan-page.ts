import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import { planHref } from '../lib/href.ts';
import { type Entry, isOfKind } from '../reading/guide.ts';

/** The page of an entry's plan; undefined where it has none. */
export function planPage(entry: Entry, locale: Locale): { readonly href: string; readonly title: string } | undefined {
  if (!('plan' in entry.facts) || !entry.facts.plan) return undefined;
  const title = translator(locale)(isOfKind(entry, 'villages') ? 'plan.households' : 'plan.stalls');
  return { href: planHref(entry.ref, locale), title };
}
