/** What every artefact takes and gives. */
import { ReadableError } from '../lib/command.ts';
import { themeOf } from './colour.ts';
import { PrintDocument } from './document.ts';
import { type Localised, PRINT_LANGUAGES, type PrintLanguage } from './languages.ts';
import type { ArtefactPage } from './placed-code.ts';
import { type PrintFallback, type PrintGuide, textsIn } from './subject.ts';

export interface ArtefactOptions {
  /** One to three, the first one largest. */
  readonly languages: readonly PrintLanguage[];
  /** The distance from which the code is to be read. */
  readonly distanceMm?: number;
  /** The printer's resolution; 300 unless told. */
  readonly dpi?: number;
}

export interface Artefact {
  /** `sign-a4-landscape`. */
  readonly name: string;
  readonly pdf: Uint8Array;
  readonly pages: readonly ArtefactPage[];
  /** What was printed in another language than asked for. */
  readonly fallbacks: readonly PrintFallback[];
}

export const DEFAULT_DPI = 300;

/** Refuses a choice of languages that no artefact has room for. */
export function checkLanguages(languages: readonly PrintLanguage[]): void {
  const known = languages.every((language) => PRINT_LANGUAGES.includes(language));
  if (known && languages.length >= 1 && languages.length <= 3 && new Set(languages).size === languages.length) return;
  const list = languages.join(', ');
  const all = PRINT_LANGUAGES.join(', ');
  throw new ReadableError({
    vi: `Một bản in có từ một đến ba ngôn ngữ khác nhau trong số ${all}, không phải “${list}”.`,
    en: `A print has one to three different languages of ${all}, not “${list}”.`,
  });
}

/** Opens the document of an artefact: titled, dated by the content, in the first language. */
export function openDocument(name: Localised, guide: PrintGuide, languages: readonly PrintLanguage[]): PrintDocument {
  checkLanguages(languages);
  const title = textsIn(name, languages)[0];
  return new PrintDocument({
    title: title?.text ?? guide.host,
    language: title?.language ?? 'vi',
    author: textsIn(guide.name, languages)[0]?.text ?? guide.host,
    date: guide.contentDate,
    theme: themeOf(guide.theme),
  });
}
