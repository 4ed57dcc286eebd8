import { describe, expect, it } from 'vitest';
import { BANKS, BANKS_CHECKED_ON, BANKS_SOURCES } from '../../../src/codes/payloads/banks.ts';
import { crc16, readTlv } from '../../../src/codes/payloads/tlv.ts';
import { parseVietQr, vietQr } from '../../../src/codes/payloads/vietqr.ts';
import { isIsoDate } from '../../../src/lib/clock.ts';

/** Published by the authors of the npm package vietnam-qr-pay, README, "VietQR Tĩnh". */
const PUBLISHED = '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F';
/** The same with a sum and a message: "VietQR Động". */
const DYNAMIC =
  '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6';

it('the CRC is that of the standard: "123456789" → 29B1', () => {
  expect(crc16('123456789')).toBe('29B1');
});

describe('a static payment code', () => {
  it('is the published one for the published account, and is read back', () => {
    expect(vietQr({ bin: '970416', account: '257678859' })).toBe(PUBLISHED);
    expect(parseVietQr(PUBLISHED)).toEqual({ bin: '970416', account: '257678859' });
  });

  it('comes back for every bank of the list, and for the shortest and longest account', () => {
    for (const bin of Object.keys(BANKS)) {
      for (const account of ['123456', '99MM24011M348750800', 'PSP1234567890000']) {
        expect(parseVietQr(vietQr({ bin, account }))).toEqual({ bin, account });
      }
    }
  });

  it.each([
    ['a sum', DYNAMIC],
    ['a wrong CRC', PUBLISHED.replace('257678859', '257678850')],
    ['a length that does not add up', 'X'.repeat(4) + crc16('XXXX')],
    ['another text', 'https://camnang.example'],
    ['nothing', ''],
  ])('with %s is not taken for one', (_, text) => {
    expect(parseVietQr(text)).toBeUndefined();
  });

  it('is refused for an unknown bank and for an account that cannot be one', () => {
    expect(() => vietQr({ bin: '123456', account: '123456' })).toThrow(/No bank with the BIN "123456"/);
    for (const account of ['12345', '1234 5678', '12345678901234567890', 'sáu-bảy-tám', '123abc']) {
      expect(() => vietQr({ bin: '970416', account })).toThrow(/6–19 digits or capital letters/);
    }
  });
});

it('the list of banks says when and from where it was taken', () => {
  expect(isIsoDate(BANKS_CHECKED_ON)).toBe(true);
  expect(BANKS_SOURCES.every((source) => source.startsWith('https://'))).toBe(true);
  expect(Object.keys(BANKS).every((bin) => /^\d{6}$/.test(bin))).toBe(true);
});

it('data objects with a repeated identifier or a wrong length are refused', () => {
  expect(readTlv('000201')).toEqual(new Map([['00', '01']]));
  for (const text of ['000301', '0002010002xx', '00', 'AA0201', '0000']) expect(readTlv(text)).toBeUndefined();
});
