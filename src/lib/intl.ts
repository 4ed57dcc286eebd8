/**
 * Formats of `Intl`, each made once for its language and options: making one costs a hundred times as much
 * as using it, and a page of a guide uses dozens.
 */

function once<T, O>(make: (locale: string, options?: O) => T): (locale: string, options?: O) => T {
  const made = new Map<string, T>();
  return (locale, options) => {
    const key = `${locale} ${options === undefined ? '' : JSON.stringify(options)}`;
    const before = made.get(key);
    if (before !== undefined) return before;
    const format = make(locale, options);
    made.set(key, format);
    return format;
  };
}

export const dateFormat = once<Intl.DateTimeFormat, Intl.DateTimeFormatOptions>(
  (locale, options) => new Intl.DateTimeFormat(locale, options),
);

export const numberFormat = once<Intl.NumberFormat, Intl.NumberFormatOptions>(
  (locale, options) => new Intl.NumberFormat(locale, options),
);

export const listFormat = once<Intl.ListFormat, Intl.ListFormatOptions>(
  (locale, options) => new Intl.ListFormat(locale, options),
);

export const pluralRules = once<Intl.PluralRules, Intl.PluralRulesOptions>(
  (locale, options) => new Intl.PluralRules(locale, options),
);
