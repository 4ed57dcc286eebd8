/** The rendered text of an entry: the only caller of Astro's content layer. */
import { getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locales.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** A component that renders the body; `undefined` where the language has no text. */
export async function proseBody(ref: EntryRef, locale: Locale) {
  const entry = await getEntry('prose', `${ref}/${locale}`);
  return entry && (await render(entry)).Content;
}
