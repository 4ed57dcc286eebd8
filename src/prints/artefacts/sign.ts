/** The outdoor sign: A5, A4 or 20 × 30 cm, upright or across. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { mounting } from '../notes.ts';
import { ofEntry, practice, pressPage, wholeStory } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

export const SIGN_SIZES = {
  a5: { short: 148, long: 210 },
  a4: { short: 210, long: 297 },
  '20x30': { short: 200, long: 300 },
} as const;

export type SignSize = keyof typeof SIGN_SIZES;

export interface SignOptions extends ArtefactOptions {
  readonly size: SignSize;
  readonly orientation: 'portrait' | 'landscape';
}

/** The side of a square as large as an A4: other formats scale by theirs. */
const A4_MEAN_MM = Math.sqrt(210 * 297);

/**
 * A sign for a print shop: 3 mm bleed, crop marks, notes for the mounter outside the trim.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function sign(subject: PrintSubject, guide: PrintGuide, options: SignOptions): Promise<Artefact> {
  const { short, long } = SIGN_SIZES[options.size];
  const upright = options.orientation === 'portrait';
  const [widthMm, heightMm] = upright ? [short, long] : [long, short];
  const document = openDocument(subject.title, guide, options.languages);
  const face = pressPage(document, { widthMm, heightMm }, guide, options);
  compose({
    ...face,
    ...ofEntry(subject, guide),
    base: Math.sqrt(widthMm * heightMm) / A4_MEAN_MM,
    sideMm: { usual: short * (upright ? 0.38 : 0.36), largest: short * 0.55 },
    arrangement: upright ? 'above' : 'beside',
    story: wholeStory(subject),
    practice: practice(subject),
  });
  mounting(face.page, subject, guide);
  return {
    name: `sign-${options.size}-${options.orientation}`,
    ...(await document.finish()),
    fallbacks: fallbacksOf(subject, options.languages),
  };
}
