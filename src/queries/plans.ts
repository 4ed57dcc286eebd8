/** Which entries have a plan, and what it shows. */
import type { Locale } from '../i18n/locales.ts';
import type { PlanView } from '../plans/view.ts';
import { isOfKind } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { currentGuide } from './current.ts';
import { marketPlan } from './market-plan.ts';
import { planPage } from './plan-page.ts';
import { villagePlan } from './village-plan.ts';

/** The plan of an entry that has one; undefined for every other. Throws `ReadableError` for a file of no use. */
export async function planOf(ref: EntryRef, locale: Locale): Promise<PlanView | undefined> {
  const guide = await currentGuide();
  const entry = guide.entries.get(ref);
  if (entry && isOfKind(entry, 'villages')) return villagePlan(guide, entry, locale);
  return entry && isOfKind(entry, 'spots') ? marketPlan(guide, entry, locale) : undefined;
}

/** Static paths: one a language and plan. */
export async function planPaths() {
  const guide = await currentGuide();
  return guide.site.languages.flatMap((lang) =>
    [...guide.entries.values()]
      .filter((entry) => planPage(entry, lang))
      .map((entry) => ({
        params: { lang, kind: entry.kind, id: entry.id },
        props: { guide, locale: lang, entry },
      })),
  );
}
