/**
 * The one locale table: routes, switcher, sitemap, codes, prints and tests follow it.
 * A language is added by one line here, one strings file, and its content files, in five steps: see README.md beside this file.
 */

interface LocaleLine {
  /** As its own readers call it. */
  readonly name: string;
  /** A few letters of `name`, where five languages share a line. */
  readonly short: string;
  /** BCP 47, for `lang` and `hreflang`; the key of the line stands in addresses and file names. */
  readonly tag: string;
  /** The region whose dates and numbers its readers know. */
  readonly intl: string;
  readonly dir: 'ltr' | 'rtl';
  /** Who made the words of its interface; `machine` until a native reader has read them, and said on the pages. */
  readonly words: 'human' | 'machine';
}

export const LOCALES = {
  vi: { name: 'Tiếng Việt', short: 'VI', tag: 'vi', intl: 'vi-VN', dir: 'ltr', words: 'human' },
  en: { name: 'English', short: 'EN', tag: 'en', intl: 'en-GB', dir: 'ltr', words: 'human' },
  fr: { name: 'Français', short: 'FR', tag: 'fr', intl: 'fr-FR', dir: 'ltr', words: 'machine' },
  ko: { name: '한국어', short: '한국어', tag: 'ko', intl: 'ko-KR', dir: 'ltr', words: 'machine' },
  zh: { name: '简体中文', short: '中文', tag: 'zh-Hans', intl: 'zh-CN', dir: 'ltr', words: 'machine' },
} as const satisfies Record<string, LocaleLine>;

export type Locale = keyof typeof LOCALES;

/** The language that every text has first. */
export const DEFAULT_LOCALE = 'vi' as const satisfies Locale;

/** What a reader without a text in their own language is given before the default one. */
export const WORLD_LOCALE = 'en' as const satisfies Locale;

export const LOCALE_CODES = Object.keys(LOCALES) as [Locale, ...Locale[]];

/** Whether the text is the code of a language of the product. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(LOCALES, text);
}

/** The value of `lang` for a language. */
export function langOf(locale: Locale): string {
  return LOCALES[locale].tag;
}

/** The value of `lang` for a passage in a page: undefined where the page says it already. */
export function foreignLang(locale: Locale | undefined, page: Locale): string | undefined {
  return locale === undefined || locale === page ? undefined : LOCALES[locale].tag;
}
