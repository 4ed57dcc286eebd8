/** The words that the browser half speaks, handed over by the page so that no dictionary is shipped twice. */
import type { Translate } from '../../i18n/translate.ts';
import { COMPASS_POINTS } from '../../lib/distance.ts';

const KEYS = [
  'sample',
  'near.about',
  'near.within',
  'map.label',
  'map.zoom-in',
  'map.zoom-out',
  'map.close',
  'map.approximate',
  'map.shown',
  'map.empty',
  'map.failed',
  'map.open-area',
  'map.cluster',
  'map.same-place',
  'map.more',
  'map.here',
  'map.you',
  'map.north',
  'map.east',
  'map.way',
  'map.near',
  'map.near.busy',
  'map.near.done',
  'map.near.sign',
  'map.near.denied',
  'map.near.unavailable',
  'map.near.unsupported',
  'map.near.same',
  'map.near.distance',
  ...COMPASS_POINTS.map((point) => `compass.${point}` as const),
] as const;

export type WordKey = (typeof KEYS)[number];
export type Words = Readonly<Record<WordKey, string>>;
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

/** At build time: the browser's words in the page's language. */
export function browserWords(t: Translate): Words {
  return Object.fromEntries(KEYS.map((key) => [key, t(key)])) as Words;
}
