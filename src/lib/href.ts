/**
 * Addresses within the site. An entry is `/vi/heritage/hang-bua` (file `hang-bua.html`), a list is
 * `/vi/heritage/` (file `index.html`): both answer on any static host without a redirect.
 */
import { CODE_FOLDER } from '../codes/address.ts';
import type { Locale } from '../i18n/locales.ts';
import type { EntryRef, Kind } from '../schemas/kinds.ts';

/** Pages that are neither an entry nor a kind's list. */
export const PAGES = ['map', 'search', 'codes', 'help', 'phrases', 'saved', 'calendar', 'catalogue', 'data'] as const;
export type PageName = (typeof PAGES)[number];

/** Base path of the site without a trailing slash: empty at the root of an origin. */
const BASE = ((import.meta as { env?: { BASE_URL?: string } }).env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Puts the base path before an address that begins with `/`. */
export function withBase(path: string): string {
  return `${BASE}${path}`;
}

export function homeHref(locale: Locale): string {
  return withBase(`/${locale}/`);
}

export function entryHref(ref: EntryRef, locale: Locale): string {
  return withBase(`/${locale}/${ref}`);
}

export function kindHref(kind: Kind, locale: Locale): string {
  return withBase(`/${locale}/${kind}/`);
}

/** The page of one value of a facet; beside the kinds' folders, where no entry's id can stand in its way. */
export function facetHref(kind: Kind, facet: string, value: string, locale: Locale): string {
  return withBase(`/${locale}/browse/${kind}/${facet}-${value}`);
}

export function servicesHref(locale: Locale): string {
  return withBase(`/${locale}/services/`);
}

export function serviceTypeHref(type: string, locale: Locale): string {
  return withBase(`/${locale}/browse/services/type-${type}`);
}

export function areasHref(locale: Locale): string {
  return withBase(`/${locale}/areas/`);
}

export function localityHref(id: string, locale: Locale): string {
  return withBase(`/${locale}/areas/${id}`);
}

/** The list of the guides that a portal gathers, and the page of one of them. */
export function guidesHref(locale: Locale, name = ''): string {
  return withBase(`/${locale}/guides/${name}`);
}

export function pageHref(page: PageName, locale: Locale): string {
  return withBase(`/${locale}/${page}`);
}

/** The map's list, nearest first: from the sign that carries the code, else from where the visitor is. */
export function nearHref(locale: Locale, code?: string): string {
  return `${pageHref('map', locale)}?${code ? `from=${code}` : 'near'}#map-list`;
}

/** The file of a route for navigation apps. */
export function gpxHref(id: string, locale: Locale): string {
  return withBase(`/${locale}/routes/${id}.gpx`);
}

/** The printable page of an entry's plan. */
export function planHref(ref: EntryRef, locale: Locale): string {
  return withBase(`/${locale}/plans/${ref}`);
}

export function codeHref(code: string): string {
  return withBase(`/${CODE_FOLDER}/${code}`);
}

/** A file that is made for a code: its symbol, its sheet, its contact, its lot's record. */
export function codeFileHref(code: string, ending: 'svg' | 'png' | 'pdf' | 'vcf' | 'json'): string {
  return withBase(`/codes/${code}.${ending}`);
}

/** The page that shows whereto a transfer goes: online alone. */
export function paymentHref(code: string): string {
  return withBase(`/payment/${code}`);
}
