/** The sticker for a door or a window: 120 × 180 mm. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { contact, sentences, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { mounting } from '../notes.ts';
import { ofEntry, practice, pressPage } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const FORMAT = { widthMm: 120, heightMm: 180 };

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
  const face = pressPage(document, FORMAT, guide, options);
  compose({
    ...face,
    ...ofEntry(subject, guide),
    base: 0.62,
    sideMm: { usual: 44, largest: 62 },
    sticker: true,
    arrangement: 'above',
    story: (room, name) =>
      stack(
        [titles(room, name, subject.localName), sentences(room, subject), contact(room, subject)],
        3.4 * room.scale,
      ),
    practice: practice(subject, 4),
  });
  mounting(face.page, subject, guide);
  return { name: 'door-sticker', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
