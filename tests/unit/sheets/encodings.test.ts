/** Old encodings are told apart by column, and asked about where nothing tells. */
import { describe, expect, it } from 'vitest';
import { fromEncoding, guessColumns, guessEncoding } from '../../../src/sheets/legacy/encodings.ts';

const MEANT = ['Đền thờ Lê Hoàn', 'Bánh gai Tứ Trụ', 'xã Châu Tiến'];
const WRITTEN = {
  tcvn3: ['§Òn thê Lª Hoµn', 'B¸nh gai Tø Trô', 'x· Ch©u TiÕn'],
  vni: ['Ñeàn thôø Leâ Hoaøn', 'Baùnh gai Töù Truï', 'xaõ Chaâu Tieán'],
  'windows-1258': ['ÐêÌn thõÌ Lê HoaÌn', 'Baình gai Týì Truò', 'xaÞ Châu Tiêìn'],
} as const;

/** Every letter with marks, by TCVN 5712:1993 (checked against glibc's iconv). */
const SMALL = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const SMALL_TCVN3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ';

describe('a column of text', () => {
  it.each(Object.entries(WRITTEN))('in %s is recognised and read', (encoding, texts) => {
    const guess = guessEncoding(texts);
    expect(guess).toMatchObject({ encoding, sure: true });
    expect(texts.map((text) => fromEncoding(text, guess.encoding))).toEqual(MEANT);
  });

  it('in Unicode is read as NFC, composed or not', () => {
    expect(guessEncoding(MEANT)).toMatchObject({ encoding: 'unicode', sure: true });
    expect(guessEncoding(MEANT.map((text) => text.normalize('NFD')))).toMatchObject({
      encoding: 'unicode',
      sure: true,
    });
    expect(fromEncoding('Hoàn'.normalize('NFD'), 'unicode')).toBe('Hoàn');
  });

  it('in TCVN3 has every letter', () => {
    expect(fromEncoding(SMALL_TCVN3, 'tcvn3')).toBe(SMALL);
    expect(fromEncoding('QUú CH¢U', 'tcvn3')).toBe('QUỲ CHÂU');
  });

  it('that can be read two ways is not guessed', () => {
    expect(guessEncoding(['Bánh', 'Hà'])).toMatchObject({ sure: false });
  });

  it('that can be read two ways follows the columns beside it', () => {
    expect(guessColumns([MEANT, ['Bánh', 'Hà']])[1]).toMatchObject({ encoding: 'unicode', sure: true });
    expect(guessColumns([WRITTEN.tcvn3, ['Hµ', 'B¸nh']])[1]).toMatchObject({ encoding: 'tcvn3', sure: true });
  });
});
