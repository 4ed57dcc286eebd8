/**
 * What was exported, kept in the workbook itself on a sheet that Excel never shows: the common ancestor of the
 * three-way merge. Without it nobody could tell an officer's change from a file that changed since.
 */
import type { EntryRef } from '../schemas/kinds.ts';
import { cellText, type Table } from './table.ts';

/** The hidden sheet, or the file beside the tables of an export to CSV. */
export const BASE_SHEET = '_goc';
export const BASE_FILE = 'goc.json';

const FORMAT = 'cam-nang-goc-1';
/** Excel holds 32,767 characters in a cell. */
const LONGEST_CELL = 30_000;

/** Cells as they were exported, by entry and field. */
export type Base = ReadonlyMap<EntryRef, Readonly<Record<string, string>>>;

/** The rows of the hidden sheet: one an entry. */
export function baseRows(base: Base): string[][] {
  const rows = [...base].map(([ref, cells]) => {
    const json = JSON.stringify(cells);
    const parts = json.match(new RegExp(`[\\s\\S]{1,${LONGEST_CELL}}`, 'g')) ?? [];
    return [ref, ...parts];
  });
  return [[FORMAT], ...rows];
}

/** The base of a workbook; empty where its hidden sheet is not there or not ours. */
export function baseOf(table: Table | undefined): Base {
  const [head, ...rows] = table?.rows ?? [];
  if (cellText(head?.[0]) !== FORMAT) return new Map();
  return new Map(
    rows.flatMap((row) => {
      const [ref, ...parts] = row.map((cell) => String(cell?.value ?? ''));
      try {
        return [[ref as EntryRef, JSON.parse(parts.join('')) as Record<string, string>] as const];
      } catch {
        return [];
      }
    }),
  );
}

/** The text of the file beside CSV tables. */
export function baseJson(base: Base): string {
  return `${JSON.stringify({ format: FORMAT, entries: Object.fromEntries(base) })}\n`;
}

/** Reads it again; empty where it is not ours. */
export function baseFromJson(text: string): Base {
  try {
    const { format, entries } = JSON.parse(text) as {
      format?: unknown;
      entries?: Record<string, Record<string, string>>;
    };
    return format === FORMAT
      ? new Map(Object.entries(entries ?? {}) as [EntryRef, Record<string, string>][])
      : new Map();
  } catch {
    return new Map();
  }
}
