/**
 * The code's plate for engravers, cutters and stone: SVG in millimetres, fills only,
 * letters as outlines, so that no font and no line width is needed.
 */
import { QUIET_ZONE, symbolPath } from '../codes/symbol.ts';
import { tactileDiameterMm } from './code-block.ts';
import { PrintFonts } from './fonts.ts';
import type { ArtefactPage } from './placed-code.ts';
import { sizeSymbol } from './size.ts';
import { type PrintGuide, type PrintSubject, typedAddress } from './subject.ts';

export interface CodePlateOptions {
  /** Of the symbol, without its quiet zone. */
  readonly sideMm: number;
  readonly distanceMm?: number;
  /** Of the engraver; 300 unless told. */
  readonly dpi?: number;
}

export interface CodePlate {
  readonly svg: string;
  /** What the gate needs to know of it. */
  readonly page: ArtefactPage;
}

/** Around everything: a cutter is allowed to be this far off. */
const EDGE_MM = 1.5;

/** Twice the height of a capital in ems keeps the address clear of the quiet zone and of the edge. */
const LINE_EM = 1.9;

/**
 * Symbol on its quiet zone, the ring left of it, the typed address under it.
 *
 * @throws {ReadableError} where the side cannot serve the distance, or a module would be too fine
 */
export function codePlate(subject: PrintSubject, guide: PrintGuide, options: CodePlateOptions): CodePlate {
  const { symbol, sideMm, moduleMm } = sizeSymbol({
    text: subject.printedAddress,
    usualMm: options.sideMm,
    largestMm: options.sideMm,
    dpi: options.dpi ?? 300,
    ...(options.distanceMm === undefined ? {} : { distanceMm: options.distanceMm }),
  });
  const quiet = QUIET_ZONE * moduleMm;
  const ring = tactileDiameterMm(sideMm);
  const symbolX = EDGE_MM + ring + 1 + quiet;
  const symbolY = EDGE_MM + quiet;
  const width = symbolX + sideMm + quiet + EDGE_MM;
  const fonts = new PrintFonts();
  const typed = typedAddress(subject, guide);
  const choice = { language: 'en', weight: 'bold', family: 'code' } as const;
  const runs = fonts.runs(typed, choice);
  const em = Math.min(sideMm / 8, sideMm / runs.reduce((sum, run) => sum + fonts.widthEm(run), 0));
  const height = symbolY + sideMm + quiet + LINE_EM * em;
  const baseline = symbolY + sideMm + quiet + em;
  const ringPath =
    circle(EDGE_MM + ring / 2, symbolY + sideMm / 2, ring / 2) +
    circle(EDGE_MM + ring / 2, symbolY + sideMm / 2, ring * 0.34);
  const [w, h] = [mm(width), mm(height)];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">` +
    `<title>${typed}</title><path fill="#fff" d="M0 0h${w}v${h}H0z"/>` +
    `<path transform="translate(${mm(symbolX)} ${mm(symbolY)}) scale(${moduleMm.toFixed(6)})" d="${symbolPath(symbol)}"/>` +
    `<path fill-rule="evenodd" d="${ringPath}"/>` +
    `<path d="${outlines(fonts, runs, symbolX, baseline, em)}"/></svg>\n`;
  const { text, size: modules, level } = symbol;
  const code = { text, xMm: symbolX, yMm: symbolY, sideMm, modules, level };
  return { svg, page: { trimMm: { width: w, height: h }, trimAtMm: { x: 0, y: 0 }, codes: [code] } };
}

/** Letters as outlines in mm from a baseline. */
function outlines(
  fonts: PrintFonts,
  runs: ReturnType<PrintFonts['runs']>,
  x: number,
  baseline: number,
  em: number,
): string {
  let path = '';
  let pen = x;
  for (const { face, text } of runs) {
    const font = fonts.font(face);
    const unit = em / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    for (const [index, glyph] of glyphs.entries()) {
      path += glyph.path.scale(unit, -unit).translate(pen, baseline).toSVG();
      pen += (positions[index]?.xAdvance ?? 0) * unit;
    }
  }
  return path;
}

function circle(x: number, y: number, r: number): string {
  return `M${mm(x - r)} ${mm(y)}a${mm(r)} ${mm(r)} 0 1 0 ${mm(2 * r)} 0a${mm(r)} ${mm(r)} 0 1 0 ${mm(-2 * r)} 0z`;
}

/** Micrometres are finer than any engraver. */
function mm(value: number): number {
  return Number(value.toFixed(3));
}
