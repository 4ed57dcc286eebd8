import { describe, expect, test } from 'vitest';
import { LOCALE_CODES, type Locale } from '../../../src/i18n/locales.ts';
import { type StringKey, vi } from '../../../src/i18n/strings/vi.ts';
import { counted, joinList, languageName, translator } from '../../../src/i18n/translate.ts';

const KEYS = Object.keys(vi) as StringKey[];
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe.each(LOCALE_CODES)('the words of the interface in %s', (locale: Locale) => {
  const t = translator(locale);

  test('keep every placeholder and invent none', () => {
    for (const key of KEYS) expect(placeholders(t(key)), key).toEqual(placeholders(vi[key]));
  });

  test('are in composed form, so that search and fonts find them', () => {
    for (const key of KEYS) expect(t(key), key).toBe(t(key).normalize('NFC'));
  });

  test('are not left in another language', () => {
    // Two words may be a name or a loan; a sentence that is the same was forgotten.
    const isSentence = (text: string) => (text.replace(/\{\w+\}/g, '').match(/\p{L}+/gu)?.length ?? 0) > 2;
    const others = (['vi', 'en'] as const).filter((other) => other !== locale);
    const same = KEYS.filter((key) => isSentence(t(key)) && others.some((other) => t(key) === translator(other)(key)));
    // One message for whoever answers, in both languages of the help.
    expect(same.filter((key) => key !== 'share.position.text')).toEqual([]);
  });
});

describe('words and their language', () => {
  test('count in the plural forms of their language', () => {
    expect(counted('route.days.value', 1, 'en')).toBe('1 day');
    expect(counted('route.days.value', 1.5, 'en')).toBe('1.5 days');
    expect(counted('route.days.value', 1.5, 'vi')).toBe('1,5 ngày');
    expect(counted('route.days.value', 1.5, 'fr')).toBe('1,5 jour');
    expect(counted('route.days.value', 1, 'ko')).toBe('1일');
  });

  test('join lists as the language does', () => {
    expect(joinList(['Đồng Văn', 'Mèo Vạc', 'Sơn Vĩ'], 'en')).toBe('Đồng Văn, Mèo Vạc and Sơn Vĩ');
    expect(joinList(['Đồng Văn', 'Mèo Vạc'], 'vi')).toBe('Đồng Văn và Mèo Vạc');
    expect(joinList(['Đồng Văn', 'Mèo Vạc'], 'zh')).toBe('Đồng Văn和Mèo Vạc');
  });

  test('name each other as a sentence needs it', () => {
    expect(languageName('en', 'vi')).toBe('tiếng Anh');
    expect(languageName('ko', 'fr')).toBe('coréen');
    expect(languageName('zh', 'zh')).toBe('简体中文');
  });
});
