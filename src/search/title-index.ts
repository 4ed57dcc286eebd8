/** The title list made ready for matching: every word once, every field as numbers of words. */
import { type Word, words } from './normalise.ts';
import type { Label, TitleKind, TitleList } from './title-list.ts';

/** How much a word tells where it stands: in the title, in another name, where it lies, what it is. */
const WEIGHTS = { title: 1, name: 0.9, line: 0.5, place: 0.45, area: 0.4, kind: 0.4 } as const;

export interface Field {
  readonly weight: number;
  /** Shown where this field, not the title, is what was found. */
  readonly text: string;
  readonly isName: boolean;
  /** Indexes into the vocabulary, in the order of the text. */
  readonly words: readonly number[];
  readonly spelt: string;
  /** Folded, without spaces. */
  readonly joined: string;
}

export interface Target {
  readonly href: string;
  /** `heritage/hang-bua`, `services/cay-xang`: how the map and the pictures name it. */
  readonly ref: string;
  readonly kind: TitleKind;
  readonly kindLabel: string;
  readonly title: string;
  readonly line: string;
  /** Commune of today. */
  readonly commune: string;
  readonly area: string;
  readonly fields: readonly Field[];
}

export interface TitleIndex {
  readonly vocabulary: readonly Word[];
  /** Indexes into the vocabulary by folded word. */
  readonly byFolded: ReadonlyMap<string, readonly number[]>;
  /** In how many targets a folded word stands. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly targets: readonly Target[];
}

/** Opens a title list. */
export function openTitles(list: TitleList, slugOf: (title: string) => string): TitleIndex {
  const vocabulary: Word[] = [];
  const byFolded = new Map<string, number[]>();
  const numbers = new Map<string, number>();
  const frequency = new Map<string, number>();
  const targets: Target[] = [];

  const numberOf = (word: Word): number => {
    const known = numbers.get(word.spelt);
    if (known !== undefined) return known;
    const number = vocabulary.push(word) - 1;
    numbers.set(word.spelt, number);
    const same = byFolded.get(word.folded);
    if (same) same.push(number);
    else byFolded.set(word.folded, [number]);
    return number;
  };
  const field = (text: string, weight: number, isName = false): Field => {
    const found = words(text);
    return {
      weight,
      text,
      isName,
      words: found.map(numberOf),
      spelt: found.map(({ spelt }) => spelt).join(' '),
      joined: found.map(({ folded }) => folded).join(''),
    };
  };
  const label = ([shown, also]: Label, weight: number): Field[] => [field(`${shown} ${also}`, weight)];

  const lines = list.lines.map((line) => label(line, WEIGHTS.line));
  const areas = list.areas.map((area) => label(area, WEIGHTS.area));
  const places = list.places.map((place) => field(place, WEIGHTS.place));
  for (const { kind, label: kindLabel, rows } of list.kinds) {
    const kindField = label(kindLabel, WEIGHTS.kind);
    for (const [title, line, area, at, names, id = slugOf(title)] of rows) {
      const fields = [
        field(title, WEIGHTS.title, true),
        ...names.map((name) => field(name, WEIGHTS.name, true)),
        ...(lines[line] ?? []),
        ...at.flatMap((place) => places[place] ?? []),
        ...(areas[area] ?? []),
        ...kindField,
      ];
      targets.push({
        href: addressOf(list.base, kind, id, title, slugOf),
        ref: `${kind}/${id}`,
        kind,
        kindLabel: kindLabel[0],
        title,
        line: list.lines[line]?.[0] ?? '',
        commune: kind === 'areas' ? '' : (list.places[at[0] ?? -1] ?? ''),
        area: kind === 'areas' ? '' : (list.areas[area]?.[0] ?? ''),
        fields,
      });
      const here = new Set(fields.flatMap((each) => each.words.map((number) => vocabulary[number]?.folded ?? '')));
      for (const folded of here) frequency.set(folded, (frequency.get(folded) ?? 0) + 1);
    }
  }
  return { vocabulary, byFolded, frequency, targets };
}

/** The address of a row; `//host/vi` and `//host/vi#id` stand for a page of another guide, which a portal gathers. */
function addressOf(
  base: string,
  kind: TitleKind,
  id: string,
  title: string,
  slugOf: (title: string) => string,
): string {
  if (!id.startsWith('//')) return `${base}${kind}/${kind === 'services' ? '#' : ''}${id}`;
  const [folder = '', own = slugOf(title)] = id.split('#');
  return `https:${folder}/${kind}/${own}`;
}
