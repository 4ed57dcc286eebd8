/** A value of a file as a cell shows it. */
import { choiceWord } from './choices.ts';
import type { Column } from './columns.ts';

export const YES = 'có';
export const NO = 'không';

/** Parts the items of a list; a semicolon stands in no reference, code or name. */
export const LIST_SEPARATOR = '; ';

/** The cell of a raw value (as YAML reads it, right or wrong); empty where it is absent. */
export function writeCell(value: unknown, column: Column): string | number {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((item) => String(one(item, column))).join(LIST_SEPARATOR);
  return one(value, column);
}

function one(value: unknown, { form }: Column): string | number {
  if (typeof value === 'boolean') return value ? YES : NO;
  if (typeof value === 'number') return value;
  if (typeof value === 'object') return JSON.stringify(value);
  return form === 'choice' ? choiceWord(String(value)) : String(value);
}
