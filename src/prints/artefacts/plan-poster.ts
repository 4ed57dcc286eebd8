/** A village's map of its households, a market's plan of its stalls, as a poster. A3 across. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { GREY } from '../colour.ts';
import { compose } from '../compose.ts';
import { contact, factsLine, joined, type Setting, sentences, textPiece, titles } from '../essentials.ts';
import { row, stack } from '../layout.ts';
import { mounting } from '../notes.ts';
import { mapPiece, type PlanPrint, planList } from '../plan.ts';
import { ofEntry, practice, pressPage } from '../press.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const TITLES = { households: 'map.title', market: 'market.title' } as const;

const FORMAT = { widthMm: 420, heightMm: 297 };

/** The map's height at full scale; it shrinks with the words where the list is long. */
const MAP_MM = 150;

/**
 * A poster with the drawing, the list of what is marked, conduct, and the entry's code.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function planPoster(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  map: PlanPrint,
): Promise<Artefact> {
  const { languages } = options;
  const document = openDocument(subject.title, guide, languages);
  const face = pressPage(document, FORMAT, guide, options);
  const caption = (room: Setting) =>
    textPiece(
      room.fonts,
      [
        `${joined(TITLES[map.of], languages)}. ${joined('map.not-to-scale', languages)}.`,
        ...languages.flatMap((language) => map.sample?.[language] ?? []),
      ].join(' '),
      { sizePt: 9 * room.scale, language: languages[0] ?? 'vi', colour: GREY, leading: 1.3 },
      room.widthMm,
    );
  compose({
    ...face,
    ...ofEntry(subject, guide),
    base: 1.1,
    sideMm: { usual: 68, largest: 110 },
    arrangement: 'beside',
    practiceShare: 0.84,
    story: (room, name) => {
      const half = { ...room, widthMm: (room.widthMm - 8 * room.scale) / 2, scale: room.scale * 0.85 };
      const left = stack([titles(half, name, subject.localName), factsLine(half, subject)], 2.5 * room.scale);
      const right = stack([sentences(half, subject), contact(half, subject)], 3 * room.scale);
      return row(
        [
          { piece: left, widthMm: half.widthMm },
          { piece: right, widthMm: half.widthMm },
        ],
        8 * room.scale,
      );
    },
    practice: (room) =>
      stack([mapPiece(room, map, MAP_MM * room.scale), caption(room), planList(room, map)], 3.5 * room.scale),
    aside: practice(subject),
  });
  mounting(face.page, subject, guide);
  return {
    name: map.of === 'market' ? 'market-plan' : 'household-map',
    ...(await document.finish()),
    fallbacks: fallbacksOf(subject, languages),
  };
}
