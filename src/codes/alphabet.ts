/**
 * The alphabet of printed codes and its check character.
 *
 *     isCode('W94N76')  // Σ weight × value ≡ 0 (mod 29)
 *
 * 29 characters, none of which is read as another in a good typeface: no 0 O 1 I L, and no A U,
 * so that few words can be spelt. 29 is prime, so the weighted sum catches every single wrong
 * character, and every swap of neighbours, swap across one character, and twin error (aa → bb).
 * This module has no imports: it is shipped to the browser.
 */

export const ALPHABET = '23456789BCDEFGHJKMNPQRSTVWXYZ';
export const CODE_LENGTH = 6;

/** Weights of the characters, from the left; the last character is the check character. */
export const WEIGHTS = [2, 3, 4, 5, 6, 1] as const;

/** Published test vectors: any other implementation must accept these. */
export const TEST_VECTORS = ['2B7H5G', 'W94N76', 'X5Z6R2'] as const;

/** Whether the text is six characters of the alphabet, whatever the check character says. */
export function isSpelt(text: string): boolean {
  return text.length === CODE_LENGTH && [...text].every((character) => ALPHABET.includes(character));
}

/** Whether the text is a well-formed code: six characters of the alphabet with the right check character. */
export function isCode(text: string): boolean {
  return isSpelt(text) && weightedSum(text) === 0;
}

/** The check character that completes five characters of the alphabet. */
export function checkCharacter(body: string): string {
  return ALPHABET.charAt((ALPHABET.length - weightedSum(body)) % ALPHABET.length);
}

function weightedSum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += (WEIGHTS[i] ?? 0) * ALPHABET.indexOf(text.charAt(i));
  return sum % ALPHABET.length;
}
