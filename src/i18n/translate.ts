/** The words of the interface in a language. */
import { listFormat, numberFormat, pluralRules } from '../lib/intl.ts';
import { LOCALES, type Locale } from './locales.ts';
import { en } from './strings/en.ts';
import { fr } from './strings/fr.ts';
import { ko } from './strings/ko.ts';
import type { Translation } from './strings/translation.ts';
import { type StringKey, vi } from './strings/vi.ts';
import { zh } from './strings/zh.ts';

const STRINGS: Record<Locale, Translation> = { vi, en, fr, ko, zh };

export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: StringKey, params?: Params) => string;

/** `t = translator('en'); t('near.about', { distance: '5 km' })`. */
export function translator(locale: Locale): Translate {
  const strings = STRINGS[locale];
  return (key, params) => fill(strings[key], params);
}

/** Fills `{name}`; a name without a value stays visible, so that a test can find it. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}

/** Joins a list as its language does: "a, b và c", "a, b and c". */
export function joinList(items: readonly string[], locale: Locale): string {
  return listFormat(LOCALES[locale].intl, { type: 'conjunction' }).format(items);
}

/** A number as its language writes it. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(LOCALES[locale].intl).format(value);
}

/** Keys that come in the plural forms of their language: `x.one`, `x.other`. */
export type CountedKey = { [K in StringKey]: K extends `${infer Stem}.other` ? Stem : never }[StringKey];

/** A counted phrase in the plural form that its language asks for (`Intl.PluralRules`). */
export function counted(key: CountedKey, count: number, locale: Locale, params: Params = {}): string {
  const form = pluralRules(LOCALES[locale].intl).select(count);
  const strings: Readonly<Record<string, string>> = STRINGS[locale];
  return fill(strings[`${key}.${form}`] ?? strings[`${key}.other`] ?? '', {
    count: formatNumber(count, locale),
    ...params,
  });
}

/** The name of a language as another one says it within a sentence: "tiếng Anh", "Vietnamese". */
export function languageName(language: Locale, locale: Locale): string {
  const name = new Intl.DisplayNames(LOCALES[locale].intl, { type: 'language' }).of(LOCALES[language].tag) ?? '';
  return locale === 'vi' ? name.charAt(0).toLocaleLowerCase('vi') + name.slice(1) : name;
}
