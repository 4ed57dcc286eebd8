import { describe, expect, it } from 'vitest';
import { PrintFonts } from '../../../src/prints/fonts.ts';
import { PRINT_LANGUAGES } from '../../../src/prints/languages.ts';
import { vi } from '../../../src/prints/strings/vi.ts';
import { type PrintKey, phrase } from '../../../src/prints/strings.ts';

const KEYS = Object.keys(vi) as PrintKey[];

describe('the words of the prints', () => {
  it('are there in every language, in NFC, with the same blanks to fill', () => {
    for (const language of PRINT_LANGUAGES) {
      for (const key of KEYS) {
        const words = phrase(key, language);
        expect(words.trim(), `${key} ${language}`).not.toBe('');
        expect(words, `${key} ${language}`).toBe(words.normalize('NFC'));
        expect(words.match(/\{\w+\}/g), `${key} ${language}`).toEqual(vi[key].match(/\{\w+\}/g));
      }
    }
  });

  it('have a glyph for every character', () => {
    const fonts = new PrintFonts();
    for (const language of PRINT_LANGUAGES) {
      for (const key of KEYS) fonts.runs(phrase(key, language), { language, weight: 'regular' });
    }
  });

  it('name the host that the code opens', () => {
    expect(phrase('code.only-host', 'vi', { host: 'camnang.example' })).toContain('chỉ mở camnang.example');
    expect(phrase('code.only-host', 'en', { host: 'camnang.example' })).toContain('opens camnang.example only');
  });
});
