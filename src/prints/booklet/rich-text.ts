/** Sets spans of two weights in lines, ragged right, each line filled: the running text of a book. */
import type { Span } from '../../prose/blocks.ts';
import { BLACK } from '../colour.ts';
import type { PrintFonts } from '../fonts.ts';
import {
  ASCENT_SHARE,
  breakPoints,
  hasStackedCapital,
  MM_PER_POINT,
  type SetLine,
  type SetText,
  STACKED_EM,
  type TextStyle,
} from '../typeset.ts';

interface Word {
  readonly text: string;
  readonly strong: boolean;
  /** A space stands before it; none inside of a Chinese sentence, or where the weight changes within a word. */
  readonly spaced: boolean;
}

/** Sets spans no wider than `widthMm`. Throws `ReadableError` where a glyph is missing. */
export function setSpans(fonts: PrintFonts, spans: readonly Span[], style: TextStyle, widthMm: number): SetText {
  const full: Required<TextStyle> = {
    weight: 'regular',
    family: 'text',
    colour: BLACK,
    leading: 1.46,
    align: 'left',
    ...style,
  };
  const sizeMm = full.sizePt * MM_PER_POINT;
  const measure = ({ text, strong }: Pick<Word, 'text' | 'strong'>) =>
    fonts.runs(text, { ...full, weight: strong ? 'bold' : full.weight }).map((run) => ({
      ...run,
      widthMm: fonts.widthEm(run) * sizeMm,
    }));
  const widthOf = (word: Pick<Word, 'text' | 'strong'>) => measure(word).reduce((sum, run) => sum + run.widthMm, 0);
  const space = widthOf({ text: 'a a', strong: false }) - 2 * widthOf({ text: 'a', strong: false });

  const filled: Word[][] = [];
  let room = 0;
  for (const word of wordsOf(spans, full.language)) {
    const width = widthOf(word);
    const needed = (word.spaced ? space : 0) + width;
    const line = filled.at(-1);
    if (line && needed <= room) {
      line.push(word);
      room -= needed;
    } else {
      filled.push([{ ...word, spaced: false }]);
      room = widthMm - width;
    }
  }
  let y = 0;
  const lines = filled.map((words): SetLine => {
    const text = words.map((word) => word.text).join(' ');
    const extra = hasStackedCapital(text) ? STACKED_EM * sizeMm : 0;
    const baselineMm = y + extra + full.leading * ASCENT_SHARE * sizeMm;
    y += extra + full.leading * sizeMm;
    const runs = stretches(words).flatMap(({ text, strong }) => measure({ text, strong }));
    return { runs, baselineMm, widthMm: runs.reduce((sum, run) => sum + run.widthMm, 0) };
  });
  return { lines, heightMm: y, widthMm: Math.max(0, ...lines.map((line) => line.widthMm)), style: full };
}

/** Some lines of a text as a text of their own. */
export function linesOf(text: SetText, from: number, to: number): SetText {
  const lineMm = text.style.leading * text.style.sizePt * MM_PER_POINT;
  const bottomOf = (index: number) =>
    index < 0 ? 0 : (text.lines[index]?.baselineMm ?? 0) + lineMm * (1 - ASCENT_SHARE);
  const top = bottomOf(from - 1);
  const lines = text.lines.slice(from, to).map((line) => ({ ...line, baselineMm: line.baselineMm - top }));
  return { ...text, lines, heightMm: bottomOf(to - 1) - top };
}

function wordsOf(spans: readonly Span[], language: string): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const { text, strong } of spans) {
    const normal = text.normalize('NFC');
    if (/^\s/.test(normal)) spaced = true;
    for (const piece of breakPoints(normal.trim(), language)) {
      if (piece.text !== '') words.push({ text: piece.text, strong, spaced });
      spaced = piece.space !== '';
    }
    spaced = /\s$/.test(normal);
  }
  return words;
}

/** Neighbours of one weight are drawn as one. */
function stretches(words: readonly Word[]): { text: string; strong: boolean }[] {
  const joined: { text: string; strong: boolean }[] = [];
  for (const { text, strong, spaced } of words) {
    const last = joined.at(-1);
    if (last?.strong === strong) last.text += (spaced ? ' ' : '') + text;
    else {
      if (last && spaced) last.text += ' ';
      joined.push({ text, strong });
    }
  }
  return joined;
}
