/**
 * Addresses that an earlier system printed and this guide has taken over: a page that leads on,
 * which any host serves, and a line of `_redirects` for the hosts that read it.
 */
import type { LegacyRecord } from '../codes/record.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { entryHref } from '../lib/href.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** The file within the site that answers an adopted address; undefined where no static host can answer it. */
export function adoptedFile(address: string): string | undefined {
  // Another host's address, or one that its query tells apart.
  if (!address.startsWith('/') || /[?#]/.test(address)) return undefined;
  const path = decodePath(address);
  const names = path?.slice(1).split('/');
  if (path === undefined || names?.some((name, index) => isNoName(name, index === names.length - 1))) return undefined;
  if (path.endsWith('/')) return path === '/' ? undefined : `${path.slice(1)}index.html`;
  if (/\.html?$/.test(path)) return path.slice(1);
  // A host tells the media type by the extension: `.php` would be offered as a download.
  return /\.[^/]+$/.test(path) ? undefined : `${path.slice(1)}.html`;
}

/** Where the entry of an adopted address stands now. */
export function adoptedTarget({ to }: Pick<LegacyRecord, 'to'>): string {
  return entryHref(to as EntryRef, DEFAULT_LOCALE);
}

/** A page that leads on without script; `target` is a path of this site. */
export function leadingPage(target: string): string {
  return `<!doctype html><html lang="${DEFAULT_LOCALE}"><meta charset="utf-8"><meta name="robots" content="noindex"><title>→</title><meta http-equiv="refresh" content="0;url=${target}"><p><a href="${target}">→ ${target}</a></p></html>\n`;
}

/** The text of `_redirects`. */
export function redirectsFile(adopted: Iterable<LegacyRecord>): string {
  return [...adopted]
    .filter(({ legacy }) => legacy.startsWith('/') && !/[?#]/.test(legacy))
    .sort((a, b) => (a.legacy < b.legacy ? -1 : 1))
    .map((record) => `${encodeURI(decodePath(record.legacy) ?? record.legacy)} ${adoptedTarget(record)} 301\n`)
    .join('');
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isNoName(name: string, isLast: boolean): boolean {
  return (name === '' && !isLast) || name === '.' || name === '..' || /[\\\0]/.test(name);
}
