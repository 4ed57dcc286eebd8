/** An entry: strip, name and code, what is known, the story, whence it is known. */
import { QUIET_ZONE } from '../../codes/symbol.ts';
import { GREY, INDIGO, THREADS } from '../colour.ts';
import type { PrintFonts } from '../fonts.ts';
import { sizeSymbol } from '../size.ts';
import { drawStrip } from '../strip.ts';
import { setText } from '../typeset.ts';
import { pageLine, paragraph, story } from './blocks.ts';
import type { BookletContent, BookletEntry } from './content.ts';
import type { Slice } from './flow.ts';
import { COLUMN_MM, SIZE } from './format.ts';
import { setSpans } from './rich-text.ts';

const STRIP_MM = 3.6;
/** Of the code's symbol: read from arm's length. */
const CODE_MM = 18;

/** The slices of an entry. Throws `ReadableError` where a glyph is missing. */
export function entrySlices(fonts: PrintFonts, entry: BookletEntry, { language, words }: BookletContent): Slice[] {
  const own = entry.textLanguage;
  const small = { sizePt: SIZE.small, language, leading: 1.36 } as const;
  const facts = entry.facts.flatMap(({ label, text }) =>
    paragraph(
      fonts,
      [
        { text: `${label}: `, strong: true },
        { text, strong: false },
      ],
      { ...small, gapMm: 0.7, indentMm: 3 },
    ),
  );
  return [
    head(fonts, entry, language, words.sample),
    ...[...(entry.sample ? [words.sampleLong] : []), ...entry.remarks].flatMap((remark) =>
      paragraph(fonts, remark, { ...small, colour: GREY, gapMm: 1.5, keepNext: true }),
    ),
    ...(entry.picture ? [picture(fonts, entry.picture, language)] : []),
    ...facts.map((slice, index) => (index === 0 ? { ...slice, gapMm: 2.4 } : slice)),
    ...keptWith(story(fonts, entry.story, own), entry.sources !== '' && entry.stops.length === 0),
    ...(entry.stops.length > 0
      ? [
          ...paragraph(fonts, words.stops, { ...small, weight: 'bold', gapMm: 3, keepNext: true }),
          ...entry.stops.map(({ ref, title }, index) =>
            pageLine(fonts, `${index + 1}. ${title}`, ref, { sizePt: SIZE.text, language, indentMm: 3 }),
          ),
        ]
      : []),
    ...(entry.sources
      ? paragraph(fonts, entry.sources, { sizePt: SIZE.tiny, language, colour: GREY, gapMm: 2.6, leading: 1.35 })
      : []),
  ];
}

/** The last slice stays with what follows: a source alone on a page says nothing. */
function keptWith(slices: readonly Slice[], isFollowed: boolean): Slice[] {
  return slices.map((slice, index) =>
    isFollowed && index === slices.length - 1 ? { ...slice, keepNext: true } : slice,
  );
}

/** Strip, name, rank and the one sentence; the code on bare white at the right. */
function head(fonts: PrintFonts, entry: BookletEntry, language: string, sampleWord: string): Slice {
  const code = entry.code && placedCode(fonts, entry.code);
  const room = COLUMN_MM - (code ? code.widthMm + 4 : 0);
  const name = setText(
    fonts,
    entry.title,
    { sizePt: SIZE.entry, language: entry.textLanguage, weight: 'bold', leading: 1.2, colour: INDIGO },
    room,
  );
  const local = entry.localTitle
    ? setText(fonts, entry.localTitle, { sizePt: 10, language: 'vi', weight: 'semibold', leading: 1.3 }, room)
    : undefined;
  const line = setSpans(
    fonts,
    [{ text: entry.line, strong: false }, ...(entry.sample ? [{ text: ` · ${sampleWord}`, strong: true }] : [])],
    { sizePt: SIZE.small + 0.6, language, leading: 1.36 },
    room - 5,
  );
  const summary = entry.summary
    ? setSpans(
        fonts,
        [{ text: entry.summary, strong: false }],
        { sizePt: SIZE.text + 0.4, language: entry.textLanguage, weight: 'semibold', leading: 1.42 },
        room,
      )
    : undefined;
  const textTop = STRIP_MM + 2.6;
  const localTop = textTop + name.heightMm;
  const lineTop = localTop + (local ? local.heightMm : 0) + 0.8;
  const summaryTop = lineTop + line.heightMm + 1.6;
  const textEnd = summary ? summaryTop + summary.heightMm : lineTop + line.heightMm;
  const heightMm = Math.max(textEnd, code ? STRIP_MM + 1 + code.heightMm : 0);
  return {
    heightMm,
    gapMm: 9,
    keepNext: true,
    tag: 'H3',
    mark: { id: entry.ref, title: entry.title, level: 3 },
    draw: (page, x, y) => {
      drawStrip(page, entry.seed, THREADS[entry.kind], { x, y, width: COLUMN_MM, height: STRIP_MM });
      page.text(name, x, y + textTop);
      if (local) page.text(local, x, y + localTop);
      for (const [step, half] of [0.5, 1.5, 2.5, 1.5, 0.5].entries()) {
        page.rect(x + (2.5 - half) * 0.6, y + lineTop + 0.9 + step * 0.6, 2 * half * 0.6, 0.6, THREADS[entry.kind]);
      }
      page.text(line, x + 5, y + lineTop);
      if (summary) page.text(summary, x, y + summaryTop);
      code?.draw(page, x + COLUMN_MM - code.widthMm, y + STRIP_MM + 1);
    },
  };
}

interface PlacedBlock {
  readonly widthMm: number;
  readonly heightMm: number;
  draw: Slice['draw'] extends (page: infer P, ...rest: never[]) => void
    ? (page: P, x: number, y: number) => void
    : never;
}

/** The symbol in its quiet zone, and under it what is typed instead. */
export function placedCode(
  fonts: PrintFonts,
  { printed, typed }: { readonly printed: string; readonly typed: string },
  usualMm = CODE_MM,
): PlacedBlock {
  const { symbol, sideMm, moduleMm } = sizeSymbol({
    text: printed,
    usualMm,
    largestMm: usualMm + 2,
    dpi: 300,
    sticker: true,
  });
  const quiet = QUIET_ZONE * moduleMm;
  const widthMm = sideMm + 2 * quiet;
  const [host = '', path = ''] = [typed.slice(0, typed.indexOf('/') + 1), typed.slice(typed.indexOf('/') + 1)];
  const style = { language: 'en', family: 'code', align: 'center', leading: 1.25 } as const;
  const small = setText(fonts, host, { ...style, sizePt: fitted(fonts, host, widthMm, 6.4) }, widthMm);
  const large = setText(fonts, path, { ...style, sizePt: fitted(fonts, path, widthMm, 9), weight: 'bold' }, widthMm);
  return {
    widthMm,
    heightMm: widthMm + 0.4 + small.heightMm + large.heightMm,
    draw: (page, x, y) => {
      page.symbol(symbol, x + quiet, y + quiet, sideMm);
      page.text(small, x, y + widthMm + 0.4, widthMm);
      page.text(large, x, y + widthMm + 0.4 + small.heightMm, widthMm);
    },
  };
}

/** The size at which a line is no wider than the room. */
function fitted(fonts: PrintFonts, text: string, widthMm: number, largestPt: number): number {
  const set = setText(fonts, text, { sizePt: largestPt, language: 'en', family: 'code', weight: 'bold' }, 1_000);
  return Math.min(largestPt, (largestPt * widthMm) / Math.max(set.widthMm, 1));
}

function picture(
  fonts: PrintFonts,
  { jpeg, ratio, caption, alt }: NonNullable<BookletEntry['picture']>,
  language: string,
): Slice {
  const height = COLUMN_MM / ratio;
  const words = setText(fonts, caption, { sizePt: SIZE.tiny, language, colour: GREY, leading: 1.3 }, COLUMN_MM);
  return {
    heightMm: height + 0.6 + words.heightMm,
    gapMm: 2.6,
    keepNext: true,
    tag: 'Figure',
    alt,
    draw: (page, x, y) => {
      page.picture(jpeg, x, y, COLUMN_MM, height);
      page.text(words, x, y + height + 0.6);
    },
  };
}
