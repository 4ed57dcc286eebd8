/**
 * What a person typed from a sign → the code they meant. Shipped to the browser: no imports but the alphabet.
 *
 *     resolveCode('w94-n76', issued)  // { found: 'one', code: 'W94N76' }
 *
 * Forgiving, but never guessing: what was typed in full stands; characters that no code contains are
 * tried as their look-alikes, marks of a Vietnamese keyboard (Telex, VNI) as the keys that made them,
 * and only a single issued code that fits is taken.
 */
import { CODE_LENGTH } from './alphabet.ts';

export type Resolution =
  | { readonly found: 'one'; readonly code: string }
  | { readonly found: 'several'; readonly codes: readonly string[] }
  | { readonly found: 'none' }
  /** A whole address of another host was pasted: its codes are not ours. */
  | { readonly found: 'elsewhere'; readonly host: string };

/** Characters outside the alphabet, and what they may be a misreading of. */
const LOOK_ALIKES: Record<string, string> = {
  '0': 'DQCG6',
  O: 'DQCG6',
  '1': '7TJ',
  I: '7TJ',
  L: '7TJ',
  A: '4R8',
  U: 'VW',
};

/** Characters of the alphabet that are taken for each other; offered, never taken silently. */
const CONFUSED = ['8B', '5S', '2Z', '6G', 'VY', 'MN', 'PF', 'KX'];

/** Marks that a vowel of the alphabet (E, Y) can carry, and the Telex and VNI keys that make them. */
const MARK_KEYS: Record<string, string> = {
  '\u0301': 'S1',
  '\u0300': 'F2',
  '\u0309': 'R3',
  '\u0303': 'X4',
  '\u0323': 'J5',
  '\u0302': 'E6',
};
const MAX_MARKS = 3;

/** Finds the code among those issued. `host` is this guide's, with which a pasted address is compared. */
export function resolveCode(typed: string, issued: ReadonlySet<string>, host?: string): Resolution {
  const address = /^\s*(?:https?:\/\/)?([^/\s]+\.[^/\s]+)\/q\/([^/?#]*)/i.exec(typed);
  if (address?.[1] && host !== undefined && address[1].toLowerCase() !== host.toLowerCase()) {
    return { found: 'elsewhere', host: address[1].toLowerCase() };
  }
  const text = (address?.[2] ?? typed.replace(/^.*\bq\//i, '')).replace(/\.html$/i, '');
  const keyed = readings(text);
  const exact = keyed.filter((reading) => issued.has(reading));
  if (exact.length > 0) return settle(exact);
  const alike = keyed.flatMap((reading) => variants(reading, (character) => LOOK_ALIKES[character] ?? character));
  const fitting = [...new Set(alike)].filter((reading) => issued.has(reading)).sort();
  if (fitting.length > 0) return settle(fitting);
  const near = keyed.flatMap((reading) => neighbours(reading)).filter((reading) => issued.has(reading));
  return near.length > 0 ? { found: 'several', codes: [...new Set(near)].sort() } : { found: 'none' };
}

function settle(codes: readonly string[]): Resolution {
  const [code, ...others] = codes;
  return code !== undefined && others.length === 0 ? { found: 'one', code } : { found: 'several', codes };
}

/** The six-character texts that the keys may have spelt: capitals, without spaces and signs, marks turned back into keys. */
function readings(text: string): string[] {
  // A lone W becomes "Ư" in Telex; U itself is in no code.
  const capitals = text.normalize('NFD').toUpperCase().replaceAll('U\u031B', 'W');
  const letters = capitals.replace(/[^0-9A-ZĐ]/g, '');
  const marks = [...capitals].flatMap((character) => MARK_KEYS[character] ?? []);
  if (letters.length > CODE_LENGTH || marks.length > MAX_MARKS) return [];
  let found = letters.includes('Đ') ? [letters.replace('Đ', 'DD'), letters.replace('Đ', 'D9')] : [letters];
  // The key of a tone may have been pressed anywhere after its vowel: try it at every place.
  for (const keys of marks) found = found.flatMap((start) => [...keys].flatMap((key) => insertions(start, key)));
  return [...new Set(found)].filter((reading) => reading.length === CODE_LENGTH);
}

function insertions(text: string, key: string): string[] {
  return Array.from({ length: text.length + 1 }, (_, at) => text.slice(0, at) + key + text.slice(at));
}

function variants(text: string, choices: (character: string) => string): string[] {
  let found = [''];
  for (const character of text)
    found = found.flatMap((start) => [...choices(character)].map((choice) => start + choice));
  return found;
}

/** The texts with one character taken for its twin. */
function neighbours(text: string): string[] {
  return [...text].flatMap((character, at) => {
    const pair = CONFUSED.find((two) => two.includes(character));
    return pair ? [text.slice(0, at) + pair.replace(character, '') + text.slice(at + 1)] : [];
  });
}
