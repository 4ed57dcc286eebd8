/**
 * What an artefact prints. The content's side fills these in; the prints know nothing of files.
 */
import type { IsoDate } from '../lib/clock.ts';
import type { Kind } from '../schemas/kinds.ts';
import type { Localised, PrintLanguage, TextLanguage } from './languages.ts';
import type { Pictogram } from './pictograms.ts';

/** The four public numbers that every sign carries. */
export const EMERGENCY_NUMBERS = ['112', '113', '114', '115'] as const;

export type EmergencyNumber = (typeof EMERGENCY_NUMBERS)[number];

/** One line of conduct: a pictogram for who reads little, and its words. */
export interface ConductLine {
  readonly pictogram: Pictogram;
  readonly text: Localised;
}

/** Everything an artefact prints about one entry. */
export interface PrintSubject {
  /** `heritage/hang-bua`. */
  readonly ref: string;
  readonly kind: Kind;
  /** Six characters of the code alphabet. */
  readonly code: string;
  /** What the symbol says: `HTTPS://HOST/Q/CODE`, uppercase. */
  readonly printedAddress: string;
  readonly title: Localised;
  /** The place's name in a language without words of its own here, such as Hmông or Thái. */
  readonly localName?: { readonly language: TextLanguage; readonly text: string };
  /** One sentence that says why the reader is standing here. */
  readonly sentence: Localised;
  /** Rank, stars or set, with their year: one line. */
  readonly facts?: Localised;
  /** Opening hours in words: one line. */
  readonly hours?: Localised;
  readonly phone?: string;
  /** At most six; the most important first. */
  readonly conduct: readonly ConductLine[];
  /** Seeds the woven strip; the entry's id. */
  readonly seed: string;
  /** A sample says so on every print. */
  readonly sample: boolean;
}

/** What every print of one guide shares. */
export interface PrintGuide {
  readonly name: Localised;
  /** The only host that the codes open, lowercase: `camnang.example`. */
  readonly host: string;
  /** The guide's languages, first its own. */
  readonly languages: readonly PrintLanguage[];
  /** What the “save this guide” code says: the address of the page that keeps the guide. */
  readonly saveAddress: string;
  /** The same address as it is typed by hand, without `https://`. */
  readonly saveTyped: string;
  /** The guide's own colours (`#rrggbb`): of what acts, and of the ground. */
  readonly theme?: { readonly action?: string | undefined; readonly ground?: string | undefined };
  /** Day of the content that is printed; the document's date, so that equal content gives equal bytes. */
  readonly contentDate: IsoDate;
}

/** A text that was printed in another language than the one asked for. */
export interface PrintFallback {
  readonly field: string;
  readonly wanted: PrintLanguage;
  readonly used: PrintLanguage;
}

/**
 * The text of each wanted language that has one, each once. The first place is never empty where any
 * language has a text: the best other one stands in.
 */
export function textsIn(
  texts: Localised | undefined,
  wanted: readonly PrintLanguage[],
): { readonly language: PrintLanguage; readonly text: string }[] {
  const found = wanted.flatMap((language) => {
    const text = texts?.[language];
    return text === undefined || text === '' ? [] : [{ language, text }];
  });
  if (found.length > 0 || texts === undefined) return found;
  const other = (Object.keys(texts) as PrintLanguage[]).find((language) => texts[language]);
  return other === undefined ? [] : [{ language: other, text: texts[other] ?? '' }];
}

/** What the subject lacks in the wanted languages, for the command's notices. */
export function fallbacksOf(subject: PrintSubject, wanted: readonly PrintLanguage[]): PrintFallback[] {
  const fields = { title: subject.title, sentence: subject.sentence, facts: subject.facts, hours: subject.hours };
  return Object.entries(fields).flatMap(([field, texts]) => {
    const used = textsIn(texts, wanted)[0]?.language;
    // What no language says is not missing in one of them.
    if (texts === undefined || used === undefined) return [];
    return wanted.filter((language) => !texts[language]).map((language) => ({ field, wanted: language, used }));
  });
}

/** The address as it is typed by hand: `camnang.example/Q/7K2M9D`. */
export function typedAddress(subject: PrintSubject, guide: PrintGuide): string {
  return `${guide.host}/Q/${subject.code}`;
}
