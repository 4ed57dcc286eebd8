/** The language that a browser asks for, as far as a count may know it. */

/** Where the log does not say. */
export const UNKNOWN_LANGUAGE = 'und';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const known = new Map<string, string>();

/** The first language of an `Accept-Language`, without its region; `und` where there is none that exists. */
export function firstLanguage(acceptLanguage: string | undefined): string {
  const tag = /^\s*([a-z]{2,3})(?=[-,;\s]|$)/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase();
  if (tag === undefined) return UNKNOWN_LANGUAGE;
  const language = known.get(tag) ?? (names.of(tag) === undefined ? UNKNOWN_LANGUAGE : tag);
  known.set(tag, language);
  return language;
}
