/** Every code of one page, once it is pixels: read back, and held to what the page declares. */
import { QUIET_ZONE } from '../../codes/symbol.ts';
import type { Diagnostic } from '../../lib/diagnostic.ts';
import type { ArtefactPage, PlacedCode } from '../placed-code.ts';
import type { PageRaster } from '../raster.ts';
import { MIN_MODULE_MM } from '../size.ts';
import { readWithZxing } from './decoder-zxing.ts';
import type { Decoders } from './decoders.ts';
import { CUT_TOLERANCE_MM } from './expectation.ts';
import { diagnostic, type Finding, moduleTooSmall, nearTrim, notRegistered, unexpected } from './findings.ts';
import type { SymbolPlace } from './measure.ts';
import { symbolFindings } from './symbol.ts';

/** An address of a guide's code or of a lot (GS1 Digital Link), whatever its host. */
const CODE_ADDRESS = /^HTTPS:\/\/[^/]+\/(?:Q|01)\//i;

/** Whom the page belongs to: the file, its number from 0, and the addresses that the registry answers. */
export interface PageOf {
  readonly file: string;
  readonly index: number;
  readonly registered?: ReadonlySet<string> | undefined;
}

/** All faults of a page; none where it is exactly what was declared. */
export async function pageDiagnostics(
  raster: PageRaster,
  page: ArtefactPage,
  of: PageOf,
  decoders: Decoders,
): Promise<Diagnostic[]> {
  const found = await pageFindings(raster, page, of.registered, decoders);
  return found.map(({ finding, code }) => {
    const field = code === undefined ? `pages.${of.index}` : `pages.${of.index}.codes.${code}`;
    return diagnostic(finding, of.file, of.index + 1, field);
  });
}

/** Six pixels a module, within what a press resolves and a page of a poster's size can hold in memory. */
export function resolutionFor(page: ArtefactPage): number {
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

const moduleMm = (code: PlacedCode) => code.sideMm / code.modules;

async function pageFindings(
  raster: PageRaster,
  page: ArtefactPage,
  registered: ReadonlySet<string> | undefined,
  decoders: Decoders,
): Promise<PlacedFinding[]> {
  const declared = page.codes.map((code) => ({ code, place: placeOf(code, page, raster.pixelsPerMm) }));
  const findings = await unexpectedOn(
    raster,
    page,
    declared.map(({ place }) => place),
  );
  for (const [index, { code, place }] of declared.entries()) {
    const ofSymbol = await symbolFindings(raster, { text: code.text, level: code.level, place }, decoders);
    const known = !registered || !CODE_ADDRESS.test(code.text) || registered.has(code.text);
    const ofRegistry = known ? [] : [notRegistered(code.text)];
    for (const finding of [...ofRegistry, ...layoutFindings(code, page), ...ofSymbol])
      findings.push({ finding, code: index });
  }
  return findings;
}

function placeOf(code: PlacedCode, { trimAtMm }: ArtefactPage, pixelsPerMm: number): SymbolPlace {
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
  { trimAtMm }: ArtefactPage,
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
function layoutFindings(code: PlacedCode, { trimMm }: ArtefactPage): Finding[] {
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
