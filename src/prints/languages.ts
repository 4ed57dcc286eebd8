/** The languages that prints have words of their own for; the first is the source. */
export const PRINT_LANGUAGES = ['vi', 'en', 'fr', 'ko', 'zh-Hans'] as const;

export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

/** A language a text may be in: a print language, or another that only names something (`hmn`, `blt`). */
export type TextLanguage = PrintLanguage | (string & {});

/** A text in some of the print languages. */
export type Localised = Readonly<Partial<Record<PrintLanguage, string>>>;
