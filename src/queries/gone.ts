/** What a retired code says. */
import type { CodeRecord } from '../codes/record.ts';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { type Card, cardOf } from './cards.ts';
import type { CurrentGuide } from './current.ts';

/** Why a code is gone, since when, and what to see instead. */
export interface GoneView {
  readonly why: string;
  readonly whyLocale: Locale;
  readonly since: string;
  readonly instead: readonly Card[];
}

/** The words of a retired code in a language. */
export function goneView(guide: CurrentGuide, record: CodeRecord, locale: Locale): GoneView | undefined {
  if (!record.gone) return undefined;
  const why = choose(record.gone.why, locale);
  const instead = record.gone.instead ? guide.entries.get(record.gone.instead as EntryRef) : undefined;
  return {
    why: why.text,
    whyLocale: why.locale,
    since: record.gone.since,
    instead: instead ? [cardOf(guide, instead, locale)] : [],
  };
}
