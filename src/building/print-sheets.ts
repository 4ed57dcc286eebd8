/** The first thing to print, beside each code: `/codes/CODE.pdf`, an A4 sheet that was read back. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printedAddress } from '../codes/address.ts';
import { warning } from '../codes/finding.ts';
import { ReadableError } from '../lib/command.ts';
import { derive } from '../lib/derived-cache.ts';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { makersHash } from '../lib/makers-hash.ts';
import { sheet } from '../prints/artefacts/sheet.ts';
import { type CodeFile, gateCodeFiles } from '../prints/gate/code-files.ts';
import { loadDecoders } from '../prints/gate/decoders.ts';
import { gatePrint } from '../prints/gate/print.ts';
import type { PrintGuide, PrintSubject } from '../prints/subject.ts';
import type { CurrentGuide } from '../queries/current.ts';
import { printGuide, printSubject } from '../queries/print-subject.ts';
import { CODE_FILES_FOLDER } from './code-files.ts';

export interface PrintSheets {
  readonly written: number;
  /** Entries whose words do not fit a sheet: they have none, and their page goes on without. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Writes the A4 sheet, in the guide's first two languages, of every entry that carries a code.
 *
 * @throws {ReadableError} where a code of a sheet cannot be read back
 */
export async function writePrintSheets(dist: string, guide: CurrentGuide): Promise<PrintSheets> {
  const makers = await makersHash('prints', 'codes', 'ornament', 'illustrations');
  const folder = join(dist, CODE_FILES_FOLDER);
  await mkdir(folder, { recursive: true });
  const warnings: Diagnostic[] = [];
  let written = 0;
  for (const [ref, code] of guide.codeOf) {
    const entry = guide.entries.get(ref);
    if (!entry) continue;
    const subject = printSubject(guide, entry);
    const ofGuide = printGuide(guide, entry);
    const printed = JSON.stringify([subject, ofGuide]);
    const bytes = await derive('sheet', [makers, printed], () => makeSheet(subject, ofGuide)).catch(
      (error: unknown) => {
        if (!(error instanceof TooMuch)) throw error;
        warnings.push(withoutSheet(ref, error.words));
        return undefined;
      },
    );
    if (!bytes) continue;
    await writeFile(join(folder, `${code}.pdf`), bytes);
    written += 1;
  }
  return { written, warnings };
}

/** Reads back every SVG and PNG that the build wrote. Throws `ReadableError` where one fails. */
export async function gateWrittenCodes(dist: string, guide: CurrentGuide): Promise<void> {
  const files = [...guide.registry.codes.keys()].flatMap((code): CodeFile[] => {
    const text = printedAddress(guide.site.origin, code);
    return ['svg', 'png'].map((format) => ({ file: `${code}.${format}`, text, level: 'Q' }));
  });
  const { diagnostics } = await gateCodeFiles(join(dist, CODE_FILES_FOLDER), files);
  refuse(diagnostics);
}

/** What a sheet says does not fit: an officer's text to shorten, no fault of a code. */
class TooMuch extends Error {
  readonly words: ReadableError['text'];

  constructor(error: ReadableError) {
    super(error.message);
    this.words = error.text;
  }
}

async function makeSheet(subject: PrintSubject, guide: PrintGuide): Promise<Uint8Array> {
  const languages = guide.languages.slice(0, 2);
  const { pdf, pages } = await sheet(subject, guide, { languages }).catch((error: unknown) => {
    throw error instanceof ReadableError ? new TooMuch(error) : error;
  });
  const file = `${CODE_FILES_FOLDER}/${subject.code}.pdf`;
  const registered = new Set([subject.printedAddress]);
  const { diagnostics } = await gatePrint({ file, pdf, pages, registered }, await loadDecoders());
  refuse(diagnostics);
  return pdf;
}

function refuse(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const list = (language: 'vi' | 'en') =>
    errors.map(({ file, message, remedy }) => `  ${file}: ${message[language]} → ${remedy[language]}`).join('\n');
  throw new ReadableError({
    vi: `Có mã không đạt khi đọc lại:\n${list('vi')}`,
    en: `Codes failed when they were read back:\n${list('en')}`,
  });
}

function withoutSheet(ref: string, { vi, en }: ReadableError['text']): Diagnostic {
  const message = { vi: `Chưa có tờ A4 để in: ${vi}`, en: `There is no A4 sheet to print: ${en}` };
  const remedy = {
    vi: 'Rút ngắn tên hoặc câu giới thiệu, rồi dựng lại.',
    en: 'Shorten the name or the sentence, and build again.',
  };
  return warning('codes-no-sheet', { file: `${ref}/facts.yaml`, line: 1 }, { message, remedy });
}
