/**
 * The guide as tables: a sheet a kind, ids first, then what people look for first. Pure; the workbook and the CSV
 * files are written from the same tables.
 */
import { KINDS, type Kind, splitRef } from '../schemas/kinds.ts';
import type { Base } from './base.ts';
import { type Column, columnsOf, type ItemCounts } from './columns.ts';
import type { SheetGuide } from './guide.ts';
import { columnLabel, ID_FIELD, KIND_WORDS } from './headings.ts';
import { EntryValues } from './values.ts';

export interface ExportSheet {
  readonly kind: Kind;
  /** As its tab is called. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** Headings for people, then names of fields for the import. */
  readonly headings: readonly [readonly string[], readonly string[]];
  /** The id, then a cell a column. */
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface GuideExport {
  readonly sheets: readonly ExportSheet[];
  readonly base: Base;
}

/** Tables of every kind, also of those without entries: their headings are a form to fill in. */
export function exportGuide(guide: SheetGuide): GuideExport {
  const base = new Map<(typeof guide.refs)[number], Record<string, string>>();
  const sheets = KINDS.map((kind): ExportSheet => {
    const refs = guide.refs.filter((ref) => ref.startsWith(`${kind}/`) && guide.texts.has(`${ref}/facts.yaml`)).sort();
    const entries = refs.map((ref) => ({ ref, values: new EntryValues(guide, ref) }));
    const columns = columnsOf(kind, guide.locales, countItems(entries.map(({ values }) => values.file('facts'))));
    const rows = entries.map(({ ref, values }) => {
      const cells = columns.map((column) => values.cell(column));
      base.set(
        ref,
        Object.fromEntries(
          columns.flatMap(({ field }, index) => (cells[index] === '' ? [] : [[field, String(cells[index])]])),
        ),
      );
      return [splitRef(ref).id, ...cells];
    });
    return {
      kind,
      name: KIND_WORDS[kind][0] ?? kind,
      columns,
      headings: [
        ['Mã', ...columns.map(({ field }) => columnLabel(field))],
        [ID_FIELD, ...columns.map(({ field }) => field)],
      ],
      rows,
    };
  });
  return { sheets, base };
}

/** As many columns for each list as the longest has, and one where none has any. */
function countItems(files: readonly unknown[]): ItemCounts {
  const counts = new Map<string, number>();
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      counts.set(path, Math.max(1, counts.get(path) ?? 0, value.length));
      for (const [index, item] of value.entries()) visit(item, `${path}.${index}`);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, path === '' ? key : `${path}.${key}`);
    }
  };
  for (const file of files) visit(file, '');
  return counts;
}
