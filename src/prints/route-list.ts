/** The stops of a route as a list on paper: number, name, the way on, and the code of each stop's own page. */
import { QUIET_ZONE } from '../codes/symbol.ts';
import { GREY, INDIGO, type Ink, WHITE } from './colour.ts';
import { type Setting, textPiece } from './essentials.ts';
import type { Localised } from './languages.ts';
import { type Piece, stack } from './layout.ts';
import { MIN_MODULE_MM, type SizedSymbol, sizeSymbol } from './size.ts';
import { textsIn } from './subject.ts';
import { setText } from './typeset.ts';

export interface RouteStop {
  readonly title: Localised;
  /** How long one stays, and what to know: one line each. */
  readonly notes: readonly Localised[];
  /** "khoảng 5 km đường chim bay"; absent at the last stop. */
  readonly onwards?: Localised;
  /** Of the stop's own page, where it has one. */
  readonly code?: { readonly printedAddress: string; readonly typed: string };
}

export interface RouteList {
  readonly stops: readonly RouteStop[];
  /** One line: what to take along. */
  readonly carry: Localised;
  /** What the distances are. */
  readonly honesty: Localised;
}

/** A line of the same words in each language. */
type SmallLine = (texts: Localised, colour?: Ink, widthMm?: number) => Piece[];

/** Side of a stop's symbol on an A4, without its quiet zone. */
const SIDE_MM = 15;
/** A version 2 symbol, which every printed address fits. */
const MODULES = 25;

/** The list; with a symbol at the right of each stop where `symbols` are wanted. */
export function routeList(room: Setting, route: RouteList, dpi: number, symbols: boolean): Piece {
  const { scale, fonts, languages, widthMm } = room;
  const side = Math.max(SIDE_MM * scale, MODULES * MIN_MODULE_MM);
  const small: SmallLine = (texts, colour = GREY, width = widthMm) => {
    const found = textsIn(texts, languages);
    const [first] = found;
    if (!first) return [];
    const words = found.map(({ text }) => text).join(' · ');
    return [textPiece(fonts, words, { sizePt: 8.5 * scale, language: first.language, leading: 1.35, colour }, width)];
  };
  const rows = route.stops.map((stop, index) => {
    const sized =
      symbols && stop.code
        ? sizeSymbol({ text: stop.code.printedAddress, usualMm: side, largestMm: side * 1.15, dpi, sticker: true })
        : undefined;
    return stopRow(room, stop, index + 1, sized, small);
  });
  return stack([...rows, ...small(route.carry, INDIGO), ...small(route.honesty)], 1.6 * scale);
}

function stopRow(
  { scale, fonts, languages, widthMm }: Setting,
  { title, notes, onwards, code }: RouteStop,
  number: number,
  sized: SizedSymbol | undefined,
  small: SmallLine,
): Piece {
  const disc = 6 * scale;
  const indent = disc + 2.5 * scale;
  const quiet = sized ? QUIET_ZONE * sized.moduleMm : 0;
  const symbolMm = sized ? sized.sideMm + 2 * quiet : 0;
  const width = widthMm - indent - symbolMm;
  const names = textsIn(title, languages).map(({ language, text }, index) =>
    textPiece(
      fonts,
      text,
      { sizePt: (index === 0 ? 12 : 9.5) * scale, weight: index === 0 ? 'bold' : 'semibold', language, leading: 1.25 },
      width,
    ),
  );
  const typed = code
    ? [textPiece(fonts, code.typed, { sizePt: 8 * scale, family: 'code', language: 'en', leading: 1.3 }, width)]
    : [];
  const words = stack(
    [
      ...names,
      ...notes.flatMap((note) => small(note, undefined, width)),
      ...typed,
      ...(onwards ? small(onwards, INDIGO, width) : []),
    ],
    0.3 * scale,
  );
  return {
    heightMm: Math.max(words.heightMm, symbolMm),
    overflows: words.overflows,
    draw: (page, x, y) => {
      page.ring(x + disc / 2, y + disc / 2 + 0.3 * scale, disc, disc / 2, INDIGO);
      const style = {
        sizePt: 9.5 * scale,
        weight: 'bold',
        language: 'vi',
        leading: 1,
        align: 'center',
        colour: WHITE,
      } as const;
      const digits = setText(fonts, String(number), style, disc);
      page.text(digits, x, y + disc / 2 + 0.3 * scale - digits.heightMm / 2, disc);
      words.draw(page, x + indent, y);
      if (sized) page.symbol(sized.symbol, x + widthMm - quiet - sized.sideMm, y + quiet, sized.sideMm);
    },
  };
}
