/** The words that prints carry, in every print language. */
import type { PrintLanguage } from './languages.ts';
import { en } from './strings/en.ts';
import { fr } from './strings/fr.ts';
import { ko } from './strings/ko.ts';
import { vi } from './strings/vi.ts';
import { zh } from './strings/zh.ts';

export type PrintKey = keyof typeof vi;

export type PrintStrings = Readonly<Record<PrintKey, string>>;

const STRINGS = { vi, en, fr, ko, zh } as const satisfies Record<PrintLanguage, PrintStrings>;

/** The words of a key in one language, with `{name}` filled in. */
export function phrase(key: PrintKey, language: PrintLanguage, values: Readonly<Record<string, string>> = {}): string {
  return STRINGS[language][key].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
