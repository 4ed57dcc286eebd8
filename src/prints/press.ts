/** What the faces of an entry share on a print shop's page. */
import type { ArtefactOptions } from './artefact.ts';
import type { Composition } from './compose.ts';
import type { PrintDocument } from './document.ts';
import { conduct, contact, emergency, factsLine, type Setting, sentences, titles } from './essentials.ts';
import type { Localised } from './languages.ts';
import { type Piece, stack } from './layout.ts';
import { type PrintGuide, type PrintSubject, textsIn, typedAddress } from './subject.ts';

/** How far the ground runs over the trim. */
export const BLEED_MM = 3;

type Face = Pick<Composition, 'fonts' | 'page' | 'guide' | 'options' | 'widthMm' | 'heightMm' | 'bleed'>;

/** A new page of its own with bleed and marks. */
export function pressPage(
  document: PrintDocument,
  format: { readonly widthMm: number; readonly heightMm: number },
  guide: PrintGuide,
  options: ArtefactOptions,
): Face {
  const bleed = { top: BLEED_MM, right: BLEED_MM, bottom: BLEED_MM, left: BLEED_MM };
  const page = document.addPage({ ...format, bleedMm: BLEED_MM });
  return { fonts: document.fonts, page, guide, options, ...format, bleed };
}

/** A card that speaks for its house: the entry's name stands where signs have the guide's. */
export function houseCard(
  document: PrintDocument,
  format: { readonly widthMm: number; readonly heightMm: number },
  { kind, seed, sample, title }: PrintSubject,
  guide: PrintGuide,
  options: ArtefactOptions,
): Face & Pick<Composition, 'kind' | 'seed' | 'sample'> {
  const own = textsIn(title, options.languages)[0];
  const owner = own === undefined ? guide : { ...guide, name: { [own.language]: own.text } };
  return { ...pressPage(document, format, owner, options), kind, seed, sample };
}

/** An entry's name and own code. */
export function ofEntry(
  subject: PrintSubject,
  guide: PrintGuide,
): Pick<Composition, 'kind' | 'seed' | 'sample' | 'name' | 'code'> {
  const { kind, seed, sample, title } = subject;
  const code = { text: subject.printedAddress, typed: typedAddress(subject, guide), saving: true };
  return { kind, seed, sample, name: title, code };
}

/** Name, rank, sentence, hours and telephone. */
export function wholeStory(subject: PrintSubject): (room: Setting, name: Localised) => Piece {
  return (room, name) =>
    stack(
      [
        titles(room, name, subject.localName),
        factsLine(room, subject),
        sentences(room, subject),
        contact(room, subject),
      ],
      3.6 * room.scale,
    );
}

/** What serves without a signal: conduct, and whom to call in need. */
export function practice(subject: PrintSubject, gap = 4.5): (room: Setting) => Piece {
  return (room) => stack([conduct(room, subject), emergency(room)], gap * room.scale);
}
