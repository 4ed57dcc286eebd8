import { z } from 'zod';
import { address } from './address.ts';
import { commonFields } from './common.ts';
import { recurrence } from './recurrence.ts';
import { refTo } from './reference.ts';

/** A festival, whose next date is computed from its rule. */
export const festival = z.strictObject({
  ...commonFields,
  locality: z.string().min(1),
  address: address.optional(),
  /** Where it is held. */
  at: z.array(refTo('heritage', 'spots', 'villages')).default([]),
  /** Left out where the day is not fixed; the text says what is known. */
  when: recurrence.optional(),
});

export type Festival = z.infer<typeof festival>;
