/** The sticker for a door or a window: 120 × 180 mm. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { conduct, contact, emergency, sentences, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { mounting } from '../notes.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject, typedAddress } from '../subject.ts';

const FORMAT = { widthMm: 120, heightMm: 180, bleedMm: 3 };

/**
 * A door sticker for a print shop.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function doorSticker(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
): Promise<Artefact> {
  const document = openDocument(subject.title, guide, options.languages);
  const page = document.addPage(FORMAT);
  compose({
    ...subject,
    fonts: document.fonts,
    page,
    guide,
    options,
    ...FORMAT,
    bleed: { top: 3, right: 3, bottom: 3, left: 3 },
    base: 0.62,
    code: { text: subject.printedAddress, typed: typedAddress(subject, guide), saving: true },
    sideMm: { usual: 44, largest: 62 },
    sticker: true,
    arrangement: 'above',
    name: subject.title,
    story: (room, name) =>
      stack(
        [titles(room, name, subject.localName), sentences(room, subject), contact(room, subject)],
        3.4 * room.scale,
      ),
    practice: (room) => stack([conduct(room, subject), emergency(room)], 4 * room.scale),
  });
  mounting(page, subject, guide);
  return { name: 'door-sticker', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
