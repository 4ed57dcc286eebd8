/** Choosing the best language there is: never "not available in your language". */
import type { LocalisedText } from '../schemas/text.ts';
import { DEFAULT_LOCALE, LOCALE_CODES, type Locale, WORLD_LOCALE } from './locales.ts';

/** The wanted language if there is one, else the one most travellers read, else the default, else the first of the table. */
export function bestLocale(available: Iterable<Locale>, wanted: Locale): Locale {
  const there = new Set(available);
  const best = [wanted, WORLD_LOCALE, DEFAULT_LOCALE, ...LOCALE_CODES].find((locale) => there.has(locale));
  if (!best) throw new RangeError('a text needs at least one language');
  return best;
}

/** A text and the language it is in, so that a foreign passage can say so (`lang`). */
export interface Passage {
  readonly text: string;
  readonly locale: Locale;
}

/** Chooses from a text of several languages. */
export function choose(text: LocalisedText, wanted: Locale): Passage {
  const locale = bestLocale(
    LOCALE_CODES.filter((code) => text[code] !== undefined),
    wanted,
  );
  return { text: text[locale] ?? '', locale };
}

/** The languages of a document that holds several: the default one first, whether or not the guide names it. */
export function defaultFirst(languages: readonly Locale[]): readonly Locale[] {
  return [DEFAULT_LOCALE, ...languages.filter((locale) => locale !== DEFAULT_LOCALE)];
}
