/** One list of what the titles and the texts found: names first, then texts, then guesses. */
import type { TitleHit } from './match.ts';
import type { Piece } from './sentence.ts';
import type { Target } from './title-index.ts';
import type { TitleKind } from './title-list.ts';

/** A page whose text fits. */
export interface TextHit {
  readonly href: string;
  readonly title: string;
  /** The sentence that fits. */
  readonly sentence: readonly Piece[];
  /** The text says the words as they were typed, one after the other. */
  readonly saysPhrase: boolean;
}

export interface Result {
  readonly href: string;
  /** `heritage/hang-bua`; absent where only the text's index knows the page. */
  readonly ref?: string;
  readonly title: string;
  readonly kind?: TitleKind;
  readonly kindLabel?: string;
  readonly line?: string;
  readonly commune?: string;
  readonly area?: string;
  /** Another name, where that is what was found. */
  readonly name?: string;
  readonly sentence?: readonly Piece[];
}

/** With so many that are certain, guesses and texts in which the words are scattered only blur the list. */
const ENOUGH = 3;

/**
 * Joins both, each page once: a title's hit takes the sentence of the same page's text.
 *
 * @param targets what is known of every page, by address
 */
export function mergeResults(
  titles: readonly TitleHit[],
  texts: readonly TextHit[],
  targets: ReadonlyMap<string, Target>,
  limit = 20,
): Result[] {
  const certain = [
    ...titles.filter(isFound).map(({ target }) => target.href),
    ...texts.filter((text) => text.saysPhrase).map(({ href }) => href),
  ];
  const begun = titles.filter((hit) => hit.strength === 'begun');
  const few = new Set(certain).size < ENOUGH;
  const guessed = few ? titles.filter((hit) => hit.strength === 'loose') : [];
  const partly = certain.length > 0 ? [] : titles.filter((hit) => hit.strength === 'partial');
  const scattered = few ? texts : [];
  const hrefs = [
    ...certain,
    ...begun.map(({ target }) => target.href),
    ...guessed.map(({ target }) => target.href),
    ...scattered.map(({ href }) => href),
    ...partly.map(({ target }) => target.href),
  ];
  const nameOf = new Map(titles.map((hit) => [hit.target.href, hit.name]));
  const textOf = new Map(texts.map((text) => [text.href, text]));
  return [...new Set(hrefs)]
    .slice(0, limit)
    .map((href) => resultOf(href, targets.get(href), nameOf.get(href), textOf.get(href)));
}

function isFound({ strength }: TitleHit): boolean {
  return strength === 'name' || strength === 'words';
}

function resultOf(
  href: string,
  target: Target | undefined,
  name: string | undefined,
  text: TextHit | undefined,
): Result {
  const said = { ...(name !== undefined && { name }), ...(text && { sentence: text.sentence }) };
  if (!target) return { href, title: text?.title ?? '', ...said };
  const { ref, title, kind, kindLabel, line, commune, area } = target;
  return { href, ref, title, kind, kindLabel, line, commune, area, ...said };
}
