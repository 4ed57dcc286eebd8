/** A route on one A4 from the office printer: its stops with their codes, and the route's own. */
import { ReadableError } from '../../lib/command.ts';
import { type Artefact, type ArtefactOptions, DEFAULT_DPI, openDocument } from '../artefact.ts';
import { compose } from '../compose.ts';
import { emergency, factsLine, sentences, titles } from '../essentials.ts';
import { stack } from '../layout.ts';
import { ofEntry } from '../press.ts';
import { type RouteList, routeList } from '../route-list.ts';
import { fallbacksOf, type PrintGuide, type PrintSubject } from '../subject.ts';

const A4 = { widthMm: 210, heightMm: 297 };

/**
 * A page to take along. A long route goes without the symbols of its stops; their addresses stay.
 *
 * @throws {ReadableError} where even then a text, the code or a glyph does not fit
 */
export async function routeSheet(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  route: RouteList,
): Promise<Artefact> {
  try {
    return await compositionOf(subject, guide, options, route, true);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return compositionOf(subject, guide, options, route, false);
  }
}

async function compositionOf(
  subject: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
  route: RouteList,
  symbols: boolean,
): Promise<Artefact> {
  const document = openDocument(subject.title, guide, options.languages);
  const dpi = options.dpi ?? DEFAULT_DPI;
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
    sideMm: { usual: 46, largest: 70 },
    arrangement: 'above',
    story: (room, name) =>
      stack(
        [
          titles(room, name, subject.localName),
          factsLine(room, subject),
          sentences({ ...room, scale: room.scale * 0.8 }, subject),
          routeList(room, route, dpi, symbols),
        ],
        2.6 * room.scale,
      ),
    practice: emergency,
  });
  return { name: 'route-sheet', ...(await document.finish()), fallbacks: fallbacksOf(subject, options.languages) };
}
