/**
 * Banks that receive VietQR transfers, by the BIN that NAPAS gave them.
 *
 * Only numbers on which two sources agreed on the day below, and only banks that were listed as
 * receiving by VietQR. A bank that is missing is refused by name; add it with its source.
 */
import type { IsoDate } from '../../lib/clock.ts';

/** The day the list was last compared with its sources. */
export const BANKS_CHECKED_ON: IsoDate = '2026-11-21';

export const BANKS_SOURCES = [
  'https://api.vietqr.io/v2/banks (as mirrored in public code)',
  'https://www.npmjs.com/package/vietnam-qr-pay/v/1.5.1 (constants/banks)',
] as const;

/**
 * Of no real account: an issuer's number that begins 9 goes on with its country's (ISO/IEC 7812-1), and 999 is none,
 * so no banking app finds it. Sample entries use it, and nothing else does.
 */
export const SAMPLE_BANK = { bin: '999999', name: 'Ngân hàng mẫu' } as const;

/** BIN → trade name. */
export const BANKS: Readonly<Record<string, string>> = {
  '970400': 'SaigonBank',
  '970403': 'Sacombank',
  '970405': 'Agribank',
  '970406': 'Vikki Bank',
  '970407': 'Techcombank',
  '970409': 'Bac A Bank',
  '970412': 'PVcomBank',
  '970414': 'MBV',
  '970415': 'VietinBank',
  '970416': 'ACB',
  '970418': 'BIDV',
  '970419': 'NCB',
  '970422': 'MB',
  '970423': 'TPBank',
  '970424': 'Shinhan Bank',
  '970425': 'ABBANK',
  '970426': 'MSB',
  '970427': 'VietABank',
  '970428': 'Nam A Bank',
  '970429': 'SCB',
  '970430': 'PGBank',
  '970431': 'Eximbank',
  '970432': 'VPBank',
  '970433': 'VietBank',
  '970436': 'Vietcombank',
  '970437': 'HDBank',
  '970438': 'BAOVIET Bank',
  '970440': 'SeABank',
  '970441': 'VIB',
  '970443': 'SHB',
  '970446': 'Co-opBank',
  '970448': 'OCB',
  '970449': 'LPBank',
  '970452': 'KienlongBank',
  '970454': 'BVBank',
  '546034': 'CAKE',
  '546035': 'Ubank',
  '963388': 'Timo',
};

/** The trade name behind a BIN; undefined where no bank on the list has it. */
export function bankName(bin: string): string | undefined {
  return bin === SAMPLE_BANK.bin ? SAMPLE_BANK.name : BANKS[bin];
}

/** The BIN of a trade name; undefined where no bank on the list has it. */
export function bankBin(name: string): string | undefined {
  if (name === SAMPLE_BANK.name) return SAMPLE_BANK.bin;
  return Object.keys(BANKS).find((bin) => BANKS[bin] === name);
}
