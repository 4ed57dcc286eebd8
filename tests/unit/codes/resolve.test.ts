import { describe, expect, it } from 'vitest';
import { resolveCode } from '../../../src/codes/resolve.ts';

const issued = new Set(['W94N76', '2B7H5G', 'X5Z6R2', 'YE9D84', 'D9EY24', 'D7CT4V', 'Q7CT4V']);
const one = (code: string) => ({ found: 'one', code });

describe('a code typed by hand', () => {
  it.each([
    ['w94n76', 'W94N76'],
    ['  w94 n76 ', 'W94N76'],
    ['W9-4N-76', 'W94N76'],
    ['W94·N76.', 'W94N76'],
    ['https://camnang.example/Q/W94N76', 'W94N76'],
    ['HTTPS://CAMNANG.EXAMPLE/Q/W94N76', 'W94N76'],
    ['camnang.example/q/w94n76.html?x=1#top', 'W94N76'],
    ['/Q/W94N76', 'W94N76'],
    ['q/w94n76', 'W94N76'],
  ])('%j arrives', (typed, code) => {
    expect(resolveCode(typed, issued, 'camnang.example')).toEqual(one(code));
  });

  it('takes a look-alike that no code contains, where exactly one issued code fits', () => {
    expect(resolveCode('W9AN76', issued)).toEqual(one('W94N76'));
    expect(resolveCode('X5Z6RZ', new Set(['X5Z6R2']))).toEqual({ found: 'several', codes: ['X5Z6R2'] });
    expect(resolveCode('2B1H5G', issued)).toEqual(one('2B7H5G'));
  });

  it('lists the choices where a look-alike fits several', () => {
    expect(resolveCode('O7CT4V', issued)).toEqual({ found: 'several', codes: ['D7CT4V', 'Q7CT4V'] });
  });

  it('offers, and does not take, a code that differs by two characters that codes do contain', () => {
    expect(resolveCode('28 7H5G', issued)).toEqual({ found: 'several', codes: ['2B7H5G'] });
  });

  it.each([
    ['Ư94N76', 'W94N76'],
    ['YÊ9D84', 'none'],
    ['YẸ9D84', 'none'],
    ['D9ẾY24', 'none'],
    ['ĐEY24', 'D9EY24'],
  ])('%j, written by a Vietnamese keyboard, is undone', (typed, code) => {
    expect(resolveCode(typed, issued)).toEqual(code === 'none' ? { found: 'none' } : one(code));
  });

  it('undoes tones at every place where their key may have been pressed', () => {
    const codes = new Set(['2ES4H7', '7YK2S5']);
    expect(resolveCode('2É4H7', codes)).toEqual(one('2ES4H7'));
    expect(resolveCode('7ÝK25', codes)).toEqual(one('7YK2S5'));
    expect(resolveCode('7Ýk25'.normalize('NFD'), codes)).toEqual(one('7YK2S5'));
  });

  it('says when a pasted address belongs to another guide', () => {
    const pasted = 'https://khac.example/Q/W94N76';
    expect(resolveCode(pasted, issued, 'camnang.example')).toEqual({ found: 'elsewhere', host: 'khac.example' });
  });

  it.each(['', 'W94N7', 'W94N766', 'đền vua Lê', 'ẾẾẾẾẾẾẾẾẾẾẾẾ', '🙂', '000000', 'x'.repeat(10_000)])(
    '%j is none',
    (typed) => {
      expect(resolveCode(typed, issued)).toEqual({ found: 'none' });
    },
  );
});
