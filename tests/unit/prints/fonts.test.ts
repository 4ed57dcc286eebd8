import { describe, expect, it } from 'vitest';
import { ReadableError } from '../../../src/lib/command.ts';
import { PrintFonts } from '../../../src/prints/fonts.ts';

const fonts = new PrintFonts();
const families = (text: string, language: string): string[] =>
  fonts.runs(text, { language, weight: 'regular' }).map((run) => `${run.face.split('-')[0]} ${run.text}`);

describe('the choice of faces', () => {
  it('sets Vietnamese, French and Hmông in the text face alone', () => {
    expect(families('Nghỉ ở Ẵm Ọc – đèo ươm', 'vi')).toHaveLength(1);
    expect(families('Où dormir à l’œil nu', 'fr')).toHaveLength(1);
    expect(families('Lub qhov tsua uas zoo nkauj', 'hmn')).toEqual(['text Lub qhov tsua uas zoo nkauj']);
  });

  it('falls back to Noto Sans for a letter that the text face lacks', () => {
    expect(families('Ŋ a', 'vi')[0]).toMatch(/^latin Ŋ/);
  });

  it('sets Korean and Chinese in their own faces, and Chinese quotation marks full width', () => {
    expect(families('마피렝 2009', 'ko')).toEqual(['korean 마피렝 ', 'text 2009']);
    expect(families('“石”', 'zh')).toEqual(['chinese “石”']);
    expect(families('“đá”', 'vi')).toEqual(['text “đá”']);
  });

  it('sets typed addresses in the face that tells 8 from B and 0 from O', () => {
    const runs = fonts.runs('camnang.example/Q/8B7R2D', { language: 'en', weight: 'bold', family: 'code' });
    expect(runs.map((run) => run.face)).toEqual(['code-bold']);
  });

  it('refuses a character that no face has, naming it and its text', () => {
    const choice = { language: 'vi', weight: 'regular' } as const;
    expect(() => fonts.runs('Hang 𓀀 Bua', choice)).toThrow(ReadableError);
    expect(() => fonts.runs('Hang 𓀀 Bua', choice)).toThrow('“𓀀” (U+13000) in “Hang 𓀀 Bua”');
  });
});
