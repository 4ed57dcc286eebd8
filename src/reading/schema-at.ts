/** What a schema, and what the written value, has at a path. */
import { z } from 'zod';
import type { FieldPath } from './locate.ts';

/** The value at a path; `undefined` where the path leads nowhere. */
export function valueAt(input: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | null | undefined)?.[key],
    input,
  );
}

/** The field names that a schema knows at a path, for "did you mean". */
export function fieldsAt(schema: z.ZodType, path: FieldPath, input: unknown): string[] {
  const found = schemaAt(schema, path, input);
  const object = found && unwrap(found, valueAt(input, path));
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
}

/** The schema of the field at a path, optional and default around it included; `undefined` where there is none. */
export function schemaAt(schema: z.ZodType, path: FieldPath, input: unknown): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let value = input;
  for (const key of path) {
    const inner: z.ZodType = unwrap(current, value);
    if (inner instanceof z.ZodArray) current = inner.element as z.ZodType;
    else if (inner instanceof z.ZodObject) {
      current = Object.hasOwn(inner.shape, key) ? (inner.shape[String(key)] as z.ZodType) : undefined;
    } else current = undefined;
    if (current === undefined) return undefined;
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
  }
  return current;
}

function unwrap(schema: z.ZodType, value: unknown): z.ZodType {
  let current = schema;
  for (;;) {
    if (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable) {
      current = current.unwrap() as z.ZodType;
    } else if (current instanceof z.ZodDiscriminatedUnion) {
      const options = current.options as unknown as z.ZodObject[];
      const name = current.def.discriminator;
      const found = options.find(
        (option) =>
          (option.shape[name] as z.ZodType | undefined)?.safeParse((value as Record<string, unknown>)?.[name]).success,
      );
      if (!found) return current;
      current = found;
    } else {
      return current;
    }
  }
}
