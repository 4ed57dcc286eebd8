/** Joining a Wi-Fi network: the `WIFI:` text of ZXing ("Barcode Contents", Wi-Fi network config), read by Android and iOS cameras. */
import { ReadableError } from '../../lib/command.ts';
import type { BilingualText } from '../../lib/diagnostic.ts';

export interface Wifi {
  readonly ssid: string;
  /** Absent for an open network. */
  readonly password?: string;
  readonly hidden?: boolean;
}

/** The text of a joining symbol; WPA covers WPA2 and WPA3. Throws `ReadableError` where no phone could join. */
export function wifiText({ ssid, password, hidden }: Wifi): string {
  const bytes = Buffer.byteLength(ssid, 'utf8');
  if (bytes < 1 || bytes > 32) {
    throw new ReadableError({
      vi: `Tên Wi-Fi dài 1–32 byte (chữ có dấu tính 2–3), "${ssid}" là ${bytes}.`,
      en: `A Wi-Fi name has 1–32 bytes (marked letters count 2–3), "${ssid}" has ${bytes}.`,
    });
  }
  if (password !== undefined && !/^[\x20-\x7E]{8,63}$/.test(password)) {
    throw new ReadableError({
      vi: 'Mật khẩu Wi-Fi cần 8–63 ký tự không dấu (WPA). Mạng không mật khẩu thì bỏ trống hẳn.',
      en: 'A Wi-Fi password needs 8–63 characters without marks (WPA). Leave it out for an open network.',
    });
  }
  const fields = [
    `T:${password === undefined ? 'nopass' : 'WPA'}`,
    `S:${escapeText(ssid)}`,
    ...(password === undefined ? [] : [`P:${escapeText(password)}`]),
    ...(hidden ? ['H:true'] : []),
  ];
  return `WIFI:${fields.join(';')};;`;
}

/** Why some phones may fail to join although the symbol is right; empty where none should. */
export function wifiWarnings({ ssid, password }: Wifi): BilingualText[] {
  return [
    { what: { vi: 'Tên Wi-Fi', en: 'The Wi-Fi name' }, text: ssid },
    { what: { vi: 'Mật khẩu Wi-Fi', en: 'The Wi-Fi password' }, text: password ?? '' },
  ].flatMap(({ what, text }) => {
    const odd = [...new Set(text.replace(/[A-Za-z0-9 _.-]/g, ''))].join(' ');
    if (odd === '') return [];
    return [
      {
        vi: `${what.vi} có ký tự ${odd}: một số điện thoại quét mã sẽ không vào được. Nên đổi, chỉ dùng chữ không dấu, số, dấu cách và _ . -`,
        en: `${what.en} has the characters ${odd}: some phones will fail to join by the code. Better change it to letters, digits, spaces and _ . -`,
      },
    ];
  });
}

/** Reads a joining symbol back; undefined where it is none. */
export function parseWifi(text: string): Wifi | undefined {
  if (!text.startsWith('WIFI:')) return undefined;
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of text.slice(5).matchAll(/([A-Z]+):((?:\\.|[^\\;])*);/g)) {
    fields.set(key, value.replace(/\\(.)/g, '$1'));
  }
  const ssid = fields.get('S');
  if (ssid === undefined || !text.endsWith(';;')) return undefined;
  const password = fields.get('P');
  const isOpen = (fields.get('T') ?? 'nopass') === 'nopass';
  return {
    ssid,
    ...(isOpen || password === undefined ? {} : { password }),
    ...(fields.get('H') === 'true' ? { hidden: true } : {}),
  };
}

function escapeText(text: string): string {
  return text.replace(/[\\;,":]/g, '\\$&');
}
