import type { Locale } from '../../i18n/locales.ts';

/** A labelled fact. `values` stand one below the other; `locale` where they are not in the page's language. */
export interface FactLine {
  readonly label: string;
  /** Where it is not in the page's language. */
  readonly labelLocale?: Locale;
  readonly values: readonly FactValue[];
}

export interface FactValue {
  readonly text: string;
  readonly locale?: Locale;
  readonly note?: string;
}

/** A fact of one plain value. */
export function fact(label: string, text: string): FactLine {
  return { label, values: [{ text }] };
}

/** Leaves out what is not there. */
export function present<T>(...items: readonly (T | false | undefined | null | '' | 0)[]): T[] {
  return items.filter((item): item is T => Boolean(item));
}
