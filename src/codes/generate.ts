/** Draws new codes: random, so that a code says nothing about its place. */
import { ALPHABET, CODE_LENGTH, checkCharacter } from './alphabet.ts';

/** A whole number `0 … below − 1`, uniformly. */
export type RandomInteger = (below: number) => number;

/**
 * Read with digits as the letters they resemble; Vietnamese without marks first, then English.
 * Short, because three letters in a row are never drawn at all.
 */
const RUDE_READINGS = ['CAC', 'CAK', 'KAC', 'DAM', 'DEK', 'CHET', 'BEDE', 'PEDE', 'SEX', 'ASS', 'FAG', 'NAZ', 'RAPE'];
const RUDE_PAIRS = ['DM', 'CC', 'SS'];
const RESEMBLES: Record<string, string> = { '2': 'Z', '3': 'E', '4': 'A', '5': 'S', '6': 'G', '7': 'T', '8': 'B' };

/** Whether a code may not be printed: a rude reading, or three letters in a row (which may be a word). */
export function isBanned(code: string): boolean {
  if (/[A-Z]{3}/.test(code)) return true;
  if (RUDE_PAIRS.some((pair) => code.includes(pair))) return true;
  const reading = code.replace(/\d/g, (digit) => RESEMBLES[digit] ?? digit);
  return RUDE_READINGS.some((word) => reading.includes(word));
}

/** How many codes share a prefix before another is drawn. */
export const BATCH = 20;

/**
 * Draws the first two characters that codes issued together share. They then stand side by side in one
 * file of the registry, and two branches that issue at the same time rarely touch the same lines:
 * spread over the whole registry, 20 codes on each branch conflict in most merges of a small guide.
 */
export function drawPrefix(random: RandomInteger = secureInteger): string {
  for (;;) {
    const prefix = drawCharacter(random) + drawCharacter(random);
    if (!isBanned(prefix)) return prefix;
  }
}

/** Draws a code with a prefix of {@link drawPrefix} that is neither banned nor taken. */
export function drawCode(
  prefix: string,
  taken: (code: string) => boolean,
  random: RandomInteger = secureInteger,
): string {
  for (;;) {
    let body = prefix;
    while (body.length < CODE_LENGTH - 1) body += drawCharacter(random);
    const code = body + checkCharacter(body);
    if (!isBanned(code) && !taken(code)) return code;
  }
}

function drawCharacter(random: RandomInteger): string {
  return ALPHABET.charAt(random(ALPHABET.length));
}

/** Whether two codes differ in fewer than three characters: two slips would turn one sign into the other. */
export function areTooClose(a: string, b: string): boolean {
  return [...a].filter((character, at) => character !== b.charAt(at)).length < 3;
}

/** Unbiased, from the system's generator; `below` up to 256. */
export const secureInteger: RandomInteger = (below) => {
  const byte = new Uint8Array(1);
  const limit = 256 - (256 % below);
  do crypto.getRandomValues(byte);
  while ((byte[0] ?? 0) >= limit);
  return (byte[0] ?? 0) % below;
};
