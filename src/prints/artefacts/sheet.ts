/** The first thing to print: one A4 from the office printer, without bleed or marks. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { ofEntry, practice, wholeStory } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const A4 = { widthMm: 210, heightMm: 297 };

/**
 * An A4 page with the name, the essentials, the code and the address to type; vectors only.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function sheet(subject: PrintSubject, guide: PrintGuide, options: ArtefactOptions): Promise<Artefact> {
  const document = openDocument(subject.title, guide, options.languages);
  compose({
    ...ofEntry(subject, guide),
    fonts: document.fonts,
    page: document.addPage({ ...A4, bleedMm: 0 }),
    guide,
    options,
    ...A4,
    bleed: { top: 0, right: 0, bottom: 0, left: 0 },
    desktop: true,
    base: 1,
    sideMm: { usual: 78, largest: 110 },
    arrangement: 'above',
    story: wholeStory(subject),
    practice: practice(subject),
  });
  return { name: 'sheet', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
