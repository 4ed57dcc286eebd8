import { expect, test } from 'vitest';
import { foldVietnamese, isEntryId, sameFolded, slugify } from '../../../src/lib/slug.ts';

test('every Vietnamese letter folds to its plain one, đ included', () => {
  expect(foldVietnamese('ĐỀN THỜ LÊ HOÀN')).toBe('den tho le hoan');
  expect(foldVietnamese('ăắằẳẵặ âấầẩẫậ êếềểễệ ôốồổỗộ ơớờởỡợ ưứừửữự ỳýỷỹỵ đ')).toBe(
    'aaaaaa aaaaaa eeeeee oooooo oooooo uuuuuu yyyyy d',
  );
});

test('composed and decomposed text fold alike', () => {
  expect(foldVietnamese('Mã Pì Lèng'.normalize('NFD'))).toBe(foldVietnamese('Mã Pì Lèng'.normalize('NFC')));
});

test('letters of other scripts survive folding whole', () => {
  expect(foldVietnamese('한글 中文')).toBe('한글 中文');
});

test.each([
  ['Đền thờ Lê Hoàn', 'den-tho-le-hoan'],
  ['  Rượu ngô – Chí Sán (HTX)  ', 'ruou-ngo-chi-san-htx'],
  ['Dinh thự họ Vương, 1898–1907', 'dinh-thu-ho-vuong-1898-1907'],
  ['한글', ''],
])('"%s" becomes the id "%s"', (text, id) => {
  expect(slugify(text)).toBe(id);
});

test.each(['den-tho-le-hoan', 'a', '2-sao', 'con-duong'])('%s may be an id', (id) => {
  expect(isEntryId(id)).toBe(true);
});

test.each(['', 'Den', 'den--tho', '-den', 'den-', 'đền', 'den tho', 'den_tho', 'con', 'aux', 'com1', 'a'.repeat(65)])(
  '"%s" may not be an id',
  (id) => {
    expect(isEntryId(id)).toBe(false);
  },
);

test('texts are the same but for marks, case, spaces and hyphens', () => {
  expect(sameFolded('Mèo Vạc', ' meo  vac')).toBe(true);
  expect(sameFolded('Châu Bính', 'Châu Bình')).toBe(true);
  expect(sameFolded('Pác Miầu', 'Pac-Mieu')).toBe(false);
  expect(sameFolded('Lô Lô Chải', 'lo-lo–chai')).toBe(true);
});
