/** Festivals by their next date. */
import type { Locale } from '../i18n/locales.ts';
import { nextOccurrence } from '../lib/recurrence.ts';
import { entriesOf } from '../reading/guide.ts';
import { type Card, cardOf } from './cards.ts';
import type { CurrentGuide } from './current.ts';

export interface FestivalCard extends Card {
  /** First day of the next time, `YYYY-MM-DD`; absent where the day is not fixed. */
  readonly start?: string;
}

/** Every festival, the next one first; those without a fixed day last. */
export function festivalCards(guide: CurrentGuide, locale: Locale): FestivalCard[] {
  return entriesOf(guide, 'festivals')
    .map((entry) => {
      const next = entry.facts.when && nextOccurrence(entry.facts.when, guide.builtOn);
      const card = cardOf(guide, entry, locale);
      return next ? { ...card, start: next.start } : card;
    })
    .sort((a, b) => ('start' in a ? a.start : '9999').localeCompare('start' in b ? b.start : '9999'));
}
