/**
 * Every template of the site with a page of the starter guide that it makes, and what that page may weigh.
 * The browser tests hold each page to its budget; `npm run bench -- pages` measures the same pages.
 */
import { codesByEntry } from '../../../src/codes/issue.ts';
import { readRegistry } from '../../../src/codes/registry.ts';
import { contentDir } from '../../../src/queries/current.ts';

export interface Budget {
  /** The page alone, in bytes, packed by gzip as by Brotli. */
  readonly first: number;
  /** What is fetched before the visitor does anything, all of it, in bytes as transferred. */
  readonly whole: number;
  /** Of that, scripts. */
  readonly script: number;
  readonly requests: number;
}

export interface Template {
  /** Its file in `src/pages`, without `.astro`. */
  readonly template: string;
  readonly address: string;
  readonly budget: Budget;
}

/** One initial congestion window less TLS and headers (RFC 6928: ten segments). */
const FIRST_ROUND_TRIP = 14_000;

/** What a sign opens. */
const SCANNED: Budget = { first: FIRST_ROUND_TRIP, whole: 60_000, script: 6_000, requests: 10 };
/** What is read. The longest: a village with its houses, an area with all that lies in it. */
const READ: Budget = { first: 27_000, whole: 60_000, script: 6_000, requests: 12 };
/** What works: filters, search, map, the kept guide. */
const WORKS: Budget = { first: 27_000, whole: 60_000, script: 13_500, requests: 18 };
/** The office's check of a folder runs the very rules of the build in the browser, and reads workbooks and Word files. */
const OFFICE: Budget = { first: 14_000, whole: 410_000, script: 385_000, requests: 6 };

/** Templates that the starter guide has no page of, and why. */
export const WITHOUT_PAGE: Readonly<Record<string, string>> = {
  '[lang]/guides/index': 'only a portal has it',
  '[lang]/guides/[host]': 'only a portal has it',
};

/** The table, with the codes that the registry has for the entries named. */
export async function templates(): Promise<Template[]> {
  const codes = codesByEntry((await readRegistry(contentDir())).registry);
  const codeOf = (ref: string) => codes.get(ref)?.[0] ?? '';
  const rows: [template: string, address: string, budget: Budget][] = [
    ['Q/[code]', `/Q/${codeOf('heritage/hang-bua')}`, SCANNED],
    ['Q/[lot]', `/Q/${codeOf('lots/mau-tra-san.tm-2608')}`, SCANNED],
    ['01/[gtin]/10/[lot]', '/01/02000000000015/10/TM-2608', SCANNED],
    ['01/[gtin]/index', '/01/02000000000015', SCANNED],
    ['payment/[code]', `/payment/${codeOf('homestays/mau-hoa-tien-1')}`, SCANNED],
    ['[lang]/[kind]/[id]', '/vi/heritage/hang-bua', READ],
    ['[lang]/[kind]/[id]', '/vi/homestays/mau-hoa-tien-1', READ],
    ['[lang]/[kind]/[id]', '/vi/villages/ban-hoa-tien', READ],
    ['[lang]/[kind]/[id]', '/vi/routes/mot-ngay-quy-chau', READ],
    ['[lang]/[kind]/[id]', '/vi/handbook/an-toan', READ],
    ['index', '/', WORKS],
    ['[lang]/index', '/vi/', WORKS],
    ['[lang]/[kind]/index', '/vi/homestays/', WORKS],
    ['[lang]/areas/index', '/vi/areas/', READ],
    ['[lang]/areas/[id]', '/vi/areas/quy-chau', READ],
    ['[lang]/browse/[kind]/[value]', '/vi/browse/homestays/village-ban-hoa-tien', READ],
    ['[lang]/browse/services/[value]', '/vi/browse/services/type-clinic', READ],
    ['[lang]/services/index', '/vi/services/', WORKS],
    ['[lang]/calendar', '/vi/calendar', WORKS],
    ['[lang]/catalogue', '/vi/catalogue', READ],
    ['[lang]/codes', '/vi/codes', READ],
    ['[lang]/data', '/vi/data', READ],
    ['[lang]/help', '/vi/help', WORKS],
    ['[lang]/map', '/vi/map', WORKS],
    ['[lang]/phrases', '/en/phrases', READ],
    ['[lang]/plans/[kind]/[id]', '/vi/plans/villages/ban-hoa-tien', READ],
    ['[lang]/saved', '/vi/saved', WORKS],
    ['[lang]/search', '/vi/search', WORKS],
    ['404', '/vi/khong-co', READ],
    ['admin/check', '/admin/check', OFFICE],
    ['admin/en/check', '/admin/en/check', OFFICE],
    ['admin/status', '/admin/status', OFFICE],
    ['admin/en/status', '/admin/en/status', OFFICE],
  ];
  return rows.map(([template, address, budget]) => ({ template, address, budget }));
}
