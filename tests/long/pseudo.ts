/** Made-up languages: words that show where a text was not translated, cannot grow, or runs the wrong way. */

/** Letters that look like themselves and are not; some are as high as stacked Vietnamese capitals. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aeiouycdgklnrstzAEIOUYCDGKLNRSTZ'].map((letter, at) => [
    letter,
    [...'âëîõüýçďĝķłñŕšťžÂËÎÕÜÝÇĎĜĶŁÑŔŠŤŽ'][at] ?? letter,
  ]),
);

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/** How much longer a translation may become: German of English, by the usual rule of thumb. */
const LONGER = 0.4;

/** "Map" becomes "⟦Mâp ~⟧": accented, 40 % longer, in brackets; `{names}` stay. */
export function accented(text: string): string {
  const letters = outside(text, (part) => [...part].map((letter) => ACCENTED[letter] ?? letter).join(''));
  const more = Math.ceil(text.replace(/\{\w+\}/g, '').length * LONGER);
  // Words of some length, as a real language has.
  const tail = 'lörëmîpšü'
    .repeat(Math.ceil(more / 9))
    .slice(0, more)
    .replace(/.{7}/g, '$& ')
    .trim();
  return `⟦${letters} ${tail}⟧`;
}

/** Arabic letters in place of Latin ones, as many; `{names}`, figures and marks stay. */
export function arabic(text: string): string {
  return outside(text, (part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(
        /\p{Script=Latin}/gu,
        (letter) => ARABIC[(letter.toLowerCase().codePointAt(0) ?? 0) % ARABIC.length] ?? '',
      ),
  );
}

function outside(text: string, change: (part: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : change(part)))
    .join('');
}
