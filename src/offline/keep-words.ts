/** The words that `<keep-guide>` says by script, in one language. */
import type { Locale } from '../i18n/locales.ts';
import { translator } from '../i18n/translate.ts';

const KEYS = [
  'keep',
  'keep.size',
  'audio',
  'progress',
  'busy',
  'paused',
  'done',
  'saved',
  'built',
  'age',
  'update',
  'outdated',
  'repair',
  'incomplete',
  'removed',
  'offline',
  'full',
  'broken',
  'elsewhere',
  'week',
  'not-persistent',
  'cannot',
  'in-app',
] as const;

/** By key without its prefix; `{name}` is filled in by the element. */
export function keepWords(locale: Locale): Readonly<Record<string, string>> {
  const t = translator(locale);
  return Object.fromEntries(KEYS.map((key) => [key, t(`offline.${key}`)]));
}
