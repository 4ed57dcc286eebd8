/** The table tent: two faces back to back, a base and a flap to glue, from one sheet. */
import { type Artefact, type ArtefactOptions, openDocument } from '../artefact.ts';
import { PAPER } from '../colour.ts';
import { compose } from '../compose.ts';
import { conduct, contact, emergency, factsLine, sentences, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { making } from '../notes.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject, typedAddress } from '../subject.ts';

const WIDTH_MM = 148;
const FACE_MM = 100;
const BASE_MM = 40;
const FLAP_MM = 11;

/**
 * A tent with the place on one face and conduct and emergency numbers on the other, the code on both.
 *
 * @throws {ReadableError} where a text, the code or a glyph does not fit
 */
export async function tent(subject: PrintSubject, guide: PrintGuide, options: ArtefactOptions): Promise<Artefact> {
  const document = openDocument(subject.title, guide, options.languages);
  const heightMm = 2 * FACE_MM + BASE_MM + FLAP_MM;
  const page = document.addPage({ widthMm: WIDTH_MM, heightMm, bleedMm: 3 });
  const face = {
    ...subject,
    fonts: document.fonts,
    page,
    guide,
    options,
    widthMm: WIDTH_MM,
    heightMm: FACE_MM,
    base: 0.6,
    sideMm: { usual: 36, largest: 44 },
    arrangement: 'beside' as const,
    name: subject.title,
  };
  const textMm = options.languages.length > 2 ? 62 : 0;
  const code = { text: subject.printedAddress, typed: typedAddress(subject, guide), textMm };
  page.rect(-3, 2 * FACE_MM, WIDTH_MM + 6, BASE_MM, PAPER);
  // The far face stands on its head above the fold; the near face below it runs on into the base.
  page.within({ x: 0, y: 0, width: WIDTH_MM, height: FACE_MM, turned: true }, () =>
    compose({
      ...face,
      bleed: { top: 0, right: 3, bottom: 3, left: 3 },
      code: { ...code, saving: false },
      practiceShare: 0.8,
      story: (room, name) => titles({ ...room, scale: room.scale * 0.6 }, name),
      practice: (room) => stack([conduct(room, subject), emergency(room)], 4 * room.scale),
    }),
  );
  page.within({ x: 0, y: FACE_MM, width: WIDTH_MM, height: FACE_MM }, () =>
    compose({
      ...face,
      bleed: { top: 0, right: 3, bottom: 0, left: 3 },
      code: { ...code, saving: true },
      story: (room, name) =>
        stack(
          [titles(room, name, subject.localName), factsLine(room, subject), sentences(room, subject)],
          3.6 * room.scale,
        ),
      practice: (room) => contact({ ...room, scale: room.scale * 1.15 }, subject) ?? stack([], 0),
    }),
  );
  for (const y of [FACE_MM, 2 * FACE_MM, 2 * FACE_MM + BASE_MM]) page.foldAt(y);
  making(page, `${subject.ref} · ${subject.code}`, guide);
  page.note(
    'Gấp theo ba vạch đứt hai bên: giữa hai mặt, trên và dưới phần đáy; dán mép cuối vào chân mặt sau. Giấy từ 200 g/m². Đánh dấu vòng tròn cạnh mã bằng chấm nổi.',
  );
  page.note(
    'Fold at the three dashed ticks: between the faces, above and below the base; glue the last flap to the foot of the far face. Paper of 200 g/m² or more. Raise the ring beside the code.',
  );
  return { name: 'tent', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
