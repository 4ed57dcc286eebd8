/**
 * The address inside a printed code.
 *
 *     printedAddress('https://camnang.example', 'W94N76')  // HTTPS://CAMNANG.EXAMPLE/Q/W94N76
 *
 * Capitals only: a QR symbol then uses its alphanumeric mode (ISO/IEC 18004 §7.4.4, 5.5 bits a character).
 * Version 3 at level Q holds 47 such characters: 8 for `HTTPS://`, 30 for the host, 3 for `/Q/`, 6 for the code.
 */
import { ReadableError } from '../lib/command.ts';
import type { BilingualText } from '../lib/diagnostic.ts';
import { isCode } from './alphabet.ts';

/** Folder of the scan pages, in capitals as it is printed. */
export const CODE_FOLDER = 'Q';
export const MAX_HOST_LENGTH = 30;

/** Why codes cannot be printed for a guide at this origin, with the remedy; undefined where they can. */
export function originProblem(origin: string): BilingualText | undefined {
  const url = URL.parse(origin);
  if (url?.protocol !== 'https:') {
    return {
      vi: `Địa chỉ của trang phải có dạng https://ten-mien, hiện là "${origin}". Hãy sửa origin trong site.yaml.`,
      en: `The site's address must look like https://host, it is "${origin}". Correct origin in site.yaml.`,
    };
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    return {
      vi: `Mã in ra cần gốc của tên miền, nhưng "${origin}" có thêm đường dẫn "${url.pathname}${url.search}${url.hash}". Hãy dùng tên miền (hoặc tên miền con) riêng: https://${url.host}`,
      en: `Printed codes need the root of a host, but "${origin}" adds the path "${url.pathname}${url.search}${url.hash}". Use a host (or subdomain) of its own: https://${url.host}`,
    };
  }
  if (!/^[a-z0-9.:-]+$/.test(url.host)) {
    return {
      vi: `Tên miền "${url.host}" có ký tự không in được trong mã QR chữ hoa. Hãy chỉ dùng chữ không dấu, số, dấu chấm và gạch nối.`,
      en: `The host "${url.host}" has characters that a QR code in capitals cannot hold. Use letters, digits, dots and hyphens only.`,
    };
  }
  if (url.host.length > MAX_HOST_LENGTH) {
    return {
      vi: `Tên miền "${url.host}" dài ${url.host.length} ký tự; mã QR nhỏ dễ quét chỉ chứa được ${MAX_HOST_LENGTH}. Hãy dùng tên miền ngắn hơn.`,
      en: `The host "${url.host}" has ${url.host.length} characters; the small symbol that scans well holds ${MAX_HOST_LENGTH}. Use a shorter host.`,
    };
  }
  return undefined;
}

/** The host of an origin, lowercase, with a port where it has one. Throws `ReadableError` where codes cannot be printed. */
export function printedHost(origin: string): string {
  const problem = originProblem(origin);
  if (problem) throw new ReadableError(problem);
  return new URL(origin).host;
}

/** What the symbol holds: `HTTPS://HOST/Q/CODE`. Throws `ReadableError` for an origin without its own root, `RangeError` for a code that is none. */
export function printedAddress(origin: string, code: string): string {
  return `HTTPS://${typedAddress(origin, code)}`;
}

/** What is printed under the symbol for who types it: `HOST/Q/CODE`. Throws as {@link printedAddress}. */
export function typedAddress(origin: string, code: string): string {
  if (!isCode(code)) throw new RangeError(`code must be six characters with a right check character, got "${code}"`);
  return `${printedHost(origin).toUpperCase()}/${CODE_FOLDER}/${code}`;
}

/** Path of a code's page on the site: `/Q/CODE`. */
export function codePath(code: string): string {
  return `/${CODE_FOLDER}/${code}`;
}
