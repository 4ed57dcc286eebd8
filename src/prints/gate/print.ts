/**
 * The decode-back gate: no print leaves the build before its own codes have been read from it.
 *
 * Every page is drawn from the PDF itself and every code on it is read by independent decoders,
 * compared with what the print declares, and measured. One finding fails the job.
 */
import { type Diagnostic, sortDiagnostics } from '../../lib/diagnostic.ts';
import { type OpenPdf, openPdf } from '../raster.ts';
import { type DecoderName, type Decoders, loadDecoders } from './decoders.ts';
import type { ExpectedPrint } from './expectation.ts';
import { decoderAbsent, diagnostic, pageCountDiffers, unreadablePdf } from './findings.ts';
import { pageDiagnostics, resolutionFor } from './page.ts';

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

async function pdfDiagnostics(
  { file, pdf, pages, registered }: ExpectedPrint,
  decoders: Decoders,
): Promise<Diagnostic[]> {
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
      diagnostics.push(...(await pageDiagnostics(raster, page, { file, index, registered }, decoders)));
    }
    return diagnostics;
  } finally {
    document.close();
  }
}
