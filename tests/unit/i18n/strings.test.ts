import { describe, expect, test } from 'vitest';
import { gapsOf } from '../../../src/i18n/gaps.ts';
import { LOCALE_CODES, type Locale, langOf } from '../../../src/i18n/locales.ts';
import { type StringKey, vi } from '../../../src/i18n/strings/vi.ts';
import { counted, joinList, languageName, translator } from '../../../src/i18n/translate.ts';

const KEYS = Object.keys(vi) as StringKey[];

describe.each(LOCALE_CODES)('the words of the interface in %s', (locale: Locale) => {
  const t = translator(locale);

  test('say everything, with every placeholder, in this language', () => {
    const words = Object.fromEntries(KEYS.map((key) => [key, t(key)]));
    expect(gapsOf(words, langOf(locale))).toEqual([]);
  });

  test('are in composed form, so that search and fonts find them', () => {
    for (const key of KEYS) expect(t(key), key).toBe(t(key).normalize('NFC'));
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

describe('what is wrong with a file of words is found', () => {
  const gap = (words: Record<string, string>, tag = 'de') =>
    gapsOf({ ...vi, ...words }, tag).filter(({ key }) => key in words);

  test('where a text is missing or empty', () => {
    const { skip: _, ...rest } = vi;
    expect(gapsOf(rest, 'vi')).toEqual([{ key: 'skip', why: 'missing' }]);
    expect(gap({ skip: ' ' })).toEqual([{ key: 'skip', why: 'missing' }]);
  });

  test('where a placeholder was lost, translated or invented', () => {
    for (const text of ['Noch kein Text.', 'Kein Text auf {sprache}, hier {shown}.', '{language} {shown} {mehr}'])
      expect(gap({ fallback: text })).toEqual([{ key: 'fallback', why: 'placeholders' }]);
    expect(gap({ fallback: 'Hier {shown}; auf {language} fehlt er.' })).toEqual([]);
  });

  test('where the source was left, but not where a loan or a name stays', () => {
    expect(gap({ skip: vi.skip, language: vi.language })).toHaveLength(2);
    expect(gap({ 'kind.homestays': 'Homestay', 'people.tay': 'Tày' })).toEqual([]);
  });

  test('where a text is in another language', () => {
    const korean =
      '여기에서 길을 찾을 수 없습니다. 지도를 열거나 코드를 다시 입력해 주세요. 도움이 필요하면 전화하세요.';
    expect(gap({ skip: korean })).toEqual([{ key: 'skip', why: 'foreign' }]);
    expect(gap({ skip: korean }, 'ko')).toEqual([]);
  });
});
