import { isLocale, type Locale, langOf } from '../i18n/locales.ts';

/** The languages that prints have words of their own for; the first is the source. */
export const PRINT_LANGUAGES = ['vi', 'en', 'fr', 'ko', 'zh'] as const satisfies readonly Locale[];

export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

/** A language a text may be in: a print language, or another that only names something (`hmn`, `blt`). */
export type TextLanguage = PrintLanguage | (string & {});

/** A text in some of the print languages. */
export type Localised = Readonly<Partial<Record<PrintLanguage, string>>>;

/** The BCP 47 tag of a language, as a PDF's reader needs it. */
export function tagOfLanguage(language: TextLanguage): string {
  return isLocale(language) ? langOf(language) : language;
}
