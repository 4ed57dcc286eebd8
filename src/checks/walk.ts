/** Goes through every field of an entry's facts. */
import type { FieldPath } from '../reading/locate.ts';

/** Every field below `value`, groups and lists before what is in them, with its path and own name. */
export function* fieldsOf(
  value: unknown,
  path: FieldPath = [],
): Generator<{ path: FieldPath; name: string; value: unknown }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    const step = Array.isArray(value) ? Number(key) : key;
    const innerPath = [...path, step];
    yield { path: innerPath, name: String(innerPath.findLast((part) => typeof part === 'string')), value: inner };
    yield* fieldsOf(inner, innerPath);
  }
}
