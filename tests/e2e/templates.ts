/** One page of each template, in the languages by turns; `inLanguage` gives the same page in another. */
import { LOCALE_CODES, type Locale } from '../../src/i18n/locales.ts';

export const TEMPLATES = [
  '/',
  '/vi/',
  '/en/heritage/ma-pi-leng',
  '/vi/villages/ban-hoa-tien',
  '/en/homestays/mau-pa-vi-1',
  '/vi/products/mat-ong-bac-ha-tuan-dung',
  '/vi/products/mau-tra-san',
  '/01/02000000000015/10/TM-2608',
  '/vi/routes/mot-ngay-quy-chau',
  '/en/festivals/hang-bua',
  '/vi/handbook/an-toan',
  '/vi/heritage/',
  '/vi/homestays/?village=ban-hoa-tien&qr=yes',
  '/fr/browse/products/set-4',
  '/ko/areas/bao-lam',
  '/vi/map',
  '/zh/search',
  '/vi/codes',
  '/en/help',
  '/en/phrases',
  '/fr/services/',
  '/vi/calendar',
  '/vi/catalogue',
  '/vi/saved',
  '/fr/data',
  '/admin/check',
  '/admin/en/status',
  '/404',
] as const;

/** The page in another language; a page that holds all languages shows the browser's. */
export function inLanguage(path: string, locale: Locale): string {
  const [, first = ''] = path.split('/');
  return (LOCALE_CODES as readonly string[]).includes(first) ? `/${locale}${path.slice(first.length + 1)}` : path;
}
