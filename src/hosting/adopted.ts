/**
 * Addresses that an earlier system printed and this guide has taken over, as lines of `_redirects`
 * for the hosts that read it. Any host serves the pages that `building/legacy-pages.ts` writes.
 */
import type { LegacyRecord } from '../codes/record.ts';
import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { entryHref } from '../lib/href.ts';
import type { EntryRef } from '../schemas/kinds.ts';

/** Where the entry of an adopted address stands now. */
function adoptedTarget({ to }: Pick<LegacyRecord, 'to'>): string {
  return entryHref(to as EntryRef, DEFAULT_LOCALE);
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
