/**
 * The one locale table: routes, switcher, sitemap, codes, prints and tests follow it.
 * A language is added by one line here, one strings file, and its content files.
 */
export const LOCALES = {
  vi: { name: 'Tiếng Việt', short: 'VI', tag: 'vi', intl: 'vi-VN', dir: 'ltr' },
  en: { name: 'English', short: 'EN', tag: 'en', intl: 'en-GB', dir: 'ltr' },
} as const satisfies Record<string, { name: string; short: string; tag: string; intl: string; dir: 'ltr' | 'rtl' }>;

export type Locale = keyof typeof LOCALES;

/** The language that every text has first. */
export const DEFAULT_LOCALE = 'vi' as const satisfies Locale;

export const LOCALE_CODES = Object.keys(LOCALES) as [Locale, ...Locale[]];

/** Whether the text is the code of a language of the product. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(LOCALES, text);
}
