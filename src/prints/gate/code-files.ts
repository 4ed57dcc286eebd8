/** The same gate for the single codes that the build writes as PNG and SVG. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { type Level, QUIET_ZONE, qrSymbol } from '../../codes/symbol.ts';
import { derive } from '../../lib/derived-cache.ts';
import { type Diagnostic, sortDiagnostics } from '../../lib/diagnostic.ts';
import { type GreyImage, rasterisePicture } from '../raster.ts';
import { type Decoders, loadDecoders } from './decoders.ts';
import { decoderAbsent, diagnostic, type Finding, undeclaredFile, unreadableImage } from './findings.ts';
import type { GateReport } from './print.ts';
import { symbolFindings } from './symbol.ts';

/** One picture of one code with its quiet zone and nothing else. */
export interface CodeFile {
  /** Path in the folder, with `/`; `.png` or `.svg`. */
  readonly file: string;
  /** Exactly what every decoder must read. */
  readonly text: string;
  /** The least level it was made with. */
  readonly level: Level;
}

/** Pixels that an SVG's module is drawn with. */
const SVG_PIXELS_PER_MODULE = 6;

/** Reads every declared picture of a folder back, and reports pictures in it that nobody declared. */
export async function gateCodeFiles(
  folder: string,
  files: readonly CodeFile[],
  decoders?: Decoders,
): Promise<GateReport> {
  const loaded = decoders ?? (await loadDecoders());
  const diagnostics: Diagnostic[] = [];
  if (loaded.absent.length > 0) diagnostics.push(diagnostic(decoderAbsent(loaded.absent), folder, 1, '', 'warning'));
  for (const file of files) diagnostics.push(...(await fileDiagnostics(folder, file, loaded)));
  const declared = new Set(files.map(({ file }) => file));
  for (const file of await picturesIn(folder)) {
    if (!declared.has(file)) diagnostics.push(diagnostic(undeclaredFile(), file, 1, ''));
  }
  return {
    diagnostics: sortDiagnostics(diagnostics),
    codes: files.length,
    decoders: loaded.present.map((decoder) => decoder.name),
  };
}

async function fileDiagnostics(folder: string, code: CodeFile, decoders: Decoders): Promise<Diagnostic[]> {
  try {
    const bytes = await readFile(join(folder, code.file));
    const names = decoders.present.map(({ name }) => name).join();
    // The same bytes always get the same verdict; `1` changes with the gate's own code.
    const verdict = await derive('code-gate-1', [bytes, code.text, code.level, names], async () =>
      Buffer.from(JSON.stringify(await pictureFindings(bytes, code, decoders))),
    );
    const findings = JSON.parse(verdict.toString('utf8')) as Finding[];
    return findings.map((finding) => diagnostic(finding, code.file, 1, ''));
  } catch (error) {
    return [diagnostic(unreadableImage((error as Error).message), code.file, 1, '')];
  }
}

async function pictureFindings(bytes: Buffer, code: CodeFile, decoders: Decoders): Promise<Finding[]> {
  const { size: modules, level } = qrSymbol(code.text, { level: code.level });
  const image = await drawPicture(bytes, modules + 2 * QUIET_ZONE);
  const pitch = image.width / (modules + 2 * QUIET_ZONE);
  const place = { x: QUIET_ZONE * pitch, y: QUIET_ZONE * pitch, side: modules * pitch, modules };
  return await symbolFindings(image, { text: code.text, level, place }, decoders);
}

/** A picture in grey on white: a PNG as it is, an SVG at whole pixels for each of its `modules`. */
async function drawPicture(bytes: Buffer, modules: number): Promise<GreyImage> {
  const { format, width } = await sharp(bytes).metadata();
  return rasterisePicture(bytes, format === 'svg' ? (72 * SVG_PIXELS_PER_MODULE * modules) / width : 72);
}

async function picturesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.map((name) => name.replaceAll('\\', '/')).filter((name) => /\.(png|svg)$/.test(name));
}
