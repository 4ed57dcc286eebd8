import { z } from 'zod';
import { refTo } from './reference.ts';
import { line } from './text.ts';

/** A place on the drawing, in its own units. */
const spot = { x: z.number(), y: z.number() };

/**
 * A village's sketch map of its households: a drawing beside `facts.yaml`, and the houses on it.
 * A house that takes guests is named by its own entry; another has a name only where its household wished so.
 */
export const householdPlan = z.strictObject({
  file: z.string().regex(/^[a-z0-9-]+\.svg$/, { error: 'plan-file' }),
  /** The houses are invented, to show what such a map looks like; the poster says so. */
  sample: z.boolean().default(false),
  /** Where the poster hangs. */
  here: z.strictObject(spot).optional(),
  houses: z.array(z.strictObject({ ...spot, homestay: refTo('homestays').optional(), name: line.optional() })).min(1),
});

export type HouseholdPlan = z.infer<typeof householdPlan>;
