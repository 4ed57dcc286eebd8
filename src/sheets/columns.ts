/**
 * The columns of a kind: every field that one cell can hold, from the kind's own schema, so that a new field
 * has its column by itself. A list of groups has its columns once an item: `fees.0.vnd`, `fees.1.vnd`.
 */
import { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { FieldPath } from '../reading/locate.ts';
import { communeCode } from '../schemas/address.ts';
import { isoDate, partialDate } from '../schemas/date.ts';
import { factsSchemas } from '../schemas/facts.ts';
import type { Kind } from '../schemas/kinds.ts';
import { proseFrontMatter } from '../schemas/prose.ts';

/** How a cell is understood. */
export type Form =
  | 'text'
  | 'number'
  | 'price'
  | 'boolean'
  | 'choice'
  | 'date'
  | 'partial-date'
  | 'commune'
  | 'reference';

export interface Column {
  /** Its name in the workbook's second row: `address.communes`, `vi.title`. */
  readonly field: string;
  /** The file of the entry that holds it: its facts, or the front matter of a language. */
  readonly file: 'facts' | Locale;
  /** Path within that file. */
  readonly path: FieldPath;
  /** The schema of the value, of one item where the cell holds several. */
  readonly schema: z.ZodType;
  readonly form: Form;
  /** The cell holds a list, its items parted by semicolons. */
  readonly list: boolean;
  readonly choices: readonly string[];
  readonly required: boolean;
}

/** Fields that stay out of spreadsheets, which are mailed around: accounts and passwords, and drawings. */
const LEFT_OUT = new Set(['paymentAccount', 'wifiNetwork', 'plan', 'translation']);
const PRICES = new Set(['vnd', 'upToVnd']);
/** The order in which officers look for things; the rest follows as the schema has it. */
const FIRST = [
  'form',
  'type',
  'unit',
  'relicType',
  'intangibleType',
  'locality',
  'address',
  'location',
  'restricted',
  'ranks',
  'listings',
  'ocop',
  'producer',
];
const LAST = ['photos', 'illustration', 'sample', 'sources', 'checkedOn'];

/** How many items each list of groups has columns for, by the list's path (`fees` → 2). */
export type ItemCounts = ReadonlyMap<string, number>;

/** The columns of a kind in the given languages. */
export function columnsOf(kind: Kind, locales: readonly Locale[], counts: ItemCounts = new Map()): Column[] {
  const prose = locales.flatMap((locale) =>
    columnsIn(proseFrontMatter, locale, [], counts).map((column) => ({
      ...column,
      field: `${locale}.${column.field}`,
    })),
  );
  return [...prose, ...inOrder(factsColumns(kind, locales, counts))];
}

function factsColumns(kind: Kind, locales: readonly Locale[], counts: ItemCounts): Column[] {
  const schema: z.ZodType = factsSchemas[kind];
  const options = schema instanceof z.ZodDiscriminatedUnion ? (schema.options as unknown as z.ZodType[]) : [schema];
  const byField = new Map<string, Column>();
  for (const column of options.flatMap((option) => columnsIn(option, 'facts', [], counts, locales))) {
    const known = byField.get(column.field);
    // What only one form of heritage has is not asked of the other.
    byField.set(
      column.field,
      known ? { ...known, choices: [...new Set([...known.choices, ...column.choices])] } : column,
    );
  }
  return [...byField.values()];
}

function columnsIn(
  schema: z.ZodType,
  file: Column['file'],
  path: FieldPath,
  counts: ItemCounts,
  locales?: readonly Locale[],
  required = true,
): Column[] {
  const { inner, optional } = unwrap(schema);
  const needed = required && !optional;
  if (inner instanceof z.ZodObject) {
    const shape = Object.entries(inner.shape as Record<string, z.ZodType>);
    const isLocalised = 'vi' in inner.shape;
    return shape
      .filter(([name]) => !LEFT_OUT.has(name) && !(isLocalised && locales && !locales.includes(name as Locale)))
      .flatMap(([name, field]) => columnsIn(field, file, [...path, name], counts, locales, needed));
  }
  if (inner instanceof z.ZodArray) {
    const item = unwrap(inner.element as z.ZodType).inner;
    if (item instanceof z.ZodObject) {
      const count = counts.get(path.join('.')) ?? 1;
      return Array.from({ length: count }).flatMap((_, index) =>
        columnsIn(item, file, [...path, index], counts, locales, false),
      );
    }
    return [column(item, file, path, true, needed)];
  }
  return [column(inner, file, path, false, needed)];
}

function column(schema: z.ZodType, file: Column['file'], path: FieldPath, list: boolean, required: boolean): Column {
  const choices =
    schema instanceof z.ZodEnum
      ? (schema.options as string[])
      : schema instanceof z.ZodLiteral
        ? [...schema.values].map(String)
        : [];
  return { field: path.join('.'), file, path, schema, form: formOf(schema, path), list, choices, required };
}

function formOf(schema: z.ZodType, path: FieldPath): Form {
  if (schema === isoDate) return 'date';
  if (schema === partialDate) return 'partial-date';
  if (schema === communeCode) return 'commune';
  if (schema instanceof z.ZodNumber) return PRICES.has(String(path.at(-1))) ? 'price' : 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodEnum) return 'choice';
  if (schema instanceof z.ZodLiteral) return schema.values.has(true) ? 'boolean' : 'choice';
  return REFERENCES.has(String(path.findLast((step) => typeof step === 'string'))) ? 'reference' : 'text';
}

const REFERENCES = new Set(['village', 'producer', 'madeIn', 'foundAt', 'related', 'festivals', 'at', 'to']);

/** Takes optional, default and nullable off. */
export function unwrap(schema: z.ZodType): { inner: z.ZodType; optional: boolean } {
  let inner = schema;
  let optional = false;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault || inner instanceof z.ZodNullable) {
    inner = inner.unwrap() as z.ZodType;
    optional = true;
  }
  return { inner, optional };
}

function inOrder(columns: readonly Column[]): Column[] {
  const rank = ({ path: [first] }: Column) => {
    const early = FIRST.indexOf(String(first));
    const late = LAST.indexOf(String(first));
    return early >= 0 ? early : late >= 0 ? 1000 + late : 500;
  };
  return [...columns].sort((a, b) => rank(a) - rank(b));
}

/** The columns of these fields, also of items of lists that {@link columnsOf} was not told of; unknown names are left out. */
export function columnsNamed(kind: Kind, locales: readonly Locale[], fields: readonly string[]): Map<string, Column> {
  const counts = new Map<string, number>();
  for (const field of fields) {
    const steps = field.split('.');
    for (const [index, step] of steps.entries()) {
      if (!/^\d{1,2}$/.test(step)) continue;
      const list = steps.slice(0, index).join('.');
      counts.set(list, Math.max(counts.get(list) ?? 1, Number(step) + 1));
    }
  }
  const wanted = new Set(fields);
  return new Map(
    columnsOf(kind, locales, counts)
      .filter(({ field }) => wanted.has(field))
      .map((column) => [column.field, column]),
  );
}

/** The column of one field. */
export function columnNamed(kind: Kind, locales: readonly Locale[], field: string): Column | undefined {
  return columnsNamed(kind, locales, [field]).get(field);
}
