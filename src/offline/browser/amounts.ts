/** Amounts as the reader's language writes them. */

/** Bytes as "0,4 MB", from 100 kB on in megabytes of a million. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit, digits] = bytes < 100_000 ? [bytes / 1000, 'kB', 0] : [bytes / 1e6, 'MB', 1];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value)}\u00a0${unit}`;
}

const DAY = { day: 'numeric', month: 'numeric', year: 'numeric' } as const;

/** A day as the language writes it; an empty text where it is none. */
export function formatDay(iso: string, language: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime())
    ? ''
    : new Intl.DateTimeFormat(language, { ...DAY, timeZone: 'Asia/Ho_Chi_Minh' }).format(date);
}

/** Whole days since; undefined where this device's clock must be wrong. */
export function daysSince(iso: string, now: number): number | undefined {
  const days = Math.floor((now - Date.parse(iso)) / 86_400_000);
  return days >= 0 && days < 3650 ? days : undefined;
}
