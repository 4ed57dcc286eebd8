/** The kinds of slices that a page is built of. */
import type { ProseBlock, Span } from '../../prose/blocks.ts';
import { BLACK, GREY, type Ink, SIGNAL_RED, STONE_DARK } from '../colour.ts';
import type { PrintFonts } from '../fonts.ts';
import type { TextLanguage } from '../languages.ts';
import { setText, type TextStyle } from '../typeset.ts';
import type { Mark, Slice } from './flow.ts';
import { COLUMN_MM, SIZE } from './format.ts';
import { linesOf, setSpans } from './rich-text.ts';

export interface BlockStyle extends TextStyle {
  readonly gapMm?: number;
  readonly indentMm?: number;
  readonly tag?: Slice['tag'];
  readonly keepNext?: boolean;
  /** A bar left of the text, for notes and warnings. */
  readonly bar?: Ink;
  /** Stands in the indent of the first line. */
  readonly marker?: string;
  readonly mark?: Mark;
  readonly newPage?: boolean;
  readonly widthMm?: number;
}

/** A title: balanced lines that stay with what follows. */
export function title(fonts: PrintFonts, text: string, style: BlockStyle): Slice {
  const { gapMm = 4, indentMm = 0, tag = 'H2', mark, newPage } = style;
  const set = setText(
    fonts,
    text,
    { leading: 1.22, weight: 'bold', ...style },
    (style.widthMm ?? COLUMN_MM) - indentMm,
  );
  return {
    heightMm: set.heightMm,
    gapMm,
    keepNext: style.keepNext ?? true,
    tag,
    language: style.language,
    ...(newPage && { newPage }),
    ...(mark && { mark }),
    draw: (page, x, y) => page.text(set, x + indentMm, y),
  };
}

/** Running text as slices of lines: the first two stay together, and so do the last two. */
export function paragraph(fonts: PrintFonts, spans: readonly Span[] | string, style: BlockStyle): Slice[] {
  const { gapMm = 2, indentMm = 0, bar, marker, tag = 'P' } = style;
  const written = typeof spans === 'string' ? [{ text: spans, strong: false }] : spans;
  const text = setSpans(fonts, written, style, (style.widthMm ?? COLUMN_MM) - indentMm);
  const before = marker ? setSpans(fonts, [{ text: marker, strong: false }], style, indentMm) : undefined;
  return cut(text.lines.length).map(([from, to], index, all): Slice => {
    const part = linesOf(text, from, to);
    return {
      heightMm: part.heightMm,
      gapMm: index === 0 ? gapMm : 0,
      keepNext: index === all.length - 1 ? (style.keepNext ?? false) : false,
      tag,
      language: style.language,
      draw: (page, x, y) => {
        if (bar) page.rect(x, y, 1, part.heightMm, bar);
        if (before && index === 0) page.text(before, x + indentMm - before.widthMm - 1.4, y);
        page.text(part, x + indentMm, y);
      },
    };
  });
}

/** Where a paragraph may be cut: never one line alone. */
function cut(lines: number): [number, number][] {
  if (lines <= 3) return [[0, lines]];
  const cuts: [number, number][] = [[0, 2]];
  for (let line = 2; line < lines - 2; line++) cuts.push([line, line + 1]);
  return [...cuts, [lines - 2, lines]];
}

/** The blocks of a text. */
export function story(fonts: PrintFonts, blocks: readonly ProseBlock[], language: TextLanguage): Slice[] {
  return blocks.flatMap((block, index): Slice[] => {
    const bar: Ink | undefined = block.box && (block.box === 'warning' ? SIGNAL_RED : STONE_DARK);
    const inset = bar ? 4 : 0;
    const joined = block.box !== undefined && blocks[index - 1]?.box === block.box;
    if (block.type === 'heading') {
      const words = block.spans.map(({ text }) => text).join('');
      return [title(fonts, words, { sizePt: SIZE.heading, language, tag: 'H3', gapMm: 3.2, indentMm: inset })];
    }
    const isItem = block.type === 'item' || block.marker === '';
    return paragraph(fonts, block.spans, {
      sizePt: SIZE.text,
      language,
      indentMm: inset + (isItem ? 4.5 : 0),
      gapMm: joined ? 1 : isItem ? 1 : 2.2,
      ...(block.marker && { marker: block.marker }),
      ...(bar && { bar }),
    });
  });
}

/** A name, dots, and the page where it stands; a tap leads there. */
export function pageLine(
  fonts: PrintFonts,
  name: string,
  mark: string,
  style: BlockStyle & { readonly note?: string },
): Slice {
  const { gapMm = 0.6, indentMm = 0, widthMm = COLUMN_MM, note } = style;
  const numberMm = 9;
  const spans: Span[] = [
    { text: name, strong: style.weight === 'bold' },
    ...(note ? [{ text: `  ${note}`, strong: false }] : []),
  ];
  const set = setSpans(fonts, spans, { leading: 1.32, ...style }, widthMm - indentMm - numberMm);
  return {
    heightMm: set.heightMm,
    gapMm,
    tag: 'P',
    ...(style.keepNext && { keepNext: true }),
    draw: (page, x, y, placed) => {
      page.text(set, x + indentMm, y);
      const number = placed.pageOf(mark);
      if (number === undefined) return;
      const digits = setText(fonts, String(number), { ...numeral(style), align: 'right' }, numberMm);
      const last = set.lines.at(-1);
      const first = digits.lines[0];
      const top = y + (last?.baselineMm ?? 0) - (first?.baselineMm ?? 0);
      page.text(digits, x + widthMm - numberMm, top, numberMm);
      const from = x + indentMm + (last?.widthMm ?? 0) + 1.5;
      const to = x + widthMm - digits.widthMm - 1.5;
      if (to - from > 3)
        page.line(from, y + (last?.baselineMm ?? 0), to, y + (last?.baselineMm ?? 0), {
          colour: GREY,
          widthPt: 0.3,
          dashMm: 0.5,
        });
      page.leadTo(mark, x, y, widthMm, set.heightMm);
    },
  };
}

function numeral(style: TextStyle): TextStyle {
  return {
    sizePt: style.sizePt,
    language: style.language,
    leading: style.leading ?? 1.32,
    weight: style.weight ?? 'regular',
    colour: style.colour ?? BLACK,
  };
}

/** Two columns of slices as one slice each row; for short lines that never break a page within. */
export function inColumns(slices: readonly Slice[], columnMm: number, gapMm: number, heightMm: number): Slice[] {
  const pages: Slice[][][] = [];
  let y = Number.POSITIVE_INFINITY;
  for (const slice of slices) {
    const gap = y === 0 ? 0 : slice.gapMm;
    if (y + gap + slice.heightMm > heightMm) {
      const last = pages.at(-1);
      if (last && last.length < 2) last.push([]);
      else pages.push([[]]);
      y = 0;
    }
    pages.at(-1)?.at(-1)?.push(slice);
    y += (y === 0 ? 0 : slice.gapMm) + slice.heightMm;
  }
  return pages.map((columns, index): Slice => {
    const heights = columns.map((column) =>
      column.reduce((sum, slice, at) => sum + slice.heightMm + (at > 0 ? slice.gapMm : 0), 0),
    );
    return {
      heightMm: Math.max(...heights),
      gapMm: 4,
      ...(index > 0 && { newPage: true }),
      draw: (page, x, y0, placed) => {
        columns.forEach((column, at) => {
          let top = y0;
          column.forEach((slice, place) => {
            if (place > 0) top += slice.gapMm;
            const draw = () => slice.draw(page, x + at * (columnMm + gapMm), top, placed);
            page.tagged(slice.tag ?? 'P', draw);
            top += slice.heightMm;
          });
        });
      },
    };
  });
}
