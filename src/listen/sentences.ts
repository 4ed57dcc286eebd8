/** A text as pieces short enough to be spoken: Chromium falls silent in utterances of more than about 15 seconds. */

/** Characters that the slowest voice speaks in under 15 seconds. */
const LONGEST = 160;

/** Splits paragraphs at sentences, long sentences at their commas, and what is still long at spaces. */
export function sentencesOf(paragraphs: readonly string[], language: string): string[] {
  return paragraphs.flatMap((paragraph) => {
    const text = paragraph.replace(/\s+/g, ' ').trim();
    return text === '' ? [] : sentences(text, language).flatMap(shorten);
  });
}

function sentences(text: string, language: string): string[] {
  const parts =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
      : (text.match(/[^.!?…。！？]+[.!?…。！？]*\s*/gu) ?? [text]);
  return parts.map((part) => part.trim()).filter(Boolean);
}

function shorten(sentence: string): string[] {
  if (sentence.length <= LONGEST) return [sentence];
  const clauses = sentence.match(/[^,;:，；：、]+[,;:，；：、]*\s*/gu) ?? [sentence];
  return pack(clauses.flatMap((clause) => (clause.length <= LONGEST ? [clause] : pack(clause.split(/(?<= )/)))));
}

/** Joins pieces as long as they stay short enough; a word longer than that is cut. */
function pack(pieces: readonly string[]): string[] {
  const packed: string[] = [];
  for (const piece of pieces.flatMap((one) => one.match(new RegExp(`.{1,${LONGEST}}`, 'gsu')) ?? [])) {
    const last = packed.at(-1);
    if (last !== undefined && last.length + piece.length <= LONGEST) packed[packed.length - 1] = last + piece;
    else packed.push(piece);
  }
  return packed.map((piece) => piece.trim()).filter(Boolean);
}
