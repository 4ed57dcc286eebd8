/** The words of the search box, in the page's language. */
export interface SearchWords {
  readonly results: string;
  readonly resultsOne: string;
  readonly none: string;
  readonly limited: string;
  readonly unavailable: string;
  readonly busy: string;
  readonly openCode: string;
  readonly also: string;
  readonly more: string;
  readonly recent: string;
  readonly clearRecent: string;
  readonly suggest: string;
  /** Distances: "khoảng {distance}", "trong vòng {distance}". */
  readonly about: string;
  readonly within: string;
  /** By locale: "Trong bản English". */
  readonly otherLanguage: Readonly<Record<string, string>>;
}

/** Fills `{name}` in a sentence. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
