/**
 * VietQR, static: the bank, the account and nothing else; the guest types the sum.
 *
 * NAPAS, Technical Specifications on QR Switching, part IV (QR code format) 1.5.2, service QRIBFTTA
 * (transfer to an account). Sums and messages are dynamic codes: never printed.
 */
import { ReadableError } from '../../lib/command.ts';
import { bankName } from './banks.ts';
import { crc16, readTlv, writeTlv } from './tlv.ts';

export interface BankAccount {
  /** Six digits that NAPAS gave the bank. */
  readonly bin: string;
  /** 6–19 digits or capital letters, without spaces. */
  readonly account: string;
}

const NAPAS = 'A000000727';
const TO_ACCOUNT = 'QRIBFTTA';
const VIETNAMESE_DONG = '704';

/** The text of a static payment symbol. Throws `ReadableError` for a bank that is not on the list or an account that cannot be one. */
export function vietQr({ bin, account }: BankAccount): string {
  if (bankName(bin) === undefined) {
    throw new ReadableError({
      vi: `Không có ngân hàng nào mang số BIN "${bin}" trong danh sách nhận VietQR. Hãy xem lại số BIN (thí dụ Agribank là 970405).`,
      en: `No bank with the BIN "${bin}" is on the list of those that receive VietQR. Check the BIN (for example, Agribank is 970405).`,
    });
  }
  if (!/^[0-9A-Z]{6,19}$/.test(account)) {
    throw new ReadableError({
      vi: `Số tài khoản "${account}" không hợp lệ: cần 6–19 chữ số hoặc chữ in hoa, không dấu cách, không dấu gạch.`,
      en: `The account "${account}" cannot be one: it needs 6–19 digits or capital letters, without spaces or hyphens.`,
    });
  }
  const beneficiary = writeTlv([
    ['00', bin],
    ['01', account],
  ]);
  const text = writeTlv([
    ['00', '01'],
    ['01', '11'],
    [
      '38',
      writeTlv([
        ['00', NAPAS],
        ['01', beneficiary],
        ['02', TO_ACCOUNT],
      ]),
    ],
    ['53', VIETNAMESE_DONG],
    ['58', 'VN'],
  ]);
  return `${text}6304${crc16(`${text}6304`)}`;
}

/** Reads a static payment symbol back; undefined for anything else: a wrong CRC, a sum, a card, another network. */
export function parseVietQr(text: string): BankAccount | undefined {
  if (crc16(text.slice(0, -4)) !== text.slice(-4)) return undefined;
  const root = readTlv(text);
  const merchant = readTlv(root?.get('38') ?? '');
  const beneficiary = readTlv(merchant?.get('01') ?? '');
  const bin = beneficiary?.get('00');
  const account = beneficiary?.get('01');
  const isStatic = root?.get('01') === '11' && !root.has('54') && root.get('53') === VIETNAMESE_DONG;
  const isTransfer = merchant?.get('00') === NAPAS && merchant.get('02') === TO_ACCOUNT;
  return isStatic && isTransfer && bin && account ? { bin, account } : undefined;
}
