import { describe, expect, test } from 'vitest';
import { LOCALE_CODES } from '../../../src/i18n/locales.ts';
import { en } from '../../../src/i18n/strings/en.ts';
import { type StringKey, vi } from '../../../src/i18n/strings/vi.ts';
import { counted, joinList, translator } from '../../../src/i18n/translate.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('the words of the interface', () => {
  test('keep every placeholder in every language', () => {
    for (const key of Object.keys(vi) as StringKey[]) expect(placeholders(en[key]), key).toEqual(placeholders(vi[key]));
  });

  test('are in composed form, so that search and fonts find them', () => {
    for (const locale of LOCALE_CODES) {
      for (const key of Object.keys(vi) as StringKey[]) {
        const text = translator(locale)(key);
        expect(text, key).toBe(text.normalize('NFC'));
      }
    }
  });

  test('count in the plural forms of their language', () => {
    expect(counted('route.days.value', 1, 'en')).toBe('1 day');
    expect(counted('route.days.value', 1.5, 'en')).toBe('1.5 days');
    expect(counted('route.days.value', 1.5, 'vi')).toBe('1,5 ngày');
  });

  test('join lists as the language does', () => {
    expect(joinList(['Đồng Văn', 'Mèo Vạc', 'Sơn Vĩ'], 'en')).toBe('Đồng Văn, Mèo Vạc and Sơn Vĩ');
    expect(joinList(['Đồng Văn', 'Mèo Vạc'], 'vi')).toBe('Đồng Văn và Mèo Vạc');
  });
});
