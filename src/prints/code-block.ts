/**
 * The code's corner: bottom right on every artefact, on bare white, nothing decorative near it.
 * Above the symbol what to do, under it the address to type, how to manage without a signal,
 * and the line against pasted-over codes.
 */
import { QUIET_ZONE } from '../codes/symbol.ts';
import { BLACK, INDIGO } from './colour.ts';
import { textPiece } from './essentials.ts';
import type { PrintFonts } from './fonts.ts';
import type { PrintLanguage } from './languages.ts';
import { type Piece, stack } from './layout.ts';
import type { PrintPage } from './page.ts';
import type { SizedSymbol } from './size.ts';
import { type PrintKey, phrase } from './strings.ts';
import type { PrintGuide } from './subject.ts';

/** The words around a code. */
export interface CodeContent {
  /** The address as it is typed: `camnang.example/Q/7K2M9D`; absent where the code is none. */
  readonly typed?: string;
  /** What to do with the code, above it; `code.scan` where absent. */
  readonly hint?: PrintKey;
  /** What the code never does, under it; `code.only-host` where absent. */
  readonly only?: PrintKey;
  /** With the line on saving the guide beforehand. */
  readonly saving: boolean;
  /** The least width of these words, for small symbols in three languages. */
  readonly textMm?: number;
}

export interface CodeBlockRequest extends CodeContent {
  readonly fonts: PrintFonts;
  readonly guide: PrintGuide;
  readonly languages: readonly PrintLanguage[];
  readonly sized: Pick<SizedSymbol, 'symbol' | 'sideMm' | 'moduleMm'>;
  /** 1 on an A4. */
  readonly scale: number;
}

export interface CodeBlock extends Piece {
  readonly widthMm: number;
  readonly quietMm: number;
}

/** A symbol's side under which lines as wide as the symbol would hold three words. */
const NARROW_MM = 52;

/** Diameter of the raised ring beside a code: large enough for a fingertip to find. */
export function tactileDiameterMm(sideMm: number): number {
  return Math.min(8, Math.max(4, sideMm * 0.12));
}

/** Composes the block; its right edge is the end of the right quiet zone. */
export function codeBlock(request: CodeBlockRequest): CodeBlock {
  const { fonts, guide, languages, sized, scale } = request;
  const { sideMm } = sized;
  const quiet = QUIET_ZONE * sized.moduleMm;
  const ring = tactileDiameterMm(sideMm);
  const width = Math.max(ring + 2 * scale + quiet + sideMm, request.textMm ?? 0);
  const symbolX = width - sideMm;
  // Under a small symbol the words need the block's whole width.
  const textX = sideMm < NARROW_MM ? 0 : symbolX;
  const textWidth = width - textX;
  const lines = (key: PrintKey, sizePt: number, weight: 'regular' | 'semibold', values = {}): Piece =>
    stack(
      languages.map((language) =>
        textPiece(fonts, phrase(key, language, values), { sizePt, weight, leading: 1.32, language }, textWidth),
      ),
      0.6 * scale,
    );
  const above = lines(request.hint ?? 'code.scan', 10.5 * scale, 'semibold');
  const below = stack(
    [
      request.typed === undefined ? undefined : typedAddress(fonts, request.typed, scale, textWidth),
      request.saving ? lines('code.no-signal', 8.2 * scale, 'regular', { address: guide.saveTyped }) : undefined,
      lines(request.only ?? 'code.only-host', 7.8 * scale, 'regular', { host: guide.host }),
    ],
    1.8 * scale,
  );
  return {
    widthMm: width + quiet,
    quietMm: quiet,
    heightMm: above.heightMm + quiet + sideMm + quiet + below.heightMm,
    overflows: above.overflows || below.overflows,
    draw: (page, x, y) => {
      const top = y + above.heightMm + quiet;
      above.draw(page, x + textX, y);
      page.symbol(sized.symbol, x + symbolX, top, sideMm);
      tactileMark(page, x + symbolX - quiet - 2 * scale - ring / 2, top + sideMm / 2, ring);
      below.draw(page, x + textX, top + sideMm + quiet);
    },
  };
}

/** Where the raised ring goes: drawn so that it can be glued, embossed or printed in relief. */
export function tactileMark(page: PrintPage, x: number, y: number, diameter: number): void {
  page.ring(x, y, diameter, diameter * 0.16, INDIGO);
  page.ring(x, y, diameter * 0.34, diameter * 0.17, INDIGO);
}

/** One line where it fits at a readable size, else host and code on a line each. */
function typedAddress(fonts: PrintFonts, typed: string, scale: number, widthMm: number): Piece {
  const style = (sizePt: number, weight: 'semibold' | 'bold') =>
    ({ sizePt, weight, family: 'code', leading: 1.3, language: 'en', colour: BLACK }) as const;
  for (let sizePt = 13 * scale; sizePt >= 8.5 * Math.sqrt(scale); sizePt *= 0.95) {
    const line = textPiece(fonts, typed, style(sizePt, 'bold'), widthMm);
    if (!line.overflows) return line;
  }
  const cut = typed.lastIndexOf('/') + 1;
  const parts = [typed.slice(0, cut), typed.slice(cut)].filter((part) => part !== '');
  for (let sizePt = 13 * scale; ; sizePt *= 0.95) {
    const set = stack(
      parts.map((part) => textPiece(fonts, part, style(sizePt, 'bold'), widthMm)),
      0,
    );
    if (!set.overflows || sizePt < 4) return set;
  }
}
