import { describe, expect, test } from 'vitest';
import { PHRASE_GROUPS, PHRASE_LANGUAGES } from '../../../src/phrases/phrases.ts';

const phrases = PHRASE_GROUPS.flatMap((group) => group.phrases);

describe('the phrases that are shown to a host', () => {
  test('have addresses of their own', () => {
    const ids = [...PHRASE_GROUPS.map(({ id }) => id), ...phrases.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are polite in Vietnamese: a sentence to a person ends in "ạ", a cry for help may not', () => {
    for (const { id, text, urgent } of phrases) if (!urgent) expect(text.vi, id).toMatch(/ạ(?:[.?!]|,| )/);
  });

  test('stand in composed form, in the script of each language', () => {
    const scripts = {
      vi: /[ạậặẹệịọộợụựỵảẩẳẻểỉỏổởủửỷ]/i,
      en: /[a-z]/,
      fr: /[a-z]/,
      ko: /\p{Script=Hangul}/u,
      zh: /\p{Script=Han}/u,
    };
    for (const { id, text } of phrases) {
      for (const language of PHRASE_LANGUAGES) {
        expect(text[language], id).toBe(text[language].normalize('NFC'));
        expect(text[language], `${id} ${language}`).toMatch(scripts[language]);
      }
    }
  });
});
