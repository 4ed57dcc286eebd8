/**
 * Chooses a face for every character, measures, and refuses what no face can draw:
 * a missing glyph is an error here, never an empty box on a rock.
 */
import { create, type Font } from 'fontkit';
import { ReadableError } from '../lib/command.ts';
import { type Face, type Family, fontFile, type Weight } from './font-files.ts';
import type { TextLanguage } from './languages.ts';

/** A stretch of text that one face draws. */
export interface FontRun {
  readonly face: Face;
  readonly text: string;
}

export interface FontChoice {
  readonly language: TextLanguage;
  readonly weight: Weight;
  /** `code` for addresses that are typed by hand. */
  readonly family?: 'text' | 'code';
}

/** A letter with its marks is one. */
const graphemes = new Intl.Segmenter();

/** Marks that Chinese sets on a full square and Latin does not. */
const CHINESE_WIDE = /[“”‘’…—·]/u;

/**
 * The faces of one document. Each document opens its own, because fontkit remembers which
 * characters a glyph was first asked for, and one print must not change the bytes of the next.
 */
export class PrintFonts {
  readonly #fonts = new Map<Face, Font>();
  readonly #widths = new Map<string, number>();
  readonly #runs = new Map<string, FontRun[]>();

  /** The opened face. */
  font(face: Face): Font {
    const known = this.#fonts.get(face);
    if (known !== undefined) return known;
    const [family, weight] = face.split('-') as [Family, Weight];
    const font = create(fontFile(family, weight));
    this.#fonts.set(face, font);
    return font;
  }

  /**
   * Splits a text (NFC) into runs of one face.
   *
   * @throws {ReadableError} naming the character that no face has
   */
  runs(text: string, choice: FontChoice): FontRun[] {
    const key = [choice.language, choice.family, choice.weight, text].join('\n');
    const known = this.#runs.get(key);
    if (known !== undefined) return known;
    const runs: { face: Face; text: string }[] = [];
    for (const { segment } of graphemes.segment(text)) {
      const last = runs.at(-1);
      const stays = segment === ' ' && last !== undefined;
      const face = stays ? last.face : this.#faceFor(segment, choice, text);
      if (last?.face === face) last.text += segment;
      else runs.push({ face, text: segment });
    }
    this.#runs.set(key, runs);
    return runs;
  }

  /** The width of a run in ems, measured as pdfkit lays it out: word by word. */
  widthEm({ face, text }: FontRun): number {
    let width = 0;
    for (const word of text.match(/[^ ]* ?/g) ?? []) {
      if (word === '') continue;
      const key = `${face} ${word}`;
      let known = this.#widths.get(key);
      if (known === undefined) {
        const font = this.font(face);
        known = font.layout(word).advanceWidth / font.unitsPerEm;
        this.#widths.set(key, known);
      }
      width += known;
    }
    return width;
  }

  #faceFor(grapheme: string, choice: FontChoice, text: string): Face {
    for (const family of familiesFor(grapheme, choice)) {
      const face: Face = `${family}-${choice.weight}`;
      const font = this.font(face);
      if ([...grapheme].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))) return face;
    }
    throw missingGlyph(grapheme, text);
  }
}

/** The families to ask, best first. */
function familiesFor(grapheme: string, { language, family }: FontChoice): Family[] {
  const first: Family[] = family === 'code' ? ['code', 'text'] : ['text'];
  if (language === 'zh' && CHINESE_WIDE.test(grapheme)) return ['chinese', ...first];
  const eastern: Family[] = language === 'ko' ? ['korean', 'chinese'] : ['chinese', 'korean'];
  return [...first, 'latin', ...eastern];
}

function missingGlyph(grapheme: string, text: string): ReadableError {
  const points = [...grapheme].map((c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const name = `“${grapheme}” (${points.join(' ')})`;
  return new ReadableError({
    vi: `Không phông chữ nào vẽ được ký tự ${name} trong “${text}”. Hãy gõ lại ký tự đó hoặc bỏ đi.`,
    en: `No font draws the character ${name} in “${text}”. Type it anew or leave it out.`,
  });
}
