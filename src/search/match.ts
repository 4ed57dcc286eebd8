/**
 * Finds titles as people type them: accent-exact before folded before joined before begun before misspelt.
 * Pure, bounded in work, and the same in the browser and in Node.
 *
 *     matchTitles(openTitles(list, slugify), 'denvuale')[0]?.target.title   // 'Đền thờ Lê Hoàn'
 */
import { isMarked, queryWords, type Word } from './normalise.ts';
import { oneEdit } from './one-edit.ts';
import { readings } from './readings.ts';
import type { Field, Target, TitleIndex } from './title-index.ts';

/**
 * How sure a hit is, the surest first: a whole name was typed · every word is there · some are begun ·
 * some have other marks or a slip of the finger · some are missing.
 */
export const STRENGTHS = ['name', 'words', 'begun', 'loose', 'partial'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface TitleHit {
  readonly target: Target;
  /** The other name that was found, where it was not the title. */
  readonly name?: string;
  readonly strength: Strength;
  readonly score: number;
}

/** How well a typed word fits a word of the guide. */
const FIT = {
  spelt: 1,
  withoutMarks: 0.96,
  marksAdded: 0.9,
  begun: 0.6,
  begunEarlier: 0.4,
  otherMarks: 0.7,
  slip: 0.5,
};
/** Typed letters of a begun word, as a share of the word, add this much. */
const FIT_LENGTH = 0.25;
/** A whole name typed: with its marks, without, in other pieces, with a slip, or begun. */
const WHOLE = { spelt: 1, folded: 0.85, joined: 0.7, slip: 0.4, begun: 0.2 };
/** What it is worth to have the words in one field, and there in the typed order. */
const TOGETHER = 0.6;
const OUT_OF_ORDER = 0.7;
/** How much of the score is lost where every word is missing. */
const MISSING = 0.5;
const MIN_COVER = 0.3;
/** Another name is shown where it fits by this much more of the query than the title does. */
const TELLING = 0.1;
/** Beside something that fits in full, a part that scores less than this share of it is noise. */
const NOISE = 0.5;
/** A reading that is not what was typed. */
const REREAD = 0.97;

/** By number of a vocabulary word: how well it fits, and what that makes of the hit. */
type Fits = ReadonlyMap<number, { readonly fit: number; readonly strength: Strength }>;

interface Asked {
  readonly fits: Fits;
  readonly rarity: number;
}

/** The titles that fit a query, surest and best first. */
export function matchTitles(index: TitleIndex, query: string, limit = 20): TitleHit[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  const best = new Map<Target, TitleHit>();
  const cache = new Map<string, Fits>();
  for (const [number, reading] of readings(index, typed).entries()) {
    for (const found of matchReading(index, reading, cache)) {
      const hit = number === 0 ? found : { ...found, score: found.score * REREAD };
      const known = best.get(hit.target);
      if (!known || compare(hit, known) < 0) best.set(hit.target, hit);
    }
  }
  const hits = [...best.values()].sort(compare);
  const floor = (hits[0]?.score ?? 0) * NOISE;
  const sure = hits[0] !== undefined && isSure(hits[0]);
  return hits
    .filter((hit, at) => at === 0 || isSure(hit) || (hit.score >= floor && !(sure && hit.strength === 'partial')))
    .slice(0, limit);
}

/** Every word is there as typed, or begun. */
export function isSure({ strength }: TitleHit): boolean {
  return strength !== 'loose' && strength !== 'partial';
}

function compare(a: TitleHit, b: TitleHit): number {
  return STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength) || b.score - a.score;
}

function matchReading(index: TitleIndex, reading: readonly Word[], cache: Map<string, Fits>): TitleHit[] {
  const all = reading.map((word, at): Asked => {
    const last = at === reading.length - 1;
    const key = `${word.spelt} ${last}`;
    const fits = cache.get(key) ?? fitsOf(index, word, last);
    cache.set(key, fits);
    return { fits, rarity: Math.log(1 + index.targets.length / (1 + (index.frequency.get(word.folded) ?? 0))) };
  });
  const asked = all.filter(({ fits }) => fits.size > 0);
  if (asked.length === 0) return [];
  const spelt = reading.map((word) => word.spelt).join(' ');
  const joined = reading.map((word) => word.folded).join('');
  return index.targets.flatMap((target) => matchTarget(target, asked, asked.length < all.length, spelt, joined) ?? []);
}

function matchTarget(
  target: Target,
  asked: readonly Asked[],
  unknownWords: boolean,
  spelt: string,
  joined: string,
): TitleHit | undefined {
  const weigh = (values: readonly number[]) =>
    asked.reduce((sum, { rarity }, at) => sum + (values[at] ?? 0) * rarity, 0);
  const total = weigh(asked.map(() => 1));
  /** For each word: its best fit anywhere, how sure that is, and the fit weighted by where it stands. */
  const fit = asked.map(() => 0);
  const told = asked.map(() => 0);
  const sure = asked.map((): Strength => 'partial');
  let best: Field | undefined;
  let bestShare = 0;
  let titleShare = 0;
  let together = 0;
  let whole = 0;
  let wholly = false;
  let nearName: 'slip' | 'begun' | undefined;
  for (const field of target.fields) {
    const here = asked.map(({ fits }) => bestWord(field, fits));
    const share = weigh(here.map((found) => found.fit)) / total;
    if (share === 0) continue;
    for (const [at, found] of here.entries()) {
      told[at] = Math.max(told[at] ?? 0, found.fit * field.weight);
      if (found.fit <= (fit[at] ?? 0)) continue;
      fit[at] = found.fit;
      sure[at] = found.strength;
    }
    const present = here.filter((found) => found.fit > 0);
    const filled = Math.min(1, present.length / field.words.length);
    const ordered = present.every(({ at }, nth) => nth === 0 || at > (present[nth - 1]?.at ?? 0));
    const inOne = share * field.weight * (0.5 + 0.5 * filled) * (ordered ? 1 : OUT_OF_ORDER);
    const asName = wholeName(field, spelt, joined);
    if (field === target.fields[0]) titleShare = share;
    if (field.isName && inOne + asName > together + whole) {
      best = field;
      bestShare = share;
    }
    together = Math.max(together, inOne);
    whole = Math.max(whole, asName * field.weight);
    wholly ||= field.isName && asName >= WHOLE.joined;
    if (asName > 0) nearName = asName === WHOLE.slip ? 'slip' : 'begun';
  }
  /** One slip of the finger is a slip; two are other words. */
  const slips = fit.filter((value) => value === FIT.slip).length;
  const cover = weigh(told) / total;
  if (cover < MIN_COVER && whole === 0) return undefined;
  const asWords = unknownWords || slips > 1 ? 'partial' : weakest(sure);
  const strength = wholly ? 'name' : strengthOf(asWords, nearName);
  if (strength === 'partial' && !sure.includes('words')) return undefined;
  return {
    target,
    strength,
    score: (cover + TOGETHER * together) * (1 - MISSING * (1 - weigh(fit) / total)) + whole,
    ...(best && bestShare > titleShare + TELLING && { name: best.text }),
  };
}

function weakest(strengths: readonly Strength[]): Strength {
  return strengths.reduce((a, b) => (STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b));
}

/** Who has typed the beginning of a name is on the way to it; a name with one slip is no scatter of words. */
function strengthOf(words: Strength, nearName: 'slip' | 'begun' | undefined): Strength {
  if (nearName === 'begun' && words === 'begun') return 'words';
  return nearName === 'slip' && words === 'partial' ? 'loose' : words;
}

function bestWord(field: Field, fits: Fits): { fit: number; strength: Strength; at: number } {
  let best: { fit: number; strength: Strength; at: number } = { fit: 0, strength: 'partial', at: -1 };
  for (const [at, word] of field.words.entries()) {
    const found = fits.get(word);
    if (found && found.fit > best.fit) best = { ...found, at };
  }
  return best;
}

function wholeName(field: Field, spelt: string, joined: string): number {
  if (field.spelt === spelt) return WHOLE.spelt;
  if (field.joined === joined)
    return field.spelt.split(' ').length === spelt.split(' ').length ? WHOLE.folded : WHOLE.joined;
  if (!field.isName) return 0;
  if (field.joined.startsWith(joined)) return WHOLE.begun;
  return joined.length > 3 && oneEdit(field.joined, joined) ? WHOLE.slip : 0;
}

/** The words of the guide that a typed word may be. */
function fitsOf(index: TitleIndex, typed: Word, last: boolean): Fits {
  const fits = new Map<number, { fit: number; strength: Strength }>();
  const { folded } = typed;
  for (const [number, word] of index.vocabulary.entries()) {
    if (word.folded === folded) {
      if (word.spelt === typed.spelt) fits.set(number, { fit: FIT.spelt, strength: 'words' });
      else if (!isMarked(typed)) fits.set(number, { fit: FIT.withoutMarks, strength: 'words' });
      else if (!isMarked(word)) fits.set(number, { fit: FIT.marksAdded, strength: 'words' });
      else fits.set(number, { fit: FIT.otherMarks, strength: 'loose' });
    } else if (word.folded.startsWith(folded) && (last || folded.length > 1)) {
      const length = FIT_LENGTH * (folded.length / word.folded.length);
      fits.set(number, { fit: (last ? FIT.begun : FIT.begunEarlier) + length, strength: 'begun' });
    } else if (folded.length > 2 && oneEdit(folded, word.folded)) {
      fits.set(number, { fit: FIT.slip, strength: 'loose' });
    }
  }
  return fits;
}
