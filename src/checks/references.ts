/** Every reference from one entry to another. */

import type { FieldPath } from '../reading/locate.ts';
import { KINDS } from '../schemas/kinds.ts';
import type { CheckedEntry } from './context.ts';
import { fieldsOf } from './walk.ts';

const REF = new RegExp(`^(?:${KINDS.join('|')})/[a-z0-9-]+$`);
const FIELDS = [
  'related',
  'festivals',
  'village',
  'homestay',
  'producer',
  'madeIn',
  'foundAt',
  'tasteAt',
  'maker',
  'products',
  'at',
  'to',
];

/** The references of an entry, with the field in which each stands. */
export function referencesOf({ facts }: CheckedEntry): { ref: string; path: FieldPath }[] {
  return [...fieldsOf(facts)].flatMap(({ path, name, value }) =>
    typeof value === 'string' && FIELDS.includes(name) && REF.test(value) ? [{ ref: value, path }] : [],
  );
}
