/** The rendered text of an entry. */
import type { Locale } from '../i18n/locales.ts';
import { renderProse } from '../prose/render.ts';
import type { Prose } from '../reading/guide.ts';
import type { EntryRef } from '../schemas/kinds.ts';
import { currentGuide } from './current.ts';

const rendered = new WeakMap<Prose, Promise<string>>();

/** The body as HTML, made once for all its pages; `undefined` where the language has no text. */
export async function proseBody(ref: EntryRef, locale: Locale): Promise<string | undefined> {
  const prose = (await currentGuide()).entries.get(ref)?.prose.get(locale);
  if (!prose) return undefined;
  const made = rendered.get(prose) ?? renderProse(prose, locale);
  rendered.set(prose, made);
  return made;
}
