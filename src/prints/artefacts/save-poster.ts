/** “Save this guide here”: for places with a signal, before the road loses it. A4 upright. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { BLACK } from '../colour.ts';
import { compose } from '../compose.ts';
import { emergency, marked, phrases, remark, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { making } from '../notes.ts';
import { pressPage } from '../press.ts';
import { phrase } from '../strings.ts';
import type { PrintGuide } from '../subject.ts';

const FORMAT = { widthMm: 210, heightMm: 297 };

const STEPS = [
  ['scan', 'save.step-1'],
  ['save', 'save.step-2'],
  ['no-signal', 'save.step-3'],
] as const;

/**
 * A poster whose code opens the page that keeps the guide.
 *
 * @param sample a starter guide's poster says so
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function savePoster(guide: PrintGuide, options: ArtefactOptions, sample: boolean): Promise<Artefact> {
  const name = phrases('save.title', options);
  const document = openDocument(name, guide, options.languages);
  const face = pressPage(document, FORMAT, guide, options);
  compose({
    ...face,
    kind: 'routes',
    seed: guide.host,
    sample,
    base: 1,
    code: { text: guide.saveAddress, typed: guide.saveTyped, saving: false },
    sideMm: { usual: 88, largest: 110 },
    arrangement: 'above',
    name,
    story: (room, title) => stack([titles(room, title), remark(room, 'save.why', 15)], 5 * room.scale),
    practice: (room) =>
      stack(
        [
          ...STEPS.map(([pictogram, key]) =>
            marked(
              room,
              pictogram,
              BLACK,
              13,
              options.languages.map((language) => ({ language, text: phrase(key, language) })),
            ),
          ),
          emergency(room),
        ],
        6 * room.scale,
      ),
  });
  making(face.page, guide.host, guide);
  return { name: 'save-poster', ...(await document.finish()), fallbacks: [] };
}
