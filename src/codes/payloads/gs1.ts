/**
 * GS1 Digital Link: a product's number and lot as a web address.
 *
 *     gs1Link('https://camnang.example', '8938500000007', 'L2026-11')  // …/01/08938500000007/10/L2026-11
 *
 * GS1 Digital Link Standard, URI Syntax 1.4; check digit: GS1 General Specifications §7.9.
 */
import { ReadableError } from '../../lib/command.ts';
import { printedHost } from '../address.ts';

export interface TradeItem {
  /** 14 digits; shorter numbers are filled with zeros from the left. */
  readonly gtin14: string;
  /** 1–20 of `0-9A-Z-`. */
  readonly lot?: string;
}

/** The check digit for the digits before it: weights 3, 1, 3 … from the right, up to the next ten. */
export function gs1CheckDigit(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}

/** The GTIN with 14 digits. Throws `ReadableError` for a wrong length or check digit, naming the right one. */
export function toGtin14(gtin: string): string {
  if (!/^(?:\d{8}|\d{12,14})$/.test(gtin)) {
    throw new ReadableError({
      vi: `Mã số sản phẩm (GTIN) "${gtin}" phải có 8, 12, 13 hoặc 14 chữ số, không dấu cách.`,
      en: `The product number (GTIN) "${gtin}" must have 8, 12, 13 or 14 digits without spaces.`,
    });
  }
  const right = gs1CheckDigit(gtin.slice(0, -1));
  if (right !== gtin.slice(-1)) {
    throw new ReadableError({
      vi: `GTIN "${gtin}" sai số kiểm tra: số cuối phải là ${right} nếu các số trước đúng. Hãy đối chiếu với mã vạch trên bao bì.`,
      en: `The check digit of the GTIN "${gtin}" is wrong: the last digit must be ${right} if the others are right. Compare it with the barcode on the pack.`,
    });
  }
  return gtin.padStart(14, '0');
}

/** The address for a product, with its lot where one is given. Throws `ReadableError` as {@link gs1Path} and for an origin without its own root. */
export function gs1Link(origin: string, gtin: string, lot?: string): string {
  return `https://${printedHost(origin)}${gs1Path(gtin, lot)}`;
}

/** The same as printed: capitals only, which a QR symbol holds in fewer modules; scheme and host know no case (RFC 3986 §6.2.2.1), and the path has no small letter. */
export function printedGs1Link(origin: string, gtin: string, lot?: string): string {
  return gs1Link(origin, gtin, lot).toUpperCase();
}

/** The path on the site: `/01/08938500000007/10/L2026-11`. Throws `ReadableError` as {@link toGtin14} and for a lot that cannot be printed. */
export function gs1Path(gtin: string, lot?: string): string {
  const item = `/01/${toGtin14(gtin)}`;
  if (lot === undefined) return item;
  if (!/^[0-9A-Z-]{1,20}$/.test(lot)) {
    throw new ReadableError({
      vi: `Số lô "${lot}" cần 1–20 ký tự gồm chữ số, chữ in hoa không dấu và gạch nối.`,
      en: `The lot "${lot}" needs 1–20 characters of digits, capital letters without marks and hyphens.`,
    });
  }
  return `${item}/10/${lot}`;
}

/** Reads a product's address back; undefined where it is none or its check digit is wrong. */
export function parseGs1Link(address: string): TradeItem | undefined {
  const url = URL.parse(address);
  const [, gtin14, lot] = /\/01\/(\d{14})(?:\/10\/([0-9A-Z-]{1,20}))?$/.exec(url?.pathname ?? '') ?? [];
  if (gtin14 === undefined || gs1CheckDigit(gtin14.slice(0, -1)) !== gtin14.slice(-1)) return undefined;
  return lot === undefined ? { gtin14 } : { gtin14, lot };
}
