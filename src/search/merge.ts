/** One list of what the titles and the texts found: names first, then texts, then guesses. */
import { STRENGTHS, type Strength, type TitleHit } from './match.ts';
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
  readonly title: string;
  readonly kind?: TitleKind;
  readonly kindLabel?: string;
  readonly line?: string;
  readonly area?: string;
  /** Another name, where that is what was found. */
  readonly name?: string;
  readonly sentence?: readonly Piece[];
}

/** Titles this sure stand before every text; those after it, before texts in which the words are scattered. */
const BEFORE_TEXTS: Strength = 'words';
const BEFORE_SCATTERED: Strength = 'loose';

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
  const upTo = (last: Strength) =>
    titles.filter(({ strength }) => STRENGTHS.indexOf(strength) <= STRENGTHS.indexOf(last));
  const hrefs = [
    ...upTo(BEFORE_TEXTS).map(({ target }) => target.href),
    ...texts.filter((text) => text.saysPhrase).map(({ href }) => href),
    ...upTo(BEFORE_SCATTERED).map(({ target }) => target.href),
    ...texts.map(({ href }) => href),
    ...titles.map(({ target }) => target.href),
  ];
  const nameOf = new Map(titles.map((hit) => [hit.target.href, hit.name]));
  const textOf = new Map(texts.map((text) => [text.href, text]));
  return [...new Set(hrefs)]
    .slice(0, limit)
    .map((href) => resultOf(href, targets.get(href), nameOf.get(href), textOf.get(href)));
}

function resultOf(
  href: string,
  target: Target | undefined,
  name: string | undefined,
  text: TextHit | undefined,
): Result {
  const said = { ...(name !== undefined && { name }), ...(text && { sentence: text.sentence }) };
  if (!target) return { href, title: text?.title ?? '', ...said };
  const { title, kind, kindLabel, line, area } = target;
  return { href, title, kind, kindLabel, line, area, ...said };
}
