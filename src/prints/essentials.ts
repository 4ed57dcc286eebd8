/**
 * What every artefact prints as text, so that it serves without any signal:
 * name, one sentence, hours and phone, conduct, emergency numbers.
 */
import { BLACK, GREY, INDIGO, type Ink, STONE, THREADS } from './colour.ts';
import type { PrintFonts } from './fonts.ts';
import type { Localised, PrintLanguage } from './languages.ts';
import { type Piece, row, stack } from './layout.ts';
import type { Pictogram } from './pictograms.ts';
import { type PrintKey, phrase } from './strings.ts';
import { EMERGENCY_NUMBERS, type EmergencyNumber, type PrintSubject, textsIn } from './subject.ts';
import { setText, type TextStyle } from './typeset.ts';

/** What the blocks share. Sizes are those of an A4; `scale` fits them to format and room. */
export interface Setting {
  readonly fonts: PrintFonts;
  readonly languages: readonly PrintLanguage[];
  readonly widthMm: number;
  readonly scale: number;
}

/** Kerning across a break is not measured. */
const TOLERANCE_MM = 0.1;

/** A text as a piece; lines are as wide as the room. */
export function textPiece(fonts: PrintFonts, text: string, style: TextStyle, widthMm: number): Piece {
  const set = setText(fonts, text, style, widthMm);
  return {
    heightMm: set.heightMm,
    overflows: set.widthMm > widthMm + TOLERANCE_MM,
    draw: (page, x, y) => page.text(set, x, y, widthMm),
  };
}

/** A print's own words as if they were content: in each of the languages. */
export function phrases(key: PrintKey, { languages }: Pick<Setting, 'languages'>): Localised {
  return Object.fromEntries(languages.map((language) => [language, phrase(key, language)]));
}

/** The same words in each language, on one line where there is room. */
export function joined(key: PrintKey, languages: readonly PrintLanguage[]): string {
  return [...new Set(languages.map((language) => phrase(key, language)))].join(' · ');
}

/** A value under the small words that say what it is. */
export function detail(setting: Setting, key: PrintKey, value: string, family: 'text' | 'code' = 'text'): Piece {
  const { fonts, languages, widthMm, scale } = setting;
  const language = languages[0] ?? 'vi';
  const label = { sizePt: 8.5 * scale, leading: 1.3, language, colour: GREY } as const;
  const strong = { sizePt: 14 * scale, leading: 1.25, language, weight: 'bold', family } as const;
  return stack(
    [textPiece(fonts, joined(key, languages), label, widthMm), textPiece(fonts, value, strong, widthMm)],
    0.2 * scale,
  );
}

/** A sentence of the print's own in each language, small. */
export function remark(
  setting: Setting,
  key: PrintKey,
  sizePt: number,
  values: Readonly<Record<string, string>> = {},
): Piece {
  const texts = setting.languages.map((language) => ({ language, text: phrase(key, language, values) }));
  return inLanguages(setting, texts, () => ({ sizePt: sizePt * setting.scale, leading: 1.35 }), 0.7 * setting.scale);
}

/** The same text in each language that has it, the first one stronger. */
function inLanguages(
  setting: Setting,
  texts: readonly { readonly language: PrintLanguage; readonly text: string }[],
  style: (first: boolean) => Omit<TextStyle, 'language'>,
  gapMm: number,
): Piece {
  const pieces = texts.map(({ language, text }, index) =>
    textPiece(setting.fonts, text, { ...style(index === 0), language }, setting.widthMm),
  );
  return stack(pieces, gapMm);
}

/** The name in each language, and the people's own name where it is known. */
export function titles(setting: Setting, name: Localised, own?: PrintSubject['localName']): Piece {
  const { scale, fonts, widthMm } = setting;
  const names = inLanguages(
    setting,
    textsIn(name, setting.languages),
    (first) =>
      first
        ? { sizePt: 38 * scale, weight: 'bold', leading: 1.16, colour: INDIGO }
        : { sizePt: 19 * scale, weight: 'semibold', leading: 1.25, colour: BLACK },
    1.2 * scale,
  );
  if (own === undefined) return names;
  const style = { sizePt: 14 * scale, language: own.language, colour: GREY };
  return stack([names, textPiece(fonts, own.text, style, widthMm)], 1.2 * scale);
}

/** Rank or stars, led by a stepped diamond in the kind's thread. */
export function factsLine(setting: Setting, subject: PrintSubject): Piece | undefined {
  const texts = textsIn(subject.facts, setting.languages);
  if (texts.length === 0) return undefined;
  const { scale } = setting;
  const indent = 7 * scale;
  const style = (first: boolean) =>
    ({ sizePt: 12 * scale, weight: first ? 'semibold' : 'regular', leading: 1.35 }) as const;
  const body = inLanguages({ ...setting, widthMm: setting.widthMm - indent }, texts, style, 0);
  const thread = THREADS[subject.kind];
  return {
    ...body,
    draw: (page, x, y) => {
      const unit = 0.8 * scale;
      // Five steps of the weave.
      for (const [step, half] of [0.5, 1.5, 2.5, 1.5, 0.5].entries()) {
        page.rect(x + (2.5 - half) * unit, y + 0.75 * scale + step * unit, 2 * half * unit, unit, thread);
      }
      body.draw(page, x + indent, y);
    },
  };
}

/** The one sentence, in each language. */
export function sentences(setting: Setting, subject: PrintSubject): Piece {
  const { scale } = setting;
  const style = (first: boolean) => ({ sizePt: (first ? 14.5 : 12.5) * scale, leading: 1.45 });
  return inLanguages(setting, textsIn(subject.sentence, setting.languages), style, 1.8 * scale);
}

/** Hours and telephone, each beside its pictogram. */
export function contact(setting: Setting, subject: PrintSubject): Piece | undefined {
  const hours = textsIn(subject.hours, setting.languages);
  const { phone } = subject;
  const pieces = [
    hours.length === 0 ? undefined : marked(setting, 'clock', BLACK, 6.5, hours),
    phone === undefined ? undefined : marked(setting, 'phone', BLACK, 6.5, [{ language: 'vi', text: phone }]),
  ];
  return pieces.every((piece) => piece === undefined) ? undefined : stack(pieces, 2 * setting.scale);
}

/** What to do and what not to do; two columns where there is room. */
export function conduct(setting: Setting, subject: PrintSubject): Piece | undefined {
  const { scale, widthMm } = setting;
  const lines = subject.conduct.slice(0, 6);
  if (lines.length === 0) return undefined;
  const columns = widthMm >= 110 * scale && lines.length > 2 ? 2 : 1;
  const gap = 6 * scale;
  const columnWidth = (widthMm - gap * (columns - 1)) / columns;
  const inColumn = { ...setting, widthMm: columnWidth };
  const items = lines.map((line) =>
    marked(inColumn, line.pictogram, BLACK, 10.5, textsIn(line.text, setting.languages)),
  );
  const rows = [];
  for (let index = 0; index < items.length; index += columns) {
    const cells = items.slice(index, index + columns).map((piece) => ({ piece, widthMm: columnWidth }));
    rows.push(row(cells, gap));
  }
  return stack(rows, 3 * scale);
}

/** A pictogram with its words in each language, centred on each other. */
export function marked(
  setting: Setting,
  pictogram: Pictogram,
  colour: Ink,
  sideMm: number,
  texts: readonly { readonly language: PrintLanguage; readonly text: string }[],
): Piece {
  const { scale } = setting;
  const side = sideMm * scale;
  const indent = side + 3 * scale;
  const style = (first: boolean) =>
    ({ sizePt: (first ? 11.5 : 10) * scale, weight: first ? 'semibold' : 'regular', leading: 1.3 }) as const;
  const body = inLanguages({ ...setting, widthMm: setting.widthMm - indent }, texts, style, 0);
  const heightMm = Math.max(side, body.heightMm);
  return {
    heightMm,
    overflows: body.overflows,
    draw: (page, x, y) => {
      page.pictogram(pictogram, x, y + (heightMm - side) / 2, side, colour);
      body.draw(page, x + indent, y + (heightMm - body.heightMm) / 2);
    },
  };
}

const EMERGENCY_PICTOGRAMS = { 112: 'rescue', 113: 'police', 114: 'fire', 115: 'ambulance' } as const satisfies Record<
  EmergencyNumber,
  Pictogram
>;

/** The four public numbers on stone, each with its pictogram and words. */
export function emergency({ fonts, languages, widthMm, scale }: Setting): Piece {
  const padding = 3.2 * scale;
  const inner = widthMm - 2 * padding;
  const columns = inner >= 88 * scale ? 4 : 2;
  const cellWidth = inner / columns;
  const heading = textPiece(
    fonts,
    joined('emergency', languages),
    { sizePt: 9 * scale, weight: 'semibold', leading: 1.3, language: languages[0] ?? 'vi', colour: INDIGO },
    inner,
  );
  const icon = 6.6 * scale;
  const cells = EMERGENCY_NUMBERS.map((number): { piece: Piece; widthMm: number } => {
    const style = { sizePt: 18 * scale, weight: 'bold', leading: 1.05, language: 'vi' } as const;
    const digits = textPiece(fonts, number, style, cellWidth - icon - 1.5 * scale);
    const words = languages.map((language) =>
      textPiece(
        fonts,
        phrase(`emergency.${number}`, language),
        { sizePt: 8.5 * scale, leading: 1.25, language },
        cellWidth - 1.5 * scale,
      ),
    );
    const labels = stack(words, 0);
    const heightMm = icon + 1 * scale + labels.heightMm;
    return {
      widthMm: cellWidth,
      piece: {
        heightMm,
        overflows: digits.overflows || labels.overflows,
        draw: (page, x, y) => {
          page.pictogram(EMERGENCY_PICTOGRAMS[number], x, y, icon, INDIGO);
          digits.draw(page, x + icon + 1.5 * scale, y - 0.1 * scale);
          labels.draw(page, x, y + icon + 1 * scale);
        },
      },
    };
  });
  const rows = columns === 4 ? [row(cells, 0)] : [row(cells.slice(0, 2), 0), row(cells.slice(2), 0)];
  const body = stack([heading, ...rows], 2 * scale);
  return {
    heightMm: body.heightMm + 2 * padding,
    overflows: body.overflows,
    draw: (page, x, y) => {
      page.rect(x, y, widthMm, body.heightMm + 2 * padding, STONE, 1.5 * scale);
      body.draw(page, x + padding, y + padding);
    },
  };
}
