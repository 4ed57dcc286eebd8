/**
 * The title list as it travels: every word once, every text as one sign a word, every kind of value in a column of its
 * own, and names as they differ from their title. A third less than the same list as JSON, after brotli.
 *
 *     unpackTitles(packTitles(list))   // the same list
 */
import type { TitleKind, TitleList, TitleRow } from './title-list.ts';

export interface PackedTitles {
  readonly base: string;
  /** The words of all texts; their places are the numbers in the columns below. */
  readonly words: string;
  /** Labels of lines and areas as text and other words, names of places; and the area of each place. */
  readonly lines: string;
  readonly areas: string;
  readonly places: string;
  readonly areaOfPlace: string;
  /** Kind, how many rows, label, other words. */
  readonly kinds: readonly (readonly [TitleKind, number, string, string])[];
  /** A column of the rows each. */
  readonly titles: string;
  readonly names: string;
  readonly rowLines: string;
  readonly rowAreas: string;
  readonly rowPlaces: string;
  readonly ids: string;
}

/** Between texts, and between several of one row. */
const NEXT = ' ';
const ALSO = '!';
/** In a name: a word of the title, as it is written there, or without its marks. */
const SAME = '0123456789';
const FOLDED = 'ABCDEFGHIJ';
/** One byte each for the most frequent words; JSON would escape the quotation mark and the backslash. */
const FREQUENT = "#$%&'()*+,-./:;<=>?@KLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
const BEYOND = 0x100;
const SURROGATES = 0xd800;
const SURROGATE_COUNT = 0x800;

/** Packs a list. Texts may hold anything but line breaks; runs of spaces are kept. */
export function packTitles(list: TitleList): PackedTitles {
  const rows = list.kinds.flatMap((kind) => kind.rows);
  const names = rows.map((row) => row[4].map((name) => relativeTo(row[0], name)));
  const tables = [...list.lines.flat(), ...list.areas.flat(), ...list.places];
  const written = [...rows.map(([title]) => title), ...tables].flatMap((text) => text.split(' '));
  const words = byUse([...written, ...names.flat(2).filter((word) => typeof word === 'string')]);
  const signs = new Map(words.map((word, at) => [word, signOf(at)]));
  const pack = (text: string) =>
    text
      .split(' ')
      .map((word) => signs.get(word))
      .join('');
  const areaOfPlace = usualAreas(list, rows);
  return {
    base: list.base,
    words: words.join(' '),
    lines: list.lines.flatMap((label) => label.map(pack)).join(NEXT),
    areas: list.areas.flatMap((label) => label.map(pack)).join(NEXT),
    places: list.places.map(pack).join(NEXT),
    areaOfPlace: areaOfPlace.map((area) => signOf(area + 1)).join(''),
    kinds: list.kinds.map(({ kind, label, rows }) => [kind, rows.length, ...label]),
    titles: rows.map(([title]) => pack(title)).join(NEXT),
    names: names
      .map((of) =>
        of
          .map((name) => name.map((word) => (typeof word === 'string' ? signs.get(word) : word.sign)).join(''))
          .join(ALSO),
      )
      .join(NEXT),
    rowLines: rows.map((row) => signOf(row[1] + 1)).join(''),
    rowAreas: rows.map((row) => signOf(row[2] === areaAt(areaOfPlace, row[3]) ? 0 : row[2] + 2)).join(''),
    rowPlaces: rows.map((row) => row[3].map(signOf).join('')).join(NEXT),
    ids: rows.map((row) => row[5] ?? '').join(NEXT),
  };
}

/** Opens a packed list. */
export function unpackTitles(packed: PackedTitles): TitleList {
  const words = packed.words.split(' ');
  const text = (signs: string) => [...signs].map((sign) => words[numberOf(sign)]).join(' ');
  const texts = (column: string) => (column === '' ? [] : column.split(NEXT).map(text));
  const pairs = (column: string) => {
    const all = texts(column);
    return Array.from({ length: all.length / 2 }, (_, at) => [all[2 * at] ?? '', all[2 * at + 1] ?? ''] as const);
  };
  const areaOfPlace = [...packed.areaOfPlace].map((sign) => numberOf(sign) - 1);
  const titles = texts(packed.titles);
  const names = packed.names.split(NEXT);
  const [lines, areas] = [[...packed.rowLines], [...packed.rowAreas]];
  const places = packed.rowPlaces.split(NEXT);
  const ids = packed.ids.split(NEXT);
  const rows = titles.map((title, at): TitleRow => {
    const found = [...(places[at] ?? '')].map(numberOf);
    const area = numberOf(areas[at] ?? '');
    const said = names[at] ? (names[at] ?? '').split(ALSO).map((name) => nameOf(title, name, words)) : [];
    const row = [
      title,
      numberOf(lines[at] ?? '') - 1,
      area === 0 ? areaAt(areaOfPlace, found) : area - 2,
      found,
      said,
    ] as const;
    return ids[at] ? [...row, ids[at] ?? ''] : row;
  });
  let from = 0;
  return {
    base: packed.base,
    lines: pairs(packed.lines),
    areas: pairs(packed.areas),
    places: texts(packed.places),
    kinds: packed.kinds.map(([kind, count, shown, also]) => {
      from += count;
      return { kind, label: [shown, also], rows: rows.slice(from - count, from) };
    }),
  };
}

/** The words of a name; those of its title as references. */
function relativeTo(title: string, name: string): (string | { readonly sign: string })[] {
  const own = title.split(' ').slice(0, SAME.length);
  const folded = own.map(withoutMarks);
  return name.split(' ').map((word) => {
    const same = own.indexOf(word);
    if (same >= 0) return { sign: SAME[same] ?? '' };
    const bare = folded.indexOf(word);
    return bare >= 0 ? { sign: FOLDED[bare] ?? '' } : word;
  });
}

function nameOf(title: string, signs: string, words: readonly string[]): string {
  const own = title.split(' ');
  return [...signs]
    .map((sign) => {
      const same = SAME.indexOf(sign);
      if (same >= 0) return own[same];
      const bare = FOLDED.indexOf(sign);
      return bare >= 0 ? withoutMarks(own[bare] ?? '') : words[numberOf(sign)];
    })
    .join(' ');
}

/** As it is written abroad: "Lê Hoàn" is "Le Hoan". */
function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');
}

/** Every word once: the most frequent ones, then the others, each from A to Z, which compresses best. */
function byUse(written: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const word of written) uses.set(word, (uses.get(word) ?? 0) + 1);
  const words = [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
  return [...words.slice(0, FREQUENT.length).sort(), ...words.slice(FREQUENT.length).sort()];
}

/** For each place, the area of the first row that lies there. */
function usualAreas({ places }: TitleList, rows: readonly TitleRow[]): number[] {
  const areas = places.map(() => -1);
  for (const [, , area, [first]] of rows) if (first !== undefined && areas[first] === -1) areas[first] = area;
  return areas;
}

function areaAt(areaOfPlace: readonly number[], [first]: readonly number[]): number {
  return first === undefined ? -1 : (areaOfPlace[first] ?? -1);
}

function signOf(number: number): string {
  const frequent = FREQUENT[number];
  if (frequent !== undefined) return frequent;
  const point = BEYOND + number - FREQUENT.length;
  return String.fromCodePoint(point < SURROGATES ? point : point + SURROGATE_COUNT);
}

const NUMBERS = new Map([...FREQUENT].map((sign, number) => [sign, number]));

function numberOf(sign: string): number {
  const frequent = NUMBERS.get(sign);
  if (frequent !== undefined) return frequent;
  const point = sign.codePointAt(0) ?? 0;
  return (point < SURROGATES ? point : point - SURROGATE_COUNT) - BEYOND + FREQUENT.length;
}
