/** The codes of the registry as pages need them. */
import type { CodeRecord } from '../codes/record.ts';
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';
import type { Entry } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { type CurrentGuide, currentGuide } from './current.ts';
import { titleOf } from './labels.ts';
import { type LotOfProduct, lotsOf } from './lots.ts';
import { codeMadeOf } from './made-of.ts';

/** What a code answers: an entry, or the word that the thing is gone. */
export interface CodeAnswer {
  readonly code: string;
  readonly record: CodeRecord;
  readonly entry?: Entry;
  /** Where it stands for a lot of a product. */
  readonly lot?: LotOfProduct;
}

/** Every code ever issued and what it answers today. */
export function codeAnswers(guide: CurrentGuide): CodeAnswer[] {
  const lots = new Map<string, LotOfProduct>(lotsOf(guide).map((lot) => [lot.ref, lot]));
  return [...guide.registry.codes.values()].map((record) => {
    const stands = record.s !== 'gone';
    const entry = stands ? guide.entries.get(record.to as EntryRef) : undefined;
    const lot = stands ? lots.get(record.to) : undefined;
    return { code: record.c, record, ...(entry && { entry }), ...(lot && { lot }) };
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
    .map((answer) => {
      const title = answerTitle(answer, locale);
      return { code: answer.code, title: title.text, locale: title.locale };
    })
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** Every code with its title by language: what a code typed by hand is compared with. */
export function codeTitles(guide: CurrentGuide): Record<string, Partial<Record<Locale, string>>> {
  const titles = codeAnswers(guide).map((answer) => [
    answer.code,
    Object.fromEntries(guide.site.languages.map((locale) => [locale, answerTitle(answer, locale).text])),
  ]);
  return Object.fromEntries(titles);
}

/** What a code opens, by name, with the language that the name is in. */
export function answerTitle(
  { entry, lot }: CodeAnswer,
  locale: Locale,
): { readonly text: string; readonly locale: Locale } {
  const t = translator(locale);
  if (entry) return titleOf(entry, locale);
  if (!lot) return { text: t('gone.title'), locale };
  return { text: t('lot.title', { product: titleOf(lot.product, locale).text, lot: lot.lot.lot }), locale };
}

/** Static paths: one a code of a lot. */
export async function lotCodePaths() {
  const guide = await currentGuide();
  return codeAnswers(guide).flatMap(({ code, lot }) =>
    lot ? [{ params: { lot: code }, props: { guide, lot, code } }] : [],
  );
}

/** Static paths: one a code of anything else. */
export async function codePaths() {
  const guide = await currentGuide();
  const answers = codeAnswers(guide).filter(({ lot }) => lot === undefined);
  return answers.map((answer) => ({
    params: { code: answer.code },
    props: { guide, answer, madeOf: codeMadeOf(guide, answer) },
  }));
}
