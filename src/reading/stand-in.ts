/**
 * A value that a schema takes, to stand where the written one is wrong: so the rest of the file can be
 * checked in the same run. Whatever is said of a stand-in is dropped again.
 */
import { z } from 'zod';
import { KINDS } from '../schemas/kinds.ts';

const TEXTS = ['x', '2000-01-01', '00000', '000', '0000000000', 'https://x.example', 'x@x.example', '#000000'];
const STRINGS = [...TEXTS, ...KINDS.map((kind) => `${kind}/x`)];
/** No list of ours asks for more. */
const LONGEST_LIST = 3;

/** A value that fits, or `undefined` where none is known or none is needed. */
export function standIn(schema: z.ZodType): unknown {
  return candidates(schema).find((value) => schema.safeParse(value).success);
}

/** The same where an optional field has to be there, because another asks for it. */
export function filledStandIn(schema: z.ZodType): unknown {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  return standIn(inner);
}

function candidates(schema: z.ZodType): unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return [undefined];
  if (schema instanceof z.ZodEnum) return [schema.options[0]];
  if (schema instanceof z.ZodLiteral) return [schema.value];
  if (schema instanceof z.ZodBoolean) return [false];
  if (schema instanceof z.ZodNumber) return [0, 1];
  if (schema instanceof z.ZodArray) {
    const item = standIn(schema.element as z.ZodType);
    return Array.from({ length: LONGEST_LIST + 1 }, (_, length) => Array(length).fill(item));
  }
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
    return [Object.fromEntries(fields.map(([name, field]) => [name, standIn(field)]))];
  }
  return STRINGS;
}
