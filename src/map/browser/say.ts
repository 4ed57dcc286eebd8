/** In the browser: fills the words that the page handed over. Apart from `words.ts`, so that its table is not shipped. */
import type { Say, Words } from './words.ts';

/** `say('map.more', { count: 3 })`. */
export function sayer(words: Words): Say {
  return (key, params = {}) => words[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
