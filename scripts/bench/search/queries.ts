/** The written queries: `query = ref | ref` under `[category language]`. */
import { readFile } from 'node:fs/promises';
import { isLocale, type Locale } from '../../../src/i18n/locales.ts';

/** The languages in which queries are written. */
export const ASKED_LOCALES = ['vi', 'en'] as const satisfies readonly Locale[];

export interface Query {
  readonly category: string;
  readonly locale: Locale;
  readonly text: string;
  /** `kind/id` of every entry that answers it. */
  readonly answers: readonly string[];
}

/** Reads the queries. Throws `SyntaxError` with the line that is none. */
export async function readQueries(file: URL): Promise<Query[]> {
  const queries: Query[] = [];
  let category = '';
  let locale: Locale = 'vi';
  for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('# ') || line.startsWith('#  ')) continue;
    const heading = /^\[(.+?)\]$/.exec(line)?.[1];
    if (heading !== undefined) {
      const code = heading.split(' ').at(-1) ?? '';
      locale = isLocale(code) ? code : 'vi';
      category = isLocale(code) ? heading.slice(0, -code.length - 1) : heading;
      continue;
    }
    const [text, answers] = line.split(' = ');
    if (!text || !answers) throw new SyntaxError(`queries.txt:${at + 1}: "${line}" is not "query = kind/id"`);
    const asked = category === 'nfd' ? text.normalize('NFD') : text.normalize('NFC');
    queries.push({ category, locale, text: asked, answers: answers.split(' | ').map((ref) => ref.trim()) });
  }
  return queries;
}
