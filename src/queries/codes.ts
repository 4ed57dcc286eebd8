/** The codes of the registry as pages need them. */
import type { CodeRecord } from '../codes/record.ts';
import { choose } from '../i18n/choose.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Entry } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { type Card, cardOf } from './cards.ts';
import { type CurrentGuide, currentGuide } from './current.ts';
import { titleOf } from './labels.ts';

/** What a code answers: an entry, or the word that the thing is gone. */
export interface CodeAnswer {
  readonly code: string;
  readonly record: CodeRecord;
  readonly entry?: Entry;
}

/** Every code ever issued and what it answers today. */
export function codeAnswers(guide: CurrentGuide): CodeAnswer[] {
  return [...guide.registry.codes.values()].map((record) => {
    const entry = record.s === 'gone' ? undefined : guide.entries.get(record.to as EntryRef);
    return { code: record.c, record, ...(entry && { entry }) };
  });
}

export interface CodeLine {
  readonly code: string;
  readonly title: string;
  /** Language of the title. */
  readonly locale: Locale;
}

/** Every code with what it stands for, from A to Z. */
export function codeLines(guide: CurrentGuide, locale: Locale): CodeLine[] {
  const collator = new Intl.Collator(locale);
  return codeAnswers(guide)
    .map(({ code, entry }) => {
      const title = entry ? titleOf(entry, locale) : { text: translator(locale)('gone.title'), locale };
      return { code, title: title.text, locale: title.locale };
    })
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** Every code with its title by language: what a code typed by hand is compared with. */
export function codeTitles(guide: CurrentGuide): Record<string, Partial<Record<Locale, string>>> {
  const titles = codeAnswers(guide).map(({ code, entry }) => {
    const titleIn = (locale: Locale) => (entry ? titleOf(entry, locale).text : translator(locale)('gone.title'));
    return [code, Object.fromEntries(guide.site.languages.map((locale) => [locale, titleIn(locale)]))];
  });
  return Object.fromEntries(titles);
}

/** Static paths: one a code. */
export async function codePaths() {
  const guide = await currentGuide();
  return codeAnswers(guide).map((answer) => ({ params: { code: answer.code }, props: { guide, answer } }));
}

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
