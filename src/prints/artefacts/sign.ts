/** The outdoor sign: A5, A4 or 20 × 30 cm, upright or across. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { conduct, contact, emergency, factsLine, sentences, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { mounting } from '../notes.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject, typedAddress } from '../subject.ts';

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
  const page = document.addPage({ widthMm, heightMm, bleedMm: 3 });
  compose({
    ...subject,
    fonts: document.fonts,
    page,
    guide,
    options,
    widthMm,
    heightMm,
    bleed: { top: 3, right: 3, bottom: 3, left: 3 },
    base: Math.sqrt(widthMm * heightMm) / A4_MEAN_MM,
    code: { text: subject.printedAddress, typed: typedAddress(subject, guide), saving: true },
    sideMm: { usual: short * (upright ? 0.38 : 0.36), largest: short * 0.55 },
    arrangement: upright ? 'above' : 'beside',
    name: subject.title,
    story: (room, name) =>
      stack(
        [
          titles(room, name, subject.localName),
          factsLine(room, subject),
          sentences(room, subject),
          contact(room, subject),
        ],
        3.6 * room.scale,
      ),
    practice: (room) => stack([conduct(room, subject), emergency(room)], 4.5 * room.scale),
  });
  mounting(page, subject, guide);
  return {
    name: `sign-${options.size}-${options.orientation}`,
    ...(await document.finish()),
    fallbacks: fallbacksOf(subject, options.languages),
  };
}
