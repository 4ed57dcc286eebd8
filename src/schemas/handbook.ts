import { z } from 'zod';
import { commonFields } from './common.ts';

/** A page that is about no single place: getting here, conduct, safety, permits, about. */
export const handbook = z.strictObject({
  ...commonFields,
  /** Left out where it is for the whole guide. */
  locality: z.string().min(1).optional(),
  topic: z.enum(['getting-here', 'conduct', 'safety', 'permits', 'codes', 'about', 'other']),
  order: z.number().int().nonnegative(),
});

export type Handbook = z.infer<typeof handbook>;
