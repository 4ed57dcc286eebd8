/** What the words of a language still lack: for the command that makes its file, and for the tests. */
import { isForeign, recognise } from './recognise.ts';
import { en } from './strings/en.ts';
import { type StringKey, vi } from './strings/vi.ts';

export interface Gap {
  readonly key: StringKey;
  /** `placeholders`: a `{name}` was lost, misspelt or invented; `foreign`: the text is in another language. */
  readonly why: 'missing' | 'untranslated' | 'placeholders' | 'foreign';
}

/** What may stay as the source has it: a message for whoever answers, in both languages of the help, and peoples' names. */
const MAY_STAY = /^(share\.position\.text$|people\.)/;

/** The gaps of a language's words, in the source's order; `tag` is its BCP 47 tag. */
export function gapsOf(words: Readonly<Record<string, string | undefined>>, tag: string): Gap[] {
  return (Object.keys(vi) as StringKey[]).flatMap((key) => {
    const why = gapOf(key, words[key], tag);
    return why ? [{ key, why }] : [];
  });
}

function gapOf(key: StringKey, text: string | undefined, tag: string): Gap['why'] | undefined {
  if (text === undefined || text.trim() === '') return 'missing';
  if (placeholders(text) !== placeholders(vi[key])) return 'placeholders';
  if (MAY_STAY.test(key)) return undefined;
  if (tag !== 'vi' && text === vi[key] && isVietnamese(text)) return 'untranslated';
  if (tag !== 'en' && text === en[key] && isSentence(text)) return 'untranslated';
  const found = recognise(text);
  return found && isForeign(found, tag) ? 'foreign' : undefined;
}

/** A word without marks may be a name or a loan ("Homestay"). */
function isVietnamese(text: string): boolean {
  return isSentence(text) || /[^\p{ASCII}\p{P}\p{S}\s]/u.test(text);
}

function isSentence(text: string): boolean {
  return (text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu)?.length ?? 0) > 2;
}

function placeholders(text: string): string {
  return [...text.matchAll(/\{\w+\}/g)]
    .map(([name]) => name)
    .sort()
    .join();
}
