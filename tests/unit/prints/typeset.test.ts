import { describe, expect, it } from 'vitest';
import { PrintFonts } from '../../../src/prints/fonts.ts';
import { hasStackedCapital, MM_PER_POINT, setText } from '../../../src/prints/typeset.ts';

const fonts = new PrintFonts();
const lines = (text: string, language: string, widthMm: number): string[] =>
  setText(fonts, text, { sizePt: 12, language }, widthMm).lines.map((line) =>
    line.runs.map((run) => run.text).join(''),
  );

describe('typesetting', () => {
  it('keeps within the width and breaks Vietnamese at spaces only', () => {
    const text = 'Con đường Hạnh Phúc bám vách đá, dưới chân là dòng Nho Quế';
    const set = setText(fonts, text, { sizePt: 12, language: 'vi' }, 60);
    expect(set.lines.length).toBeGreaterThan(1);
    expect(set.widthMm).toBeLessThanOrEqual(60);
    expect(lines(text, 'vi', 60).join(' ')).toBe(text);
  });

  it('balances its lines', () => {
    const set = setText(fonts, 'một hai ba bốn năm sáu bảy tám chín', { sizePt: 12, language: 'vi' }, 70);
    const widths = set.lines.map((line) => line.widthMm);
    expect(set.lines).toHaveLength(2);
    expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.75);
  });

  it('breaks Chinese between characters, and never before a full stop or after an opening quotation mark', () => {
    for (let width = 10; width < 50; width += 3) {
      for (const line of lines('“幸福之路”在此紧贴悬崖，脚下是峡谷中碧绿的儒桂河。', 'zh', width)) {
        expect(line).not.toMatch(/^[，。”]/);
        expect(line).not.toMatch(/“$/);
      }
    }
    expect(lines('脚下是峡谷中碧绿的儒桂河', 'zh', 20).length).toBeGreaterThan(1);
  });

  it('keeps Korean words whole', () => {
    expect(lines('행복의 길이 절벽을 따라 이어집니다', 'ko', 25).join(' ')).toBe('행복의 길이 절벽을 따라 이어집니다');
  });

  it('says so where one word is wider than the room', () => {
    expect(setText(fonts, 'Thiênnhiênhùngvĩ', { sizePt: 40, language: 'vi' }, 20).widthMm).toBeGreaterThan(20);
  });

  it('knows a capital with two marks from one with a single mark, a horn or a dot', () => {
    for (const stacked of ['Ẵ', 'Ế', 'Ỗ', 'Ẫ', 'MẪU']) expect(hasStackedCapital(stacked), stacked).toBe(true);
    for (const plain of ['Ơ', 'Ớ', 'Ậ', 'Ặ', 'Đ', 'ẵ', 'Ã', 'Lễ']) expect(hasStackedCapital(plain), plain).toBe(false);
  });

  it('gives a line with a stacked capital a quarter of an em more', () => {
    const height = (text: string) => setText(fonts, text, { sizePt: 20, language: 'vi' }, 100).heightMm;
    expect(height('ĐỖ') - height('ĐO')).toBeCloseTo(0.25 * 20 * MM_PER_POINT, 6);
  });

  it('composes decomposed letters', () => {
    expect(lines('Đèo'.normalize('NFD'), 'vi', 60)).toEqual(['Đèo'.normalize('NFC')]);
  });
});
