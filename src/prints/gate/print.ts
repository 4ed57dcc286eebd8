/**
 * The decode-back gate: no print leaves the build before its own codes have been read from it.
 *
 * Every page is drawn from the PDF itself and every code on it is read by independent decoders,
 * compared with what the print declares, and measured. One finding fails the job.
 */
import { QUIET_ZONE } from '../../codes/symbol.ts';
import { type Diagnostic, sortDiagnostics } from '../../lib/diagnostic.ts';
import { type OpenPdf, openPdf, type PageRaster } from '../raster.ts';
import { MIN_MODULE_MM } from '../size.ts';
import { readWithZxing } from './decoder-zxing.ts';
import { type DecoderName, type Decoders, loadDecoders } from './decoders.ts';
import { CUT_TOLERANCE_MM, type ExpectedCode, type ExpectedPage, type ExpectedPrint } from './expectation.ts';
import {
  decoderAbsent,
  diagnostic,
  type Finding,
  moduleTooSmall,
  nearTrim,
  pageCountDiffers,
  unexpected,
  unreadablePdf,
} from './findings.ts';
import type { SymbolPlace } from './measure.ts';
import { symbolFindings } from './symbol.ts';

export interface GateReport {
  /** Empty where the print may go out; a warning alone does not hold it back. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many codes were looked at. */
  readonly codes: number;
  readonly decoders: readonly DecoderName[];
}

/** Reads every code of a print back and holds it to what the print declares. */
export async function gatePrint(print: ExpectedPrint, decoders?: Decoders): Promise<GateReport> {
  const loaded = decoders ?? (await loadDecoders());
  const diagnostics: Diagnostic[] = [];
  if (loaded.absent.length > 0)
    diagnostics.push(diagnostic(decoderAbsent(loaded.absent), print.file, 1, '', 'warning'));
  diagnostics.push(...(await pdfDiagnostics(print, loaded)));
  return {
    diagnostics: sortDiagnostics(diagnostics),
    codes: print.pages.reduce((sum, page) => sum + page.codes.length, 0),
    decoders: loaded.present.map((decoder) => decoder.name),
  };
}

async function pdfDiagnostics({ file, pdf, pages }: ExpectedPrint, decoders: Decoders): Promise<Diagnostic[]> {
  let document: OpenPdf;
  try {
    document = await openPdf(pdf);
  } catch (error) {
    return [diagnostic(unreadablePdf((error as Error).message), file, 1, '')];
  }
  try {
    if (document.pageCount !== pages.length) {
      return [diagnostic(pageCountDiffers(pages.length, document.pageCount), file, 1, '')];
    }
    const diagnostics: Diagnostic[] = [];
    for (const [index, page] of pages.entries()) {
      const raster = await document.rasterise(index, resolutionFor(page));
      for (const { finding, code } of await pageFindings(raster, page, decoders)) {
        const field = code === undefined ? `pages.${index}` : `pages.${index}.codes.${code}`;
        diagnostics.push(diagnostic(finding, file, index + 1, field));
      }
    }
    return diagnostics;
  } finally {
    document.close();
  }
}

/** Six pixels a module, within what a press resolves and a page of a poster's size can hold in memory. */
function resolutionFor(page: ExpectedPage): number {
  const least = Math.min(...page.codes.map(moduleMm));
  const inches = (page.trimMm.width * page.trimMm.height) / 25.4 ** 2;
  const wanted = Number.isFinite(least) ? Math.ceil((6 * 25.4) / least) : 0;
  return Math.min(Math.max(wanted, 150), 600, Math.floor(Math.sqrt(60_000_000 / inches)));
}

/** A finding and the code it is about; without one it is about the page. */
interface PlacedFinding {
  readonly finding: Finding;
  readonly code?: number;
}

const moduleMm = (code: ExpectedCode) => code.sideMm / code.modules;

async function pageFindings(raster: PageRaster, page: ExpectedPage, decoders: Decoders): Promise<PlacedFinding[]> {
  const declared = page.codes.map((code) => ({ code, place: placeOf(code, page, raster.pixelsPerMm) }));
  const findings = await unexpectedOn(
    raster,
    page,
    declared.map(({ place }) => place),
  );
  for (const [index, { code, place }] of declared.entries()) {
    const ofSymbol = await symbolFindings(raster, { text: code.text, level: code.level, place }, decoders);
    for (const finding of [...layoutFindings(code, page), ...ofSymbol]) findings.push({ finding, code: index });
  }
  return findings;
}

function placeOf(code: ExpectedCode, { trimAtMm }: ExpectedPage, pixelsPerMm: number): SymbolPlace {
  return {
    x: (trimAtMm.x + code.xMm) * pixelsPerMm,
    y: (trimAtMm.y + code.yMm) * pixelsPerMm,
    side: code.sideMm * pixelsPerMm,
    modules: code.modules,
  };
}

/** Codes on the page whose middle lies in no declared place. */
async function unexpectedOn(
  raster: PageRaster,
  { trimAtMm }: ExpectedPage,
  places: readonly SymbolPlace[],
): Promise<PlacedFinding[]> {
  const covers = (place: SymbolPlace, x: number, y: number) =>
    x > place.x && y > place.y && x < place.x + place.side && y < place.y + place.side;
  return (await readWithZxing(raster))
    .filter(({ x, y, side }) => !places.some((place) => covers(place, x + side / 2, y + side / 2)))
    .map(({ text, x, y }) => ({
      finding: unexpected(text, x / raster.pixelsPerMm - trimAtMm.x, y / raster.pixelsPerMm - trimAtMm.y),
    }));
}

/** What follows from the declared place alone. */
function layoutFindings(code: ExpectedCode, { trimMm }: ExpectedPage): Finding[] {
  const findings: Finding[] = [];
  if (moduleMm(code) < MIN_MODULE_MM - 1e-6) {
    findings.push(moduleTooSmall(code.text, moduleMm(code), Math.ceil(code.modules * MIN_MODULE_MM * 100) / 100));
  }
  const right = trimMm.width - code.xMm - code.sideMm;
  const bottom = trimMm.height - code.yMm - code.sideMm;
  const distance = Math.min(code.xMm, code.yMm, right, bottom);
  const needed = QUIET_ZONE * moduleMm(code) + CUT_TOLERANCE_MM;
  if (distance < needed - 1e-6) findings.push(nearTrim(code.text, distance, needed));
  return findings;
}
