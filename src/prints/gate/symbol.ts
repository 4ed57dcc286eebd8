/** Everything that is checked of one symbol at a known place of an image. */
import { type Level, QUIET_ZONE } from '../../codes/symbol.ts';
import { crop, type GreyImage } from '../raster.ts';
import { readWithZxing, type ZxingSymbol } from './decoder-zxing.ts';
import type { DecoderName, Decoders } from './decoders.ts';
import {
  damaged,
  type Finding,
  levelDiffers,
  lowContrast,
  misplaced,
  modulesDiffer,
  notRead,
  quietZoneInvaded,
  readsOtherwise,
} from './findings.ts';
import { darkestInQuietZone, type SymbolPlace, symbolContrast } from './measure.ts';

/** ISO/IEC 15415, grade 4 (A) of symbol contrast. */
const CONTRAST_MIN = 0.7;

/** Drawing rounds white at most this far. */
const WHITE_MIN = 250;

/** How far, in modules, edges may lie from where they are declared: drawing and measuring each round once. */
const PLACE_TOLERANCE = 0.6;

export interface DeclaredSymbol {
  readonly text: string;
  readonly level: Level;
  readonly place: SymbolPlace;
}

/** All faults of one symbol; none where it is exactly what was declared. */
export async function symbolFindings(
  image: GreyImage,
  declared: DeclaredSymbol,
  decoders: Decoders,
): Promise<Finding[]> {
  const { text, place } = declared;
  const margin = (QUIET_ZONE * place.side) / place.modules;
  const left = Math.round(place.x - margin);
  const top = Math.round(place.y - margin);
  const side = Math.round(place.side + 2 * margin);
  const view = crop(image, left, top, side, side);
  const inView = { ...declared, place: { ...place, x: place.x - left, y: place.y - top } };

  const findings = await readingFindings(view, text, decoders);
  for (const seen of await readWithZxing(view)) findings.push(...drawingFindings(inView, seen));
  if (darkestInQuietZone(view, inView.place) < WHITE_MIN) findings.push(quietZoneInvaded(text));
  const contrast = symbolContrast(view, inView.place);
  if (contrast < CONTRAST_MIN) findings.push(lowContrast(text, contrast, CONTRAST_MIN));
  return findings;
}

/** Asks every decoder for the text, and for nothing but the text. */
async function readingFindings(view: GreyImage, text: string, decoders: Decoders): Promise<Finding[]> {
  const silent: DecoderName[] = [];
  const mistaken = new Map<string, DecoderName[]>();
  for (const decoder of decoders.present) {
    const texts = await decoder.read(view);
    if (texts.length === 0) silent.push(decoder.name);
    for (const other of texts) {
      if (other !== text) mistaken.set(other, [...(mistaken.get(other) ?? []), decoder.name]);
    }
  }
  return [
    ...(silent.length > 0 ? [notRead(silent, text)] : []),
    ...[...mistaken].map(([other, names]) => readsOtherwise(names, text, other)),
  ];
}

/** Compares what was drawn with what was declared. */
function drawingFindings({ text, level, place }: DeclaredSymbol, seen: ZxingSymbol): Finding[] {
  const findings: Finding[] = [];
  if (seen.level !== level) findings.push(levelDiffers(text, level, seen.level));
  if (seen.unusedCorrection < 1) findings.push(damaged(text, seen.unusedCorrection));
  if (seen.modules !== place.modules) findings.push(modulesDiffer(text, place.modules, seen.modules));
  const off = Math.max(
    Math.abs(seen.x - place.x),
    Math.abs(seen.y - place.y),
    Math.abs(seen.x + seen.side - place.x - place.side),
  );
  const offModules = (off * place.modules) / place.side;
  if (offModules > PLACE_TOLERANCE) findings.push(misplaced(text, offModules));
  return findings;
}
