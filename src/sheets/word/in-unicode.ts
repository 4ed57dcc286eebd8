/** A document typed with fonts of an older encoding (.VnTime, VNI-Times), as Unicode. Pure. */
import { type Encoding, fromEncoding, guessEncoding } from '../legacy/encodings.ts';
import type { Paragraph } from './read-document.ts';

export interface UnicodeDocument {
  readonly paragraphs: readonly Paragraph[];
  /** Whether the encoding is known, by the whole document or by a person; each field is asked about where not. */
  readonly isSure: boolean;
}

/**
 * The paragraphs in Unicode. The template's headings are Unicode whatever is typed below them.
 *
 * @param named  the encoding that a person named
 */
export function inUnicode(paragraphs: readonly Paragraph[], named?: Encoding): UnicodeDocument {
  const texts = paragraphs.filter(({ heading }) => heading === 0).map(({ plain }) => plain);
  const guess = guessEncoding(texts.filter((text) => !isUnicode(text)));
  const encoding = named ?? (guess.sure ? guess.encoding : undefined);
  if (encoding === undefined) return { paragraphs, isSure: false };
  return {
    paragraphs: paragraphs.map((paragraph) => {
      const { plain, markdown, heading } = paragraph;
      const own = guessEncoding([plain]);
      const isOlder = heading === 0 ? !isUnicode(plain) : own.sure && own.encoding === encoding;
      if (!isOlder) return paragraph;
      return { ...paragraph, plain: fromEncoding(plain, encoding), markdown: fromEncoding(markdown, encoding) };
    }),
    isSure: true,
  };
}

function isUnicode(text: string): boolean {
  const { sure, encoding } = guessEncoding([text]);
  return sure && encoding === 'unicode';
}
