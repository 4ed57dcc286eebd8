/** The names of the booklet's index, in the order and under the letters of its language. */
import { foldVietnamese } from '../../lib/slug.ts';
import type { BookletEntry } from './content.ts';

export interface IndexName {
  readonly name: string;
  readonly ref: string;
  /** What it stands under: "Đ", "ㅎ", the letter of its pinyin; digits together under "0". */
  readonly letter: string;
}

/** The first character of each letter of pinyin, as ICU sorts them; no syllable begins with I, U or V. */
const PINYIN = '阿A八B嚓C哒D妸E发F旮G哈H讥J咔K垃L妈M拿N哦O啪P七Q呥R仨S他T屲W夕X丫Y匝Z';

/** Sorted by the language; of a name and the same without its marks, for one place, the fuller stays. */
export function indexNames(
  entries: readonly Pick<BookletEntry, 'ref' | 'title' | 'localTitle' | 'alsoKnownAs'>[],
  intl: string,
): IndexName[] {
  const collator = new Intl.Collator(intl, { numeric: true });
  const names = new Map<string, IndexName>();
  for (const { ref, title, localTitle, alsoKnownAs } of entries) {
    for (const name of [title, localTitle, ...alsoKnownAs]) {
      if (!name) continue;
      // One name may be asked for twice: a cave and its festival.
      const key = `${foldVietnamese(name)} ${ref}`;
      if (marksOf(name) >= marksOf(names.get(key)?.name ?? ''))
        names.set(key, { name, ref, letter: letterOf(name, collator) });
    }
  }
  return [...names.values()].sort((a, b) => collator.compare(a.name, b.name));
}

/** How many characters carry a mark, Đ among them. */
function marksOf(name: string): number {
  return [...name.normalize('NFC')].filter((character) => foldVietnamese(character) !== character.toLowerCase()).length;
}

/** Đ is a letter in Vietnamese and a D elsewhere; Ế stands under E, 한 under ㅎ, 马 under M. */
function letterOf(name: string, collator: Intl.Collator): string {
  const [letter = ''] = name.toLocaleUpperCase('vi');
  if (/\d/.test(letter)) return '0';
  if (/\p{Script=Han}/u.test(letter)) {
    const found = [...PINYIN.matchAll(/(.)([A-Z])/gu)].findLast(
      ([, first = '']) => collator.compare(first, letter) <= 0,
    );
    return `${found?.[2] ?? ''} pinyin`;
  }
  if (letter === 'Đ') return collator.resolvedOptions().locale.startsWith('vi') ? 'Đ' : 'D';
  return letter.normalize('NFD').charAt(0);
}
