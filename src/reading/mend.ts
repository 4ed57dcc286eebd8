/**
 * Parses what a file says although parts of it are wrong: each wrong field gets a stand-in and the rest is
 * parsed again, so that all problems of a file are known in one run – also those that a schema looks at
 * only where everything else is right.
 */
import type { z } from 'zod';
import { nearest } from '../lib/nearest.ts';
import type { FieldPath } from './locate.ts';
import { fieldsAt, schemaAt, valueAt } from './schema-at.ts';
import { filledStandIn, standIn } from './stand-in.ts';

export interface MendedParse<T> {
  /** With stand-ins at the wrong fields; absent where nothing of it can be used. */
  readonly value?: T;
  /** Everything that is wrong in what the file says itself. */
  readonly issues: readonly z.core.$ZodIssue[];
  /** Paths of the wrong fields. */
  readonly wrong: readonly FieldPath[];
}

/** Each field is tried empty, then filled, then the group around it: no file of ours is deeper. */
const MOST_ROUNDS = 16;

/** Parses, mends, and parses again until the schema takes it. */
export function parseMended<S extends z.ZodType>(schema: S, input: unknown): MendedParse<z.infer<S>> {
  const first = schema.safeParse(input);
  if (first.success) return { value: first.data, issues: [], wrong: [] };
  const copy: unknown = structuredClone(input);
  const issues: z.core.$ZodIssue[] = [];
  const wrong: FieldPath[] = [];
  const tries = new Map<string, number>();
  let parsed: z.ZodSafeParseResult<z.infer<S>> = first;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (parsed.success) return { value: parsed.data, issues, wrong };
    const found = flatten(parsed.error.issues);
    issues.push(...found.filter(({ path }) => !wrong.some((other) => overlap(other, path as FieldPath))));
    for (const issue of found) {
      const mended = mend(schema, copy, issue, tries);
      if (!mended) return { issues, wrong };
      wrong.push(...mended);
    }
    parsed = schema.safeParse(copy);
  }
  return { issues, wrong };
}

/** Whether one path is the other, or lies in it. */
export function overlap(a: FieldPath, b: FieldPath): boolean {
  return Array.from({ length: Math.min(a.length, b.length) }).every((_, step) => String(a[step]) === String(b[step]));
}

/** Mends one issue in `copy`; the paths that are no longer what the file says, or `undefined` where nothing helps. */
function mend(
  schema: z.ZodType,
  copy: unknown,
  issue: z.core.$ZodIssue,
  tries: Map<string, number>,
): FieldPath[] | undefined {
  const path = issue.path as FieldPath;
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path, copy);
    const holder = valueAt(copy, path) as Record<string, unknown>;
    for (const key of issue.keys) delete holder[key];
    // What was meant by a misspelt name is not missing.
    return issue.keys.flatMap((key) => [[...path, nearest(key, known) ?? key]]);
  }
  for (let end = path.length; end > 0; end--) {
    const target = path.slice(0, end);
    const wanted = schemaAt(schema, target, copy);
    const holder = valueAt(copy, target.slice(0, -1));
    const name = target.join('.');
    const tried = tries.get(name) ?? 0;
    if (!wanted || typeof holder !== 'object' || holder === null || tried > 1) continue;
    tries.set(name, tried + 1);
    (holder as Record<string | number, unknown>)[target.at(-1) ?? ''] =
      tried === 0 ? standIn(wanted) : filledStandIn(wanted);
    return [target];
  }
  return undefined;
}

/** Issues inside a plain union are lifted out, so that each keeps its path. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) =>
    issue.code === 'invalid_union' && issue.errors.length > 0
      ? flatten((issue.errors[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })))
      : [issue],
  );
}
